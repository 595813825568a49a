import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { formatDate } from '../../src/site/dates.ts';
import { builtPages, SITE } from './built.ts';
import { jsonLdFindings, jsonLdOf } from './json-ld.ts';
import { expect, test } from './site.ts';

/** What the validator says of pages that are right all the same, each with the reason. */
const IGNORED: [finding: RegExp, reason: string][] = [
  [
    /Person\.(hasOccupation|memberOf) Property "\1" for type "(Role|OrganizationRole)" is not supported/,
    'A role repeats the property that it stands in (schema.org, "Introducing Role"), so no type lists it.',
  ],
];

test('a validator finds nothing wrong with the structured data of any page', async ({ baseURL: _ }, { project }) => {
  const findings: string[] = [];
  let judged = 0;
  for (const { path, html } of builtPages(project.name)) {
    if (jsonLdOf(html).length === 0) continue;
    judged++;
    findings.push(...(await jsonLdFindings(html)).map((finding) => `/${path} ${finding}`));
  }
  expect(judged).toBeGreaterThan(100);
  expect(findings.filter((finding) => !IGNORED.some(([pattern]) => pattern.test(finding)))).toEqual([]);
});

test('the validator would find a type and a property that schema.org does not have', async () => {
  const page = (node: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })}</script>`;
  expect(
    await jsonLdFindings(
      page({ '@type': 'Claim', name: 'A', firstAppearance: { '@type': 'CreativeWork', name: 'B' } }),
    ),
  ).toEqual([]);
  expect(await jsonLdFindings(page({ '@type': 'Claim', name: 'A', firstSeen: 'B' }))).not.toEqual([]);
  expect(await jsonLdFindings(page({ '@type': 'Claimed', name: 'A' }))).not.toEqual([]);
});

test('every page but the search, the 404 page and those that moved says what it is', async ({ baseURL: _ }, {
  project,
}) => {
  for (const { path, html } of builtPages(project.name)) {
    if (path === 'search/' || path === '404.html' || html.includes('http-equiv="refresh"')) continue;
    const types = jsonLdOf(html).map((node) => node['@type']);
    expect(types[0], path).toBe('NewsMediaOrganization');
    expect(types, path).toContain(expectedType(path));
  }
});

test('the structured data says nothing that the page does not show', async ({ baseURL: _ }, { project }) => {
  for (const { path, html } of builtPages(project.name)) {
    const shown = whatIsShown(html);
    const missing = statements(jsonLdOf(html)).filter(({ key, value }) => !isShown(key, value, shown));
    expect(missing, path).toEqual([]);
  }
});

const TYPES: Record<string, string> = {
  report: 'ReportageNewsArticle',
  background: 'BackgroundNewsArticle',
  analysis: 'AnalysisNewsArticle',
};

function kindOf(article: string): string {
  const text = readFileSync(new URL(`../../content/articles/${article}.md`, import.meta.url), 'utf8');
  return /^kind: (.*)$/m.exec(text)?.[1] ?? '';
}

function expectedType(path: string): string | RegExp {
  if (path === '') return 'WebSite';
  const [, article] = /^articles\/(.+)\/$/.exec(path) ?? [];
  if (article !== undefined) return TYPES[kindOf(article)] ?? '';
  if (/^claims\/(?!by\/).+/.test(path)) return 'Claim';
  return 'BreadcrumbList';
}

/** All that a page shows: its text without anything but letters and digits, its links, and the dates of its `<time>`. */
function whatIsShown(html: string) {
  const links = new Set<string>();
  const dates = new Set<string>();
  let text = '';
  visit(fromHtml(html), (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const { href, dateTime, content, property } = node.properties;
    if (typeof href === 'string') links.add(absolute(href));
    if (property === 'og:image' && typeof content === 'string') links.add(content);
    if (typeof dateTime === 'string') dates.add(dateTime);
  });
  const ld = /<script[^>]*ld\+json[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { links, dates, text: letters(text.replace(ld, '')) };
}

function isShown(key: string, value: string | number, { links, dates, text }: ReturnType<typeof whatIsShown>): boolean {
  if (typeof value === 'number') return key === 'position' || text.includes(letters(String(Math.abs(value))));
  // A node may be named by a part of a page, and a page names itself.
  if (/^https?:/.test(value)) return links.has(value) || links.has(value.replace(/#.*$/, ''));
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return dates.has(value) || text.includes(letters(formatDate(value)));
  return text.includes(letters(value));
}

/** Every value of the facts, with the property that has it; not the words of the format itself. */
function statements(node: unknown, key = ''): { key: string; value: string | number }[] {
  if (typeof node === 'string' || typeof node === 'number') return [{ key, value: node }];
  if (Array.isArray(node)) return node.flatMap((item) => statements(item, key));
  return Object.entries(node as object).flatMap(([name, value]) =>
    name === '@type' || name === 'inLanguage' ? [] : statements(value, name),
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function absolute(href: string): string {
  return href.startsWith('/') ? SITE + href : href;
}
