import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, headersFor } from '../../../src/hosting/headers.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const ASKED_AGAIN = 'public, max-age=0, must-revalidate';

test('what is named after its content is kept, all else is asked for again', () => {
  const cases: Record<string, string> = {
    '/_astro/Page.B5vFuSGJ.css': FOREVER,
    '/_astro/source-serif-4-latin-wght-normal.DMe4EKeb.woff2': FOREVER,
    '/pagefind/fragment/en_2ecb833.pf_fragment': FOREVER,
    '/pagefind/index/en_212ddf8.pf_index': FOREVER,
    '/pagefind/filter/en_1ee7a77.pf_filter': FOREVER,
    '/pagefind/pagefind.en_1afaf68efc.pf_meta': FOREVER,
    '/pagefind/pagefind.js': ASKED_AGAIN,
    '/pagefind/pagefind-entry.json': ASKED_AGAIN,
    '/pagefind/wasm.en.pagefind': ASKED_AGAIN,
    '/': ASKED_AGAIN,
    '/articles/x/': ASKED_AGAIN,
    '/404.html': ASKED_AGAIN,
    '/claims.json': ASKED_AGAIN,
    '/articles/_astro/x.js': ASKED_AGAIN,
  };
  for (const [path, expected] of Object.entries(cases)) {
    assert.equal(headersFor(path)['Cache-Control'], expected, path);
  }
});

test('other sites may read what is meant for programs, and nothing else', () => {
  const open = [
    '/claims.json',
    '/claims.schema.json',
    '/claims/x.json',
    '/changes/1/feed.json',
    '/feed.xml',
    '/articles/feed.xml',
  ];
  const closed = ['/', '/claims/x/', '/search/names.json', '/pagefind/pagefind-entry.json', '/_astro/x.js'];
  for (const path of open) assert.equal(headersFor(path)['Access-Control-Allow-Origin'], '*', path);
  for (const path of closed) assert.equal(headersFor(path)['Access-Control-Allow-Origin'], undefined, path);
});

test('every response has the headers of security', () => {
  for (const path of ['/', '/404.html', '/_astro/x.js', '/claims.json']) {
    const headers = headersFor(path);
    assert.equal(headers['Content-Security-Policy'], "connect-src 'self'; frame-ancestors 'none'", path);
    assert.equal(headers['X-Frame-Options'], 'DENY', path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff', path);
    assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin', path);
    assert.equal(headers['Referrer-Policy'], 'strict-origin-when-cross-origin', path);
    assert.equal(headers['Strict-Transport-Security'], 'max-age=31536000', path);
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) {
      assert.match(headers['Permissions-Policy'] ?? '', new RegExp(`(?:^|, )${feature}=\\(\\)(?:,|$)`), path);
    }
  }
});

test('the worker of the search, which no policy of a page governs, may compile its WebAssembly', () => {
  const policy = headersFor('/pagefind/pagefind-worker.js')['Content-Security-Policy'] ?? '';
  const ofScripts = policy.split(';').filter((directive) => /^\s*(?:script-src|default-src)\b/.test(directive));
  for (const directive of ofScripts) assert.match(directive, /'wasm-unsafe-eval'/);
});

test('a card can be framed by any page, and nothing else by any', () => {
  for (const path of ['/embed/claims/x/', '/embed/entities/x/']) {
    const headers = headersFor(path);
    assert.equal(headers['Content-Security-Policy'], "connect-src 'none'; frame-ancestors *", path);
    assert.equal(headers['X-Frame-Options'], undefined, path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff', path);
  }
  assert.equal(headersFor('/embed/claims/x.oembed.json')['Access-Control-Allow-Origin'], '*');
  for (const path of ['/embed', '/articles/embed/', '/claims/embed/x/'])
    assert.equal(headersFor(path)['X-Frame-Options'], 'DENY', path);
});

test('no two rules name the same header, since hosts would join its values, but where one takes the other’s away', () => {
  const names = headerRules().flatMap(({ headers, without = [] }) =>
    Object.keys(headers).filter((name) => !without.includes(name)),
  );
  assert.deepEqual(names, [...new Set(names)]);
});
