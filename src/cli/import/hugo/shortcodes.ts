import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PostText } from '../archive.ts';
import { type Replacement, withCallTokens } from '../text/call-tokens.ts';
import { fenced } from '../text/fenced-code.ts';

/** A call with what it holds, where that is code; one that is shown and not made; any other. */
const CALLS = new RegExp(
  [
    String.raw`\{\{[<%]\s*highlight\s+"?(?<code>[\w#+-]*)"?[^}]*?[>%]\}\}(?<body>[\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}`,
    String.raw`\{\{(?<shown>[<%]\/\*[\s\S]*?\*\/[>%])\}\}`,
    String.raw`\{\{[<%]-?\s*(?<end>\/?)\s*(?<name>[\w./-]+)(?<rest>(?:"(?:[^"\\]|\\.)*"|\x60[^\x60]*\x60|[^"\x60])*?)\s*\/?-?[>%]\}\}`,
  ].join('|'),
  'g',
);

/** Shortcodes that show a page of another site, with its address. See https://gohugo.io/content-management/shortcodes/. */
const EMBEDS: Record<string, (values: Values) => string | undefined> = {
  youtube: ({ id, first }) => address('https://www.youtube.com/watch?v=', id ?? first),
  vimeo: ({ id, first }) => address('https://vimeo.com/', id ?? first),
  tweet: ({ user, id, first }) => address(`https://twitter.com/${user ?? 'i'}/status/`, id ?? first),
  x: ({ user, id, first }) => address(`https://x.com/${user ?? 'i'}/status/`, id ?? first),
  instagram: ({ id, first }) => address('https://www.instagram.com/p/', id ?? first),
  gist: ({ first, second }) => (first && second ? address(`https://gist.github.com/${first}/`, second) : undefined),
};

type Values = Record<string, string | undefined>;

/**
 * The text of a page, with its shortcodes: those that Hugo brings with it are carried as what they show, and links to pages as their
 * addresses; of all others the source is kept.
 *
 * @param line the line of the file on which the text begins
 * @param addressOf the address of the page that `ref` names; nothing, where there is none
 */
export function hugoText(text: string, line: number, addressOf: (target: string) => string | undefined): PostText {
  const plain = text.replace(/^(#{1,6} .*?)[ \t]*\{[#.][^{}\n]*\}[ \t]*$/gm, '$1');
  return withCallTokens('markdown', plain, line, CALLS, (match) => replaced(match, addressOf));
}

function replaced(
  { 0: source, groups }: RegExpExecArray,
  addressOf: (target: string) => string | undefined,
): Replacement {
  const { code, body, shown, end, name = '', rest = '' } = groups ?? {};
  if (body !== undefined) return fenced(body, code ?? '');
  if (shown !== undefined) return `{{${shown.replace('/*', '').replace('*/', '')}}}`;
  const values = valuesOf(rest);
  if (name === 'ref' || name === 'relref') {
    const [target = '', anchor] = (values['path'] ?? values['first'] ?? '').split('#');
    const found = target === '' ? '' : addressOf(target);
    if (found !== undefined) return found + (anchor === undefined ? '' : `#${anchor}`);
  }
  // What it holds stays, and was said at its beginning.
  if (end === '/') return '';
  const url = EMBEDS[name]?.(values);
  if (url !== undefined) {
    const html = toHtml(h('p', h('a', { href: url }, url.replace('https://', ''))));
    return { html, what: `the shortcode ${name} is carried as a link to ${url}` };
  }
  if (/^(?:.*[-_/])?(?:figure|img|image|picture|photo)(?:[-_].*)?$/i.test(name) && values['src'])
    return { html: figure(values) };
  return { source, what: `the shortcode ${name}` };
}

function figure({ src, alt, caption, title, attr }: Values): string {
  const words = [title, caption].filter((each) => each !== undefined && each !== '').join(' ');
  const picture = h('img', { src, alt: alt ?? '', ...(attr && { dataCredit: attr }) });
  return toHtml(h('figure', picture, ...(words === '' ? [] : [h('figcaption', words)])));
}

/** The values of a shortcode: those with names, and the first two without. */
function valuesOf(rest: string): Values {
  const values: Values = {};
  const found = rest.matchAll(/(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|\x60([^\x60]*)\x60|([^\s"\x60=]+))/g);
  for (const [, key, quoted, raw, bare] of found) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? '';
    values[key ?? (values['first'] === undefined ? 'first' : 'second')] ??= value;
  }
  return values;
}

function address(start: string, id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]+$/.test(id) ? start + id : undefined;
}
