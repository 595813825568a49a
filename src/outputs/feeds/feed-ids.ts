/**
 * The permanent id of a change's entry (RFC 4287, 4.2.6): a tag URI (RFC 4151) of the site with the change's own id, which is made
 * of what it is of and when. It is no address, so that the page that tells of it may move, and holds no words.
 */
export function changeEntryId(change: string, url: (path: string) => string): string {
  const { hostname, pathname } = new URL(url('/'));
  return `tag:${hostname},2026:${pathname.slice(1)}changes/${encodeURI(change)}`;
}
