import type { PostText } from '../archive.ts';
import { type Replacement, withCallTokens } from '../text/call-tokens.ts';
import { fenced } from '../text/fenced-code.ts';

/** What the values of a site are that texts name. */
export interface LiquidValues {
  url: string;
  base: string;
  /** The settings that are words or numbers, by their names: `site.x`. */
  settings: Readonly<Record<string, string>>;
  /** The address of the post with a name such as `2013-05-02-first`; nothing, where there is none. */
  postAt: (name: string) => string | undefined;
  /** The address of the page of a file. */
  pageAt: (file: string) => string | undefined;
}

const CALLS = new RegExp(
  [
    String.raw`\{%-?\s*raw\s*-?%\}(?<raw>[\s\S]*?)\{%-?\s*endraw\s*-?%\}`,
    String.raw`\{%-?\s*comment\s*-?%\}(?<comment>[\s\S]*?)\{%-?\s*endcomment\s*-?%\}`,
    String.raw`\{%-?\s*highlight\s+(?<code>[\w#+-]*)[^%]*%\}(?<body>[\s\S]*?)\{%-?\s*endhighlight\s*-?%\}`,
    String.raw`\{%-?\s*(?<tag>\w+)(?<rest>(?:"[^"]*"|'[^']*'|[^%]|%(?!\}))*?)-?%\}`,
    String.raw`\{\{-?(?<output>(?:"[^"]*"|'[^']*'|[^}])*?)-?\}\}`,
    // What kramdown reads as the attributes of a block or of words, and the place of a table of contents.
    String.raw`(?<=^|\n)[*-] [^\n]*\n\{:\s*toc[^}\n]*\}[ \t]*(?:\n|$)`,
    String.raw`\{:{1,2}\s*(?:[.#]|\w+=["']|toc\b|options\b|/)[^}\n]*\}`,
  ].join('|'),
  'g',
);

/** The text of a post with its calls of Liquid: those that stand for an address or a word of the settings become that; of others the source is kept. */
export function jekyllText(text: string, line: number, form: PostText['form'], values: LiquidValues): PostText {
  return withCallTokens(form, text, line, CALLS, (match) => replaced(match, values));
}

function replaced({ 0: source, groups = {} }: RegExpExecArray, values: LiquidValues): Replacement {
  const { raw, comment, code = '', body, tag, rest = '', output } = groups;
  if (raw !== undefined) return raw;
  // Nobody but its writers ever saw it.
  if (comment !== undefined) return '';
  if (body !== undefined) return fenced(body, code);
  if (output !== undefined) return written(output, values) ?? { source, what: `the value {{ ${output.trim()} }}` };
  if (tag === undefined) return '';
  const target = rest.trim();
  const found = tag === 'post_url' ? values.postAt(target) : tag === 'link' ? values.pageAt(target) : undefined;
  if (found !== undefined) return found;
  // The end of what was said at its beginning.
  return tag.startsWith('end') ? '' : { source, what: `the tag {% ${tag} %}` };
}

/** What `{{ … }}` writes, where the settings or the words in it tell. */
function written(output: string, { url, base, settings }: LiquidValues): string | undefined {
  const [value = '', ...filters] = output.split('|').map((each) => each.trim());
  const known: Record<string, string | undefined> = { ...settings, 'site.baseurl': base, 'site.url': url };
  const start = /^(["'])(.*)\1$/.exec(value)?.[2] ?? known[value];
  if (start === undefined) return undefined;
  return filters.reduce<string | undefined>((words, filter) => {
    if (words === undefined) return undefined;
    const [, name, argument = ''] = /^(\w+)(?::\s*(.*))?$/.exec(filter) ?? [];
    if (name === 'relative_url') return base + withSlash(words);
    if (name === 'absolute_url') return url + base + withSlash(words);
    const added = /^(["'])(.*)\1$/.exec(argument)?.[2] ?? known[argument];
    if (name === 'append' && added !== undefined) return words + added;
    if (name === 'prepend' && added !== undefined) return added + words;
    return undefined;
  }, start);
}

function withSlash(path: string): string {
  return path.startsWith('/') || path === '' ? path : `/${path}`;
}
