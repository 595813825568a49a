/** The page about which somebody writes. */
interface Subject {
  title: string;
  /** Its whole address; unknown where the site does not know its own. */
  url: string | undefined;
}

/**
 * An address to write to about a page: mail gets the page's title as its subject and its address as its text, and in the address of
 * a form `{title}` and `{url}` stand for them.
 */
export function contactAddress(contact: string, { title, url }: Subject): string {
  if (!/^mailto:/i.test(contact))
    return contact.replaceAll('{title}', encodeURIComponent(title)).replaceAll('{url}', encodeURIComponent(url ?? ''));
  const fields = [`subject=${encodeURIComponent(title)}`, ...(url ? [`body=${encodeURIComponent(url)}`] : [])];
  return `${contact}${contact.includes('?') ? '&' : '?'}${fields.join('&')}`;
}
