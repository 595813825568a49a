import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITE } from '../sites/built.ts';
import { fixtureSite } from '../sites/fixture-site.ts';

const site = fixtureSite('feedback', {
  'content/site.yaml': `feedback:
  mistakes: mailto:desk@gloss.example
  replies: https://gloss.example/reply?page={url}
`,
});
const { code, output } = await site.build({
  day: '2026-11-23',
  address: SITE,
  only: ['articles/[id].astro', 'claims/[id].astro', 'entities/[id].astro'],
});

test('the site is built', () => {
  assert.equal(code, 0, output.slice(-3000));
});

for (const path of ['articles/the-engine', 'claims/engine-can-do-more-than-sums']) {
  test(`${path} leads to where a mistake is reported, and to where somebody replies of whom it speaks`, () => {
    const html = site.page(path);
    const here = encodeURIComponent(`${SITE}/${path}/`);
    assert.match(html, /<a href="mailto:desk@gloss\.example\?subject=[^"]+">Report a mistake<\/a>/);
    assert.ok(html.includes(`&amp;body=${here}">`));
    assert.ok(html.includes(`<a href="https://gloss.example/reply?page=${here}">Reply, if this is about you</a>`));
  });
}

test('of somebody a mistake can be reported', () => {
  assert.match(site.page('entities/ada-lovelace'), />Report a mistake<\/a>/);
});
