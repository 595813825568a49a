import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacet, writeFacet } from '../../../src/search/facet.ts';
import { metadataAttributes, topicAttributes } from '../../../src/search/metadata.ts';

test('a facet is read as it was written', () => {
  const facet = { id: 'nato-and-the-g7', label: 'NATO and the G7' };
  assert.deepEqual(readFacet(writeFacet(facet)), facet);
  assert.deepEqual(readFacet('alone'), { id: 'alone', label: 'alone' });
});

test('an entity tells all its names, the folded forms that need it, and its kind', () => {
  const attributes = metadataAttributes({
    type: 'entity',
    title: 'Łukasz Żal',
    description: 'Polish cinematographer',
    kind: 'person',
    names: ['Łukasz Żal', 'Лукаш Жаль'],
  });
  assert.deepEqual(attributes, {
    'data-pagefind-meta': 'title[data-title], description[data-description], names[data-names], folded[data-folded]',
    'data-pagefind-filter': 'kind[data-kind]',
    'data-pagefind-sort': 'title[data-sort]',
    'data-title': 'Łukasz Żal',
    'data-description': 'Polish cinematographer',
    'data-names': 'Łukasz Żal | Лукаш Жаль',
    'data-folded': 'lukasz zal',
    'data-kind': 'person Person',
    'data-sort': 'lukasz zal',
  });
});

test('an article tells its day in words and its kind of work; a page without a kind is what its type says', () => {
  const article = metadataAttributes({ type: 'article', title: 'A', kind: 'Report', date: '2023-04-17' });
  assert.equal(article['data-date'], '17 April 2023');
  assert.equal(article['data-kind'], 'report Report');
  assert.equal(article['data-names'], undefined);
  assert.equal(metadataAttributes({ type: 'topic', title: 'B' })['data-kind'], 'topic Topic');
});

test('a topic is a filter of its own', () => {
  assert.deepEqual(topicAttributes({ id: 'nato', title: 'NATO, and the G7' }), {
    'data-pagefind-filter': 'topic[data-topic]',
    'data-topic': 'nato NATO, and the G7',
  });
});
