import type { Archive, Label, Note, Post } from '../archive.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { decodedPath, siteAddress } from '../old-addresses.ts';
import { plainLine } from '../plain-line.ts';
import { LARGEST_EXPORT, readWxr, type WxrElement } from './read-wxr.ts';
import { type Attachment, wordpressText } from './wordpress-text.ts';

/** A post or another item of an export, by the names of its elements. */
interface Item {
  file: string;
  element: WxrElement;
  field: (name: string) => string;
}

/** All that an export says of its site. */
interface Export {
  values: Map<string, string>;
  items: Item[];
  /** The names that authors sign with, by those with which they log in. */
  authors: Map<string, string>;
  /** What is said of categories and tags, by `category/sea-news`. */
  terms: Map<string, string>;
}

/** Reads the posts of the exports of a site of WordPress. Throws `WxrError` where one is no XML. */
export async function readWordpress(files: ArchiveFiles): Promise<Archive> {
  const notes: Note[] = [...files.notes];
  const all: Export = { values: new Map(), items: [], authors: new Map(), terms: new Map() };
  for (const [file, size] of files.sizes) {
    if (!file.endsWith('.xml') || file.includes('/')) continue;
    if (size > LARGEST_EXPORT)
      notes.push({ file, line: 1, what: `it is larger than ${LARGEST_EXPORT / 1_000_000} MB` });
    else await readWxr(files.pathOf(file), (element) => take(all, file, element));
  }
  const { host, base } = siteAddress(all.values.get('wp:base_blog_url') ?? all.values.get('link'));
  const isPost = ({ field }: Item) => field('wp:post_type') === 'post';
  const found = all.items.filter(isPost);
  const attachments = attachmentsIn(all.items);
  const posts = found.flatMap((item): Post[] => {
    const reason = whyNot(item);
    if (reason !== undefined) notes.push({ file: item.file, line: item.element.line, what: reason });
    return reason === undefined ? [postOf(item, all, base, attachments)] : [];
  });
  return {
    title: all.values.get('title'),
    hosts: [...new Set([host, ...[...attachments.values()].map(({ url }) => siteAddress(url).host)])].filter(
      (each) => each !== undefined,
    ),
    base,
    language: all.values.get('language')?.replace('_', '-'),
    posts,
    found: found.length,
    notes: [...notes, ...othersIn(all.items)],
    alternatives: new Map(
      [...attachments.values()].flatMap(({ url, alternative }) =>
        alternative === '' ? [] : [[pathIn(url), alternative]],
      ),
    ),
    filesAt: (path) => [withoutSize(path), path].flatMap(inUploads),
  };
}

function take(all: Export, file: string, element: WxrElement): void {
  const field = (name: string) => element.children.find((child) => child.name === name)?.text.trim() ?? '';
  if (element.name === 'item') all.items.push({ file, element, field });
  else if (element.name === 'wp:author') {
    all.authors.set(field('wp:author_login'), field('wp:author_display_name') || field('wp:author_login'));
  } else if (element.name === 'wp:category') {
    all.terms.set(`category/${field('wp:category_nicename')}`, field('wp:category_description'));
  } else if (element.name === 'wp:tag') all.terms.set(`post_tag/${field('wp:tag_slug')}`, field('wp:tag_description'));
  else if (!all.values.has(element.name)) all.values.set(element.name, element.text.trim());
}

/** Why a post is not to be imported. */
function whyNot({ field }: Item): string | undefined {
  const status = field('wp:status');
  if (field('wp:post_password') !== '') return `“${field('title')}” is protected by a password`;
  if (status === 'private') return `“${field('title')}” is private`;
  return ['publish', 'future', 'draft', 'pending'].includes(status)
    ? undefined
    : `“${field('title')}” has the status ${status || 'of none'}`;
}

