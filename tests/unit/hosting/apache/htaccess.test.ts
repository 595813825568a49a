import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htaccess } from '../../../../src/hosting/apache/htaccess.ts';
import { headersFor } from '../../../../src/hosting/headers.ts';

/** The headers of an answer as Apache makes them of the lines of its module: in their order, each where its condition holds. */
function sentAt(address: string, text: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const [, what, name = '', value = '', condition] of text.matchAll(
    /^ *Header always (set|unset) (\S+)(?: "(?!expr=)([^"]*)")?(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/gm,
  )) {
    if (condition !== undefined && !new RegExp(condition).test(address)) continue;
    if (what === 'set') sent[name] = value;
    else delete sent[name];
  }
  return sent;
}

for (const [base, start] of [
  ['/', ''],
  ['/news', '/news'],
  ['/news/', '/news'],
] as const) {
  test(`Apache sends what the list of headers says, at copies too (${base})`, () => {
    const text = htaccess({ base, redirects: [], copies: true });
    for (const path of [
      '/',
      '/404.html',
      '/articles/x/',
      '/articles/x.md',
      '/claims.json',
      '/embed/claims/x/',
      '/embed/claims/x.oembed.json',
      '/embed',
      '/feed.json',
      '/search/names.json',
      '/_astro/x.js',
      '/pagefind/x.pf_meta',
      '/feed.xml',
    ]) {
      const wanted = { ...headersFor(path), Vary: 'Accept-Encoding' };
      assert.deepEqual(sentAt(start + path, text), wanted, path);
      if (!path.endsWith('/')) assert.deepEqual(sentAt(`${start}${path}.br`, text), wanted, `${path}.br`);
    }
  });

  test(`the page for what is not there is found wherever the site stands (${base})`, () => {
    const text = htaccess({ base, redirects: [], copies: false });
    assert.match(text, new RegExp(`^ErrorDocument 404 ${start}/404\\.html$`, 'm'));
  });
}

test('an address that was left is compared as a whole, as letters, from the folder of the site', () => {
  const text = htaccess({
    base: '/news',
    redirects: [{ from: '/news/2013/a+b ".html', to: '/news/topics/a/' }],
    copies: false,
  });
  assert.ok(text.includes('RewriteRule "^2013/a\\+b \\"\\.html$" "/news/topics/a/" [R=301,L]\n'), text);
});

test('without compressed copies nothing asks for them, and the server may compress by itself', () => {
  const text = htaccess({ base: '/', redirects: [], copies: false });
  assert.doesNotMatch(text, /\.br -f|no-gzip|Vary/);
  assert.match(htaccess({ base: '/', redirects: [], copies: true }), /\.br -f/);
});

test('whatever asks for a module stands where the module is there', () => {
  const outside = htaccess({ base: '/', redirects: [{ from: '/a/', to: '/b/' }], copies: true })
    .split('\n')
    .filter((line) => !line.startsWith(' '));
  assert.doesNotMatch(outside.join('\n'), /^(?:Header|Rewrite|Add|Remove|Redirect)/m);
});
