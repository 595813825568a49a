import { readFileSync } from 'node:fs';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { formatDate } from '../../src/site/dates.ts';
import { isUnspaced, LANGUAGES } from '../../src/site/words/languages.ts';
import { speaking, spoken } from '../../src/site/words/spoken.ts';
import { type BuiltPage, leadsOn, SITE } from '../sites/built.ts';
import { jsonLdFindings, jsonLdOf } from './json-ld.ts';
import { parse } from './parsed.ts';

/** What the validator says of pages that are right all the same, each with the reason. */
const IGNORED: [finding: RegExp, reason: string][] = [
  [
    /Person\.(hasOccupation|memberOf) Property "\1" for type "(Role|OrganizationRole)" is not supported/,
    'A role repeats the property that it stands in (schema.org, "Introducing Role"), so no type lists it.',
  ],
  [
    /ClaimReview\.reviewRating (Required attribute "ratingValue"|Missing field "(best|worst)Rating")/,
    'A verdict is one of four words (`alternateName`); a number on a scale would say more than the review does.',
  ],
];

/** What the validator finds wrong with the structured data of pages, and how many pages have any. */
export async function invalidData(pages: readonly BuiltPage[]): Promise<{ findings: string[]; judged: number }> {
  const findings: string[] = [];
  let judged = 0;
  for (const { path, html } of pages) {
    if (jsonLdOf(html).length === 0) continue;
    judged++;
    findings.push(...(await jsonLdFindings(html)).map((finding) => `/${path} ${finding}`));
  }
  return { findings: findings.filter((finding) => !IGNORED.some(([pattern]) => pattern.test(finding))), judged };
}

/** Which pages do not say what they are; the search, the 404 page, those that moved and cards for other sites need not. */
export function unsaidTypes(pages: readonly BuiltPage[], content: URL): string[] {
  return pages.flatMap((page) => {
    if (page.path.startsWith('embed/')) return [];
    if (page.path === 'search/' || page.path === '404.html' || leadsOn(page)) return [];
    // An empty list has nothing to say to programs.
    if (page.html.includes('content="noindex"')) return [];
    const types = jsonLdOf(page.html).flatMap((node) => node['@type']);
    const expected = expectedType(page.path.replace(EDITION, ''), content);
    return (types[0] === expected || types[0] === 'WebPage') && types.includes(expected)
      ? []
      : [`/${page.path} is ${types.join(', ')}, not ${expected}`];
  });
}

/** What the structured data of pages says and the pages do not show. */
export function unshown(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ path, html }) => {
    const shown = whatIsShown(html);
    const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
    return statements(jsonLdOf(html))
      .filter((said) => !speaking(language, () => isShown(said, shown)))
      .map(({ key, value }) => `/${path} ${key}: ${value}`);
  });
}

/** The language before the path of a page in an edition. */
const EDITION = /^(?:es|ru|uk|zh|ja|ar)\//;

const TYPES: Record<string, string> = {
  report: 'ReportageNewsArticle',
  background: 'BackgroundNewsArticle',
  analysis: 'AnalysisNewsArticle',
};

function expectedType(path: string, content: URL): string {
  if (path === '') return 'WebSite';
  const [, article] = /^articles\/(.+)\/$/.exec(path) ?? [];
  if (article !== undefined) {
    const text = readFileSync(new URL(`articles/${article}.md`, content), 'utf8');
    return TYPES[/^kind: (.*)$/m.exec(text)?.[1] ?? ''] ?? '';
  }
  if (/^claims\/(?!by\/).+/.test(path)) return 'Claim';
  return 'BreadcrumbList';
}

/** All that a page shows, in the cards too that open on its names: its text without anything but letters and digits, its links, the dates of its `<time>`, the amounts of its `<data>`. */
function whatIsShown(html: string) {
  const links = new Set<string>();
  const dates = new Set<string>();
  const amounts = new Set<string>();
  let text = '';
  let spaced = '';
  const look = (node: Nodes): void => {
    if (node.type === 'text') {
      text += node.value;
      spaced += ` ${node.value}`;
    }
    if (node.type !== 'element') return;
    if (node.content) visit(node.content, look);
    const { href, dateTime, content, property, value } = node.properties;
    if (node.tagName === 'data') for (const part of String(value).split(/[ /]/)) amounts.add(part);
    if (typeof href === 'string') links.add(absolute(href));
    if (property === 'og:image' && typeof content === 'string') links.add(content);
    if (typeof dateTime === 'string') dates.add(dateTime);
  };
  visit(parse(html), look);
  const ld = /<script[^>]*ld\+json[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const words = new Set(wordsOf(spaced.replace(ld, '')));
  return { links, dates, amounts, words, text: letters(text.replace(ld, '')) };
}

function isShown(
  { type, key, value }: Said,
  { links, dates, amounts, words, text }: ReturnType<typeof whatIsShown>,
): boolean {
  if (amounts.has(String(value))) return true;
  if (typeof value === 'number') return key === 'position' || text.includes(letters(String(Math.abs(value))));
  // The corners of an area: each number stands in the sentence about it.
  if (key === 'box') return value.split(' ').every((degrees) => text.includes(letters(degrees)));
  // A node may be named by a part of a page, and a page names itself.
  if (/^https?:/.test(value)) return links.has(value) || links.has(value.replace(/#.*$/, ''));
  // A page leaves out the seconds, which nobody wrote.
  if (/T\d\d:\d\d:00/.test(value)) return dates.has(value.replace(/:00(?=Z|[+-])/, ''));
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return dates.has(value) || text.includes(letters(formatDate(value)));
  if (text.includes(letters(value))) return true;
  const isPutTogether = PUT_TOGETHER.has(`${type}.${key}`);
  // Without spaces, what is put together is one word.
  if (isUnspaced(spoken())) return isPutTogether;
  return isPutTogether && wordsOf(value).every((word) => JOINING.get(spoken())?.has(word) || words.has(word));
}

/** What is put together of what a page shows: each word stands on it, or joins what stands there. */
const PUT_TOGETHER: ReadonlySet<string> = new Set([
  'Claim.name',
  'Claim.description',
  'Role.description',
  'OrganizationRole.description',
]);

/** The words by which the site puts such a sentence together. */
const JOINING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LANGUAGES).map(([language, { messages }]) => [
    language,
    new Set(
      Object.entries(messages)
        .filter(([key]) => /^(claim|speaker|act|relation|lapse|verification|role)\./.test(key))
        .flatMap(([, words]) => wordsOf(String(words))),
    ),
  ]),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A value of the facts, with the property that has it and the type of the node. */
interface Said {
  type: string;
  key: string;
  value: string | number;
}

/** Every value of the facts; not the words of the format itself. */
function statements(node: unknown, type = '', key = ''): Said[] {
  if (typeof node === 'string' || typeof node === 'number') return [{ type, key, value: node }];
  if (Array.isArray(node)) return node.flatMap((item) => statements(item, type, key));
  const own = String((node as { '@type'?: string })['@type'] ?? '');
  return Object.entries(node as object).flatMap(([name, value]) =>
    name === '@type' || name === 'inLanguage' ? [] : statements(value, own, name),
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function absolute(href: string): string {
  return href.startsWith('/') ? SITE + href : href;
}