function postOf(
  item: Item,
  { authors, terms }: Export,
  base: string,
  attachments: ReadonlyMap<string, Attachment>,
): Post {
  const { file, element, field } = item;
  const id = field('wp:post_id');
  const content = element.children.find(({ name }) => name === 'content:encoded');
  const excerpt = field('excerpt:encoded');
  const creator = field('dc:creator');
  const link = field('link');
  const path = pathIn(link);
  const comments = element.children.filter(({ name }) => name === 'wp:comment').length;
  const thumbnail = metaOf(item, '_thumbnail_id');
  const note = (what: string): Note => ({ file, line: element.line, what });
  const status = field('wp:status');
  return {
    file,
    line: element.line,
    title: plainLine(field('title'), 'html'),
    slug: decodedPath(field('wp:post_name')) || plainLine(field('title'), 'html'),
    date: dateOf(field('wp:post_date'), field('wp:post_date_gmt')),
    description: excerpt === '' ? undefined : plainLine(excerpt, 'html') || undefined,
    draft: status === 'draft' || status === 'pending',
    authors: creator === '' ? [] : [authors.get(creator) ?? creator],
    labels: element.children.filter(({ name }) => name === 'category').flatMap((each) => labelOf(each, terms, base)),
    text: wordpressText(content?.text ?? '', content?.line ?? element.line, attachments, id),
    addresses: path === '' || path === '/' || /[?&](?:p|page_id)=/.test(link) ? [] : [path],
    queries: [`p=${id}`],
    folders: [],
    notes: [
      ...(comments === 0 ? [] : [note(`${comments} comments of readers`)]),
      ...(thumbnail === '' ? [] : [note(`its featured picture, ${attachments.get(thumbnail)?.url ?? thumbnail}`)]),
    ],
  };
}

/** A category or a tag, with the address that WordPress gives its list by default. */
function labelOf({ attributes, text }: WxrElement, terms: ReadonlyMap<string, string>, base: string): Label[] {
  const { domain = '', nicename = '' } = attributes;
  const start = { category: 'category', post_tag: 'tag' }[domain];
  // What a theme asks for: the form of a post.
  if (start === undefined || (domain === 'category' && nicename === 'uncategorized')) return [];
  const description = terms.get(`${domain}/${nicename}`);
  return [
    {
      name: plainLine(text, 'html'),
      addresses: [`${base}/${start}/${decodedPath(nicename)}/`],
      ...(description && { description: plainLine(description, 'html') }),
    },
  ];
}

function attachmentsIn(items: readonly Item[]): Map<string, Attachment> {
  return new Map(
    items
      .filter(({ field }) => field('wp:post_type') === 'attachment')
      .map((item) => {
        const id = item.field('wp:post_id');
        const caption = plainLine(item.field('excerpt:encoded'), 'html');
        const alternative = metaOf(item, '_wp_attachment_image_alt');
        return [
          id,
          { id, url: item.field('wp:attachment_url'), parent: item.field('wp:post_parent'), alternative, caption },
        ];
      }),
  );
}

/** Pages, each by its name; of all else how much there is. */
function othersIn(items: readonly Item[]): Note[] {
  const kinds = Map.groupBy(items, ({ field }) => field('wp:post_type'));
  return [...kinds].flatMap(([kind, [first, ...more]]): Note[] => {
    if (kind === 'post' || kind === 'attachment' || !first) return [];
    if (kind === 'page') {
      return [first, ...more].map(({ file, element, field }) => ({
        file,
        line: element.line,
        what: `“${field('title')}” is a page, and no post`,
      }));
    }
    const count = more.length + 1;
    return [
      {
        file: first.file,
        line: first.element.line,
        what: `${count} of the kind ${kind || 'without a name'}, this one first`,
      },
    ];
  });
}

function metaOf({ element }: Item, key: string): string {
  const meta = element.children.find(
    ({ name, children }) =>
      name === 'wp:postmeta' && children.some((child) => child.name === 'wp:meta_key' && child.text.trim() === key),
  );
  return meta?.children.find(({ name }) => name === 'wp:meta_value')?.text.trim() ?? '';
}

/** The minute of a post, with the offset that its two clocks tell. */
function dateOf(local: string, utc: string): string | undefined {
  const [own, other] = [local, utc].map((text) => Date.parse(`${text.replace(' ', 'T')}Z`)) as [number, number];
  if (Number.isNaN(own)) return undefined;
  const minutes = Number.isNaN(other) ? 0 : Math.round((own - other) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${local.slice(0, 16).replace(' ', 'T')}${offset}`;
}

function pathIn(url: string): string {
  return URL.canParse(url) ? decodedPath(new URL(url).pathname) : decodedPath(url);
}

/** The picture itself, of which WordPress shows smaller ones: `x-300x200.jpg`. */
export function withoutSize(path: string): string {
  return path.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '');
}

/** Where a file of the uploads lies in an archive. */
function inUploads(path: string): string[] {
  const inside = /\/(?:wp-content\/uploads|files)\/(.+)$/.exec(path)?.[1];
  return inside === undefined ? [path.replace(/^\//, '')] : [`wp-content/uploads/${inside}`, `uploads/${inside}`];
}
