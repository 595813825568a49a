import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetAttributes, metadataAttributes } from '../../../../src/search/index/metadata.ts';
import { readFacetValue, writeFacetValue } from '../../../../src/search/names/facet.ts';

test('a facet is read as it was written', () => {
  const facet = { id: 'nato-and-the-g7', label: 'NATO and the G7' };
  assert.deepEqual(readFacetValue(writeFacetValue(facet)), facet);
  assert.deepEqual(readFacetValue('alone'), { id: 'alone', label: 'alone' });
});

test('an entity tells all its names, the folded forms that need it, and its kind', () => {
  const attributes = metadataAttributes({
    title: 'Łukasz Żal',
    description: 'Polish cinematographer',
    kind: 'person',
    names: ['Łukasz Żal', 'Лукаш Жаль'],
  });
  assert.deepEqual(attributes, {
    'data-pagefind-meta': 'title[data-title], description[data-description], names[data-names], folded[data-folded]',
    'data-pagefind-sort': 'title[data-sort]',
    'data-title': 'Łukasz Żal',
    'data-description': 'Polish cinematographer',
    'data-names': 'Łukasz Żal | Лукаш Жаль',
    'data-folded': 'lukasz zal',
    'data-sort': 'lukasz zal',
  });
});

test('an article tells its day in words', () => {
  const article = metadataAttributes({ title: 'A', kind: 'report', date: '2023-04-17' });
  assert.equal(article['data-date'], '17 April 2023');
  assert.equal(article['data-day'], '2023-04-17');
  assert.equal(article['data-names'], undefined);
});

test('a page is filtered by its kind, the year of its date, and what else it tells', () => {
  const values = (page: Parameters<typeof facetAttributes>[0]) =>
    facetAttributes(page).map((attributes) => [attributes['data-pagefind-filter'], attributes['data-value']]);
  assert.deepEqual(values({ kind: 'topic', title: 'B' }), [['kind[data-value]', 'topic Topic']]);
  const facets = { topic: [{ id: 'nato', label: 'NATO, and the G7' }], standing: [{ id: 'denied', label: 'Denied' }] };
  assert.deepEqual(values({ kind: 'claim', title: 'A', date: '2023-04~', facets }), [
    ['kind[data-value]', 'claim Claim'],
    ['topic[data-value]', 'nato NATO, and the G7'],
    ['year[data-value]', '2023 2023'],
    ['standing[data-value]', 'denied Denied'],
  ]);
});
