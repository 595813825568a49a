import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pagesOfDrafts } from '../../../../src/hosting/drafts/pages-of-drafts.ts';

const src = fileURLToPath(new URL('../../../../src', import.meta.url));
const isWritten = pagesOfDrafts({ GLOSS_DRAFTS: '*' }) ?? assert.fail();
const routes = [...globSync('pages/**/*.{astro,ts}', { cwd: src }), 'hosting/redirects-route.ts'];

test('a copy with drafts has the pages that somebody reads and the icon, and nothing for programs', () => {
  const written = routes.filter((route) => isWritten(`src/${route}`, '/'));
  assert.deepEqual(
    written.filter((route) => !route.endsWith('.astro')),
    ['pages/[icon].png.ts'],
  );
  for (const route of ['index', 'articles/[id]', 'entities/[id]', 'claims/[id]', 'topics/[id]', '[page]'])
    assert.ok(written.includes(`pages/${route}.astro`), route);
});

test('of the pages that somebody reads it has all but the search, the cards for other sites and that of lost addresses', () => {
  const left = routes.filter((route) => route.endsWith('.astro') && !isWritten(`src/${route}`, '/'));
  assert.deepEqual(left.sort(), [
    'pages/404.astro',
    'pages/embed/claims/[id].astro',
    'pages/embed/entities/[id].astro',
    'pages/search/index.astro',
  ]);
});

test('a build for readers has all', () => assert.equal(pagesOfDrafts({}), undefined));
