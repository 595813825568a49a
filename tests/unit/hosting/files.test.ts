import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRAFTS_HEADER_RULES } from '../../../src/hosting/headers.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';

test('_headers has every rule under the base path, and keeps to the limits of Cloudflare Pages', () => {
  for (const [base, start] of [
    ['/', '/'],
    ['/news', '/news/'],
    ['/news/', '/news/'],
  ] as const) {
    const text = headersFile(base, true);
    const lines = text.split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    assert.ok(paths.includes(`${start}*`) && paths.includes(`${start}_astro/*`), text);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith(start) || path.startsWith('//')),
      [],
    );
    assert.ok(
      text.includes(`${start}*\n  Content-Security-Policy: connect-src 'self'; frame-ancestors 'none'\n`),
      text,
    );
    assert.ok(
      text.includes(`${start}pagefind/*.pf_meta\n  Cache-Control: public, max-age=31536000, immutable\n`),
      text,
    );
    // https://developers.cloudflare.com/pages/configuration/headers/: 100 rules, 2,000 characters, one `*` a path.
    assert.ok(paths.length <= 100);
    assert.ok(lines.every((line) => line.length <= 2000));
    assert.ok(paths.every((path) => path.split('*').length <= 2));
    assert.ok(lines.every((line) => /^(?:|\/\S+| {2}[A-Z][A-Za-z-]+: \S.*| {2}! [A-Z][A-Za-z-]+)$/.test(line)));
  }
});

test('the headers of a copy with drafts are for all that the host has, and name no address', () => {
  const text = headersFile('/', false, DRAFTS_HEADER_RULES);
  assert.deepEqual(
    text.split('\n').filter((line) => !line.startsWith('  ')),
    ['/*', ''],
  );
  for (const header of [
    'X-Robots-Tag: noindex, nofollow',
    'Referrer-Policy: no-referrer',
    'Cache-Control: private, no-cache',
  ])
    assert.ok(text.includes(`  ${header}\n`), header);
  assert.match(text, /Content-Security-Policy: .*frame-ancestors 'none'/);
});

test('what stands in pages of other sites takes away first what forbids that, on hosts that know how', () => {
  const card = '/embed/*\n  ! Content-Security-Policy\n  ! X-Frame-Options\n  Content-Security-Policy: ';
  assert.ok(headersFile('/', true).includes(card));
  assert.doesNotMatch(headersFile('/', false), /!/);
  // Netlify has the later one of two values: https://github.com/netlify/primitives, packages/headers.
  assert.match(
    headersFile('/', false),
    /\/\*\n {2}Content-Security-Policy[\s\S]*\/embed\/\*\n {2}Content-Security-Policy/,
  );
});

test('_redirects has a line for each address that was left, with the base path', () => {
  const moved = [
    { from: '/entities/old/', to: '/entities/new/' },
    { from: '/articles/a/', to: '/articles/b/' },
  ];
  assert.equal(redirectsFile(moved, '/', false), '/entities/old/ /entities/new/ 301\n/articles/a/ /articles/b/ 301\n');
  assert.equal(
    redirectsFile(moved, '/news', true),
    '/news/entities/old/ /news/entities/new/ 301!\n/news/articles/a/ /news/articles/b/ 301!\n',
  );
  assert.equal(redirectsFile([], '/', false), '');
});
