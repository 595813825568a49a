import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLately } from '../../../../../src/views/article/since/changed-lately.ts';
import { textOf } from '../../../../../src/views/article/since/later-event.ts';
import { article, entity, siteOf } from '../../site-of.ts';
import { sources } from '../../source-of.ts';

test('what happened after the texts of several articles stands once, the newest first, and not more than seven', () => {
  const fact = (year: number) => ({
    text: `It rained in ${year}.`,
    from: String(year),
    important: true,
    sources: ['a'],
  });
  const years = Array.from({ length: 9 }, (_, index) => 2015 + index);
  const ana = entity('ana', {
    sources: sources('a').map((source) => ({ ...source, date: '2024-01-01' })),
    facts: years.map(fact),
  });
  const of = (id: string, published: string) => article(id, { published, entities: [{ id: 'ana' }] });
  const articles = [of('x', '2016-12-31'), of('y', '2019-12-31')];
  const told = changedLately(articles, siteOf({ entities: [ana], articles }), { most: 7 }).map(textOf);
  assert.deepEqual(
    told,
    [2023, 2022, 2021, 2020, 2019, 2018, 2017].map((year) => `Ana: It rained in ${year}.`),
  );
  assert.deepEqual(changedLately([], siteOf({}), { most: 7 }), []);
});
