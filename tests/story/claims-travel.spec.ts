import { parseHTML } from 'linkedom';
import { DONE_BY_SAYING } from '../../src/model/claims/claim.ts';
import type { ClaimJson } from '../../src/outputs/json/claim-schema.ts';
import { expect, test } from '../e2e/site.ts';
import { publishedData } from '../sites/built.ts';

/** Who a claim is from, in the JSON: the names of pages and of who has none, or the words for who is not named. */
function speakersOf({ accounts }: ClaimJson): string[] {
  return accounts.map(({ who }) => ('entity' in who ? who.entity.name : 'named' in who ? who.named : who.unnamed));
}

test('wherever the title of a claim travels, it begins with who says it', async ({ request }) => {
  const claims = publishedData<ClaimJson>('content', 'claims');
  expect(claims.length).toBeGreaterThan(100);
  const missing: string[] = [];
  for (const claim of claims) {
    const { document } = parseHTML(await (await request.get(`claims/${claim.id}/`)).text());
    const read = (selector: string) => document.querySelector(selector);
    const nodes = JSON.parse(read('script[type="application/ld+json"]')?.textContent ?? '{}')['@graph'] as {
      '@type': string;
      name?: string;
      itemListElement?: { name: string }[];
    }[];
    const travels = {
      json: claim.title,
      'page title': read('title')?.textContent ?? '',
      heading: read('h1')?.textContent ?? '',
      'share text': read('meta[property="og:title"]')?.getAttribute('content') ?? '',
      'search result': read('[data-title]')?.getAttribute('data-title') ?? '',
      'JSON-LD': nodes.find((node) => node['@type'] === 'Claim')?.name ?? '',
      breadcrumb: nodes.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement?.at(-1)?.name ?? '',
    };
    const description = read('meta[property="og:description"]')?.getAttribute('content') ?? '';
    for (const speaker of speakersOf(claim)) {
      const name = speaker.toLocaleLowerCase();
      for (const [place, text] of Object.entries(travels)) {
        const before = text.slice(0, text.lastIndexOf(':')).toLocaleLowerCase();
        const isDone = DONE_BY_SAYING.has(claim.act) && text.toLocaleLowerCase().startsWith(name);
        if (!isDone && !before.includes(name)) missing.push(`${claim.id}, ${place}: ${text}`);
      }
      if (!description.toLocaleLowerCase().includes(name)) missing.push(`${claim.id}, description: ${description}`);
    }
  }
  expect(missing).toEqual([]);
});

test('a list names who says a claim', async ({ request }) => {
  const claims = publishedData<ClaimJson>('content', 'claims');
  const titles = new Set(claims.map(({ title }) => title));
  const { document } = parseHTML(await (await request.get('claims/')).text());
  const listed = [...document.querySelectorAll('.claim-list-title > a')].map((link) => link.textContent ?? '');
  expect(listed.length).toBe(claims.length);
  expect(listed.filter((title) => !titles.has(title))).toEqual([]);
});
