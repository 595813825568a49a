import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PostText } from '../archive.ts';
import { type Replacement, withCallTokens } from '../text/call-tokens.ts';

/** A picture that the archive keeps. */
export interface Attachment {
  id: string;
  url: string;
  parent: string;
  alternative: string;
  caption: string;
}

const ATTRIBUTES = String.raw`(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))`;

const CALLS = new RegExp(
  [
    String.raw`\[caption(?<captioned>[^\]]*)\](?<figure>[\s\S]*?)\[\/caption\]`,
    String.raw`<!-- wp:(?:core-)?embed(?<embedded>[^>]*?)-->(?<inside>[\s\S]*?)<!-- \/wp:(?:core-)?embed[^>]*?-->`,
    String.raw`<!-- wp:(?<block>[\w/-]+)(?:\s[^>]*?)?\/-->`,
    String.raw`\[embed[^\]]*\](?<embed>[^\[]*)\[\/embed\]`,
    String.raw`\[gallery(?<gallery>[^\]]*)\]`,
    String.raw`\[(?<media>video|audio|youtube|vimeo)(?<values>[^\]]*)\](?:\s*\[\/\k<media>\])?`,
    String.raw`\[(?<end>\/?)(?<name>[a-z][\w-]*)(?<rest>${ATTRIBUTES}*)\s*\/?\]`,
    String.raw`(?<=^|\n)[ \t]*(?<line>https?:\/\/[^\s<>"]+)[ \t]*(?=\n|$)`,
  ].join('|'),
  'gi',
);

/** Blocks that only set off what is around them. */
const SILENT = /^(?:core\/)?(?:more|nextpage|separator|spacer)$/;

/**
 * The text of a post of WordPress with its shortcodes and blocks: captions, galleries and embeds are carried, of others the source is kept.
 * What stands in square brackets is a shortcode where it has values, is closed again, or has a name of several words.
 *
 * @param attachments the pictures of the archive, by their ids
 * @param post the id of the post, whose pictures a gallery shows that names none
 */
export function wordpressText(
  text: string,
  line: number,
  attachments: ReadonlyMap<string, Attachment>,
  post: string,
): PostText {
  const form = /<!-- wp:\w/.test(text) ? 'html' : 'lines';
  const closed = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name));
  return withCallTokens(form, text, line, CALLS, (match) => replaced(match, { attachments, post, closed }));
}

function replaced(
  { 0: source, groups = {} }: RegExpExecArray,
  {
    attachments,
    post,
    closed,
  }: { attachments: ReadonlyMap<string, Attachment>; post: string; closed: ReadonlySet<string | undefined> },
): Replacement {
  const {
    figure,
    captioned = '',
    embedded,
    inside = '',
    block,
    embed,
    gallery,
    media,
    values,
    end,
    name,
    rest,
    line,
  } = groups;
  if (figure !== undefined) return withCaption(figure, captioned);
  if (embedded !== undefined) return embedBlock(embedded, inside) ?? { source, what: 'an embed that names no address' };
  if (block !== undefined) return SILENT.test(block) ? '' : { source, what: `the block ${block}` };
  const url = embed?.trim() ?? line ?? (media === undefined ? undefined : addressIn(values ?? ''));
  if (url !== undefined && /^https?:\/\/\S+$/.test(url)) return link(url);
  if (gallery !== undefined)
    return (
      pictures(gallery, attachments, post) ?? { source, what: 'a gallery of pictures that are not in the archive' }
    );
  if (media !== undefined) return { source, what: `the shortcode ${media}` };
  if (name === undefined) return source;
  const isCall = rest !== '' || closed.has(name) || /[-_]/.test(name);
  if (!isCall) return source;
  return end === '/' ? '' : { source, what: `the shortcode ${name}` };
}

/** The picture of a caption, with the words behind it or in its value. */
function withCaption(inside: string, values: string): string {
  const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inside) ?? [
    '',
    inside,
    '',
  ];
  const caption = words.trim() === '' ? (valueIn(values, 'caption') ?? '') : words.trim();
  return `\n\n<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

function embedBlock(values: string, inside: string): Replacement | undefined {
  const url =
    /"url":"((?:[^"\\]|\\.)+)"/.exec(values)?.[1]?.replace(/\\\//g, '/') ?? /https?:\/\/[^\s<"]+/.exec(inside)?.[0];
  if (url === undefined || !/^https?:\/\/\S+$/.test(url)) return undefined;
  const caption = /<figcaption[^>]*>([\s\S]*?)<\/figcaption>/.exec(inside)?.[1];
  const made = link(url);
  return caption === undefined ? made : { ...made, html: `${made.html}<p>${caption}</p>` };
}

function link(url: string): { html: string; what: string } {
  const html = toHtml(h('p', h('a', { href: url }, url.replace(/^https?:\/\/(?:www\.)?/, ''))));
  return { html, what: `an embed is carried as a link to ${url}` };
}

function pictures(values: string, attachments: ReadonlyMap<string, Attachment>, post: string): Replacement | undefined {
  const ids = valueIn(values, 'ids')?.split(/[\s,]+/);
  const all = ids
    ? ids.map((id) => attachments.get(id))
    : [...attachments.values()].filter(({ parent }) => parent === post);
  if (all.length === 0 || all.includes(undefined)) return undefined;
  const figures = all.map((each) =>
    h(
      'figure',
      h('img', { src: each?.url, alt: each?.alternative }),
      ...(each?.caption ? [h('figcaption', each.caption)] : []),
    ),
  );
  return { html: toHtml(figures), what: 'a gallery is carried as pictures, one below the other' };
}

function addressIn(values: string): string | undefined {
  return /https?:\/\/[^\s"'\]]+/.exec(values)?.[0];
}

function valueIn(values: string, name: string): string | undefined {
  return new RegExp(String.raw`\b${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(values)
    ?.slice(1)
    .find((each) => each !== undefined);
}
