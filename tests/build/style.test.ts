import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlFindings } from '../judges/html.ts';
import { judgeLinks } from '../judges/judge-pages.ts';
import { policyFindings } from '../judges/policy.ts';
import { builtFile, builtFiles, builtPages } from '../sites/built.ts';

const pages = builtPages('style').filter(({ path }) => path.startsWith('style/'));

judgeLinks('style');

test('html-validate and the policy find nothing on a style page', async () => {
  assert.deepEqual(pages.map(({ path }) => path).sort(), [
    'style/',
    'style/article/',
    'style/claims/',
    'style/entity/',
  ]);
  assert.deepEqual(await htmlFindings(pages), []);
  assert.deepEqual(policyFindings(pages), []);
});

test('no search engine, list, feed or index is told of a style page', () => {
  for (const { html, path } of pages) {
    assert.match(html, /<meta name="robots" content="noindex">/, path);
    assert.doesNotMatch(html, /data-pagefind-body/, path);
  }
  const told = builtFiles('style').filter((file) => /\.(?:xml|json|txt)$/.test(file));
  assert.ok(told.includes('llms.txt') && told.some((file) => file.startsWith('sitemap')));
  assert.deepEqual(
    told.filter((file) => builtFile('style', file).includes('/style/')),
    [],
  );
});

test('a site that is built as a newsroom builds it has no style page', () => {
  assert.deepEqual(
    builtFiles('root').filter((file) => file.startsWith('style')),
    [],
  );
});
