import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { BUILD_DAY, builtPages, kindOfPage, pageOfEachKind, SITE } from '../sites/built.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { longSiteFiles, NAMED_BY_ALL } from '../sites/long-site.ts';

/** So many articles that hardly a list on a page can be longer: one more, and some of it would be an older part. */
const ARTICLES = 5479;

/**
 * The most that a page of a kind may weigh on such a site, in KB (1,024 bytes): as it is sent (HTML as brotli has it) and as it is
 * written. It is a quarter more than it does. Of an entity 60 KB are promised over the wire: the rest is for its own text.
 */
const BUDGETS = [
  { page: 'index.astro', path: '', sent: 6.5, written: 27 },
  { page: 'articles/index.astro', path: 'articles', sent: 8, written: 49 },
  { page: 'authors/[id].astro', path: 'authors/*', sent: 8.5, written: 50 },
  { page: 'claims/index.astro', path: 'claims', sent: 16, written: 152 },
  { page: 'claims/by/[facet]/[id].astro', path: 'claims/by/*/*', sent: 16, written: 150 },
  { page: 'corrections.astro', path: 'corrections', sent: 8, written: 45 },
  { page: 'entities/[id].astro', path: 'entities/*', sent: 12, written: 81 },
  { page: 'topics/[id].astro', path: 'topics/*', sent: 11, written: 72 },
  { page: 'years/[year].astro', path: 'years/*', sent: 12, written: 98 },
];

const site = fixtureSite('long', longSiteFiles(ARTICLES), 'tests/fixtures/none');
const { code, output } = await site.build({ day: BUILD_DAY, address: SITE, only: BUDGETS.map(({ page }) => page) });

test('a long site is built', () => {
  assert.equal(code, 0, output.slice(-3000));
  assert.match(site.page(`entities/${NAMED_BY_ALL}`), /entities\/hanna-lindqvist\/articles\/older\/272\//);
});

for (const { page, path, sent, written } of BUDGETS) {
  test(`among ${ARTICLES} articles no page of ${page} weighs more than ${sent} KB as it is sent`, () => {
    const files = globSync(join(path, 'index.html'), { cwd: join(site.root, 'dist') });
    const [heaviest = ''] = files.map((file) => site.page(file)).sort((a, b) => b.length - a.length);
    const weight = [Buffer.byteLength(heaviest), brotliCompressSync(heaviest).length].map((bytes) => bytes / 1024);
    const [asWritten = 0, asSent = 0] = weight;
    // What is not built is empty.
    assert.ok(asWritten > written / 2);
    assert.ok(asWritten <= written && asSent <= sent, `${asWritten} KB, ${asSent} KB as brotli`);
  });
}

/** The most that a page of the tests' own site may weigh as it is sent, in KB: a long report with its record, and any other. */
const [REPORT, OTHER] = [30, 12.5];

test(`in the tests’ own site a long report weighs at most ${REPORT} KB as it is sent, and no other page more than ${OTHER} KB`, () => {
  const pages = pageOfEachKind(builtPages('root')).map((page) => {
    const kind = kindOfPage(page);
    return {
      kind,
      kilobytes: brotliCompressSync(page.html).length / 1024,
      most: kind === 'article in en' ? REPORT : OTHER,
    };
  });
  assert.ok(pages.length > 20 && pages.some(({ most }) => most === REPORT));
  assert.deepEqual(
    pages.filter(({ kilobytes, most }) => kilobytes > most),
    [],
  );
});
