import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWork, jsonLd, webPageNode } from '../../../../src/outputs/json-ld/page-nodes.ts';
import { settings } from '../../../../src/site/settings.ts';

test('no text can end the script that holds the facts', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = jsonLd([{ '@type': 'Person', name }]);
  assert.doesNotMatch(text, /</);
  assert.equal(JSON.parse(text)['@graph'][0].name, name);
});

const url = (path: string) => `https://a.example${path}`;

test('a page that is no work has the site as author and publisher, by name, and the day on which it was checked', () => {
  const gloss = {
    '@type': 'NewsMediaOrganization',
    '@id': 'https://a.example/#publisher',
    name: 'Gloss',
    url: 'https://a.example/',
  };
  const claim = { '@type': 'Claim' as const, '@id': 'https://a.example/claims/c/', author: { '@id': 'x' } as never };
  assert.deepEqual(webPageNode({ name: 'C', path: '/claims/c/', checked: '2026-01-01' }, claim, url), {
    '@type': 'WebPage',
    '@id': 'https://a.example/claims/c/#page',
    name: 'C',
    url: 'https://a.example/claims/c/',
    author: gloss,
    license: settings().licence.url,
    publisher: gloss,
    dateModified: '2026-01-01',
    mainEntity: { '@id': 'https://a.example/claims/c/' },
  });
  assert.equal(isWork(claim), false);
  assert.equal(isWork({ '@type': 'NewsArticle', publisher: gloss } as never), true);
  assert.equal(isWork(undefined), false);
});
