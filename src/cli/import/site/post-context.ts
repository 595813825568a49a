import { posix } from 'node:path';
import { sameAddress } from '../../../model/fields/address.ts';
import { address } from '../../../site/routes.ts';
import type { Archive, Post } from '../archive.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { decodedPath } from '../old-addresses.ts';
import type { CarryContext, FoundPicture, LinkTarget } from '../text/carry-context.ts';

/** What is known of all posts when the text of one is carried. */
export interface ImportState {
  archive: Archive;
  files: ArchiveFiles;
  /** By post, the id of its article. */
  idOf: ReadonlyMap<Post, string>;
  /** The articles to which a published one cannot link, with the reason. */
  waiting: ReadonlyMap<string, string>;
  /** Where the lists of labels are now. */
  labelsAt: ReadonlyMap<string, string>;
  /** The pictures that cannot be shown, by their paths in the archive. */
  unfit: ReadonlyMap<string, string>;
  /** The path in `content/pictures` of a picture of the archive. */
  picturePath: (from: string) => string;
  /** The path from the root of the site of a file that is copied as it is; nothing, where none of its sort is. */
  fileAddress: (from: string, path: string) => string | undefined;
  credit?: string | undefined;
  licence?: string | undefined;
}

/** A host that no archive has, for addresses of one whose settings name none. */
const NO_HOST = 'archive.invalid';

/** Tells what the links and pictures of each post mean in the site. */
export function postContexts(state: ImportState): (post: Post) => CarryContext {
  const { archive, idOf } = state;
  const targets = new Map<string, { id: string; post: Post }>();
  for (const [post, id] of idOf) {
    for (const path of post.addresses) targets.set(sameAddress(path), { id, post });
    for (const query of post.queries ?? []) targets.set(`?${query}`, { id, post });
    targets.set(`file:${post.file}`, { id, post });
  }
  const hosts = new Set([
    NO_HOST,
    ...archive.hosts.flatMap((host) => [host, host.replace(/^www\./, ''), `www.${host}`]),
  ]);
  const host = archive.hosts[0] ?? NO_HOST;
  return (post) => ({
    credit: state.credit,
    licence: state.licence,
    linkTo: (href) => linkTo(href, post),
    pictureAt: (src) => pictureAt(src, post, { state, hosts, host }),
  });

  function linkTo(href: string, post: Post): LinkTarget {
    if (href.startsWith('#')) return { anchor: decodedPath(`/${href.slice(1)}`).slice(1) };
    if (/^mailto:[^\s]+$/i.test(href)) return { href };
    const url = resolved(href, post, host);
    if (!url) return { lost: `${href} is no address` };
    if (!/^https?:$/.test(url.protocol))
      return { lost: `${url.protocol} is no sort of address that a text can link to` };
    if (!hosts.has(url.host)) return { href: url.href };
    const path = decodedPath(url.pathname);
    const without = [url.search, url.hash].join('') || undefined;
    const found = articleAt(path, url, post);
    if (found) {
      if (found.post === post && url.hash !== '') return { anchor: decodedPath(`/${url.hash.slice(1)}`).slice(1) };
      const reason = idOf.get(post) === found.id ? undefined : state.waiting.get(found.id);
      if (reason !== undefined && !state.waiting.has(idOf.get(post) ?? '')) return { lost: `${href}: ${reason}` };
      return {
        href: address.article(found.id),
        article: found.id,
        without: url.search.includes('p=') ? undefined : without,
      };
    }
    if (sameAddress(path) === sameAddress(`${archive.base}/`)) return { href: '/', without };
    const list = state.labelsAt.get(path) ?? state.labelsAt.get(`${path}/`);
    if (list !== undefined) return { href: list, without };
    const file = archive.filesAt(path.slice(archive.base.length)).find((each) => state.files.sizes.has(each));
    const kept = file === undefined ? undefined : state.fileAddress(file, path);
    return kept === undefined ? { lost: `${href} is no post of the archive` } : { href: encodeURI(kept) };
  }

  function articleAt(path: string, url: URL, post: Post): { id: string; post: Post } | undefined {
    const query = /[?&](p=\d+)/.exec(url.search)?.[1];
    const beside = posix.join(posix.dirname(post.file), posix.basename(path));
    return (
      targets.get(`?${query}`) ??
      targets.get(sameAddress(path)) ??
      targets.get(sameAddress(`${path}.html`)) ??
      targets.get(sameAddress(path.replace(/\.html$/, ''))) ??
      (/\.(?:md|markdown)$/i.test(path) ? targets.get(`file:${beside}`) : undefined)
    );
  }
}

function pictureAt(
  src: string,
  post: Post,
  { state, hosts, host }: { state: ImportState; hosts: ReadonlySet<string>; host: string },
): FoundPicture {
  const { archive, files, unfit } = state;
  if (/^data:/i.test(src)) return { fault: 'it is written into the text itself' };
  const url = resolved(src, post, host);
  if (!url || !/^https?:$/.test(url.protocol)) return { fault: 'its address is none' };
  if (!hosts.has(url.host)) return { fault: `it is on another site, ${url.host}` };
  const path = decodedPath(url.pathname);
  const beside = /^(?:[a-z]+:|\/)/i.test(src) ? [] : post.folders.map((folder) => posix.join(folder, decodedPath(src)));
  const inside = path.startsWith(`${archive.base}/`) ? path.slice(archive.base.length) : path;
  const from = [...beside, ...archive.filesAt(inside)]
    .map((each) => posix.normalize(each))
    .find((each) => files.sizes.has(each));
  if (from === undefined) return { fault: 'there is no such file in the archive' };
  const fault = unfit.get(from);
  if (fault !== undefined) return { fault };
  const alternatives = archive.alternatives;
  const alternative = alternatives?.get(path) ?? alternatives?.get(path.replace(/-\d+x\d+(?=\.\w+$)/, ''));
  return { from, path: state.picturePath(from), alternative };
}

function resolved(href: string, post: Post, host: string): URL | undefined {
  const start = `https://${host}${encodeURI(post.addresses[0] ?? '/')}`;
  return URL.canParse(href, start) ? new URL(href, start) : undefined;
}
