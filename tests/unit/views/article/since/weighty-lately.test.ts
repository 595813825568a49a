import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLately } from '../../../../../src/views/article/since/changed-lately.ts';
import { datedTextOf } from '../../../../../src/views/article/since/later-event.ts';
import { article, entity, siteOf } from '../../site-of.ts';

const fact = (text: string, from: string, important = true) => ({ text, from, important, sources: ['a'] });
const ana = entity('ana', {
  facts: [fact('freed', '2024-02-01'), fact('sentenced', '2023-09-01'), fact('moved', '2023-12-01', false)],
});
const weighty = (site: ReturnType<typeof siteOf>, most = 6, besides: string[] = []) =>
  changedLately(site.articles, site, { most, importantFirst: true, besides });
const lines = (...asked: Parameters<typeof weighty>) => weighty(...asked).map(datedTextOf);

const noted = { id: 'ana', note: 'The one.' };
const [FREED, MOVED, SENTENCED] = [
  '1 February 2024: Ana: freed',
  '1 December 2023: Ana: moved',
  '1 September 2023: Ana: sentenced',
];

test('of what happened after the articles what weighs comes before the rest; all the newest first, and once whichever tells it', () => {
  const articles = ['one', 'two'].map((id) => article(id, { entities: [noted] }));
  const site = siteOf({ entities: [ana], articles });
  assert.deepEqual(lines(site, 2), [FREED, SENTENCED]);
  assert.deepEqual(lines(site, 3), [FREED, MOVED, SENTENCED]);
});

test('what stands on the page already is not told again', () => {
  const site = siteOf({ entities: [ana], articles: [article('one', { entities: [noted] })] });
  assert.deepEqual(lines(site, 2, [FREED]), [MOVED, SENTENCED]);
});

test('what happened before the day of every article that tells it is no change', () => {
  const articles = [article('one', { entities: ['ana'], published: '2024-01-01' })];
  assert.deepEqual(lines(siteOf({ entities: [ana], articles })), [FREED]);
});

test('a correction leads to its article, and nothing leads to a place of the page', () => {
  const correction = { id: 'c', date: '2023-05-01', was: 'Six', is: 'Seven', why: 'W.', important: true };
  const [event] = weighty(siteOf({ articles: [article('one', { corrections: [correction] })] }));
  assert.deepEqual(event?.links, [{ text: 'Title of one', path: '/articles/one/' }]);
});

test('six of them are told', () => {
  const facts = Array.from({ length: 9 }, (_, year) =>
    fact(`fact ${year}`, `202${year % 3 === 0 ? 3 : 4}-0${year + 1}-28`),
  );
  const busy = entity('busy', { facts });
  const told = weighty(siteOf({ entities: [busy], articles: [article('one', { entities: ['busy'] })] }));
  assert.equal(told.length, 6);
  const days = told.map(({ date }) => date.machine);
  assert.deepEqual(days, days.toSorted().reverse());
});
