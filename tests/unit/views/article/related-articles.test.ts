import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedArticles } from '../../../../src/views/article/related-articles.ts';

const article = (id: string, entities: string[], claims: string[] = []) => ({
  id,
  data: { entities: entities.map((entity) => ({ id: entity })), claims },
});

test('what few articles name brings them nearer than what many do', () => {
  const related = relatedArticles([
    article('visit', ['china', 'russia', 'li', 'kurils']),
    article('sanctions', ['china', 'russia', 'li']),
    article('islands', ['china', 'kurils', 'japan']),
    article('summit', ['china', 'russia', 'japan']),
  ]);
  assert.deepEqual(related.get('visit'), [
    { id: 'sanctions', shared: ['li', 'russia'] },
    { id: 'islands', shared: ['kurils'] },
    { id: 'summit', shared: ['russia'] },
  ]);
});

test('a shared claim counts, and is not taken for an entity of the same id', () => {
  const related = relatedArticles([
    article('a', ['x'], ['rain']),
    article('b', ['y'], ['rain']),
    article('c', ['rain']),
  ]);
  assert.deepEqual(related.get('a'), [{ id: 'b', shared: [] }]);
  assert.deepEqual(related.get('c'), []);
});

test('equals stand in the given order, no more than asked for, and an article alone has none', () => {
  const all = [article('a', ['x', 'one']), article('b', ['x']), article('c', ['x']), article('d', [])];
  assert.deepEqual(
    relatedArticles(all, 1)
      .get('a')
      ?.map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(relatedArticles(all).get('d'), []);
  assert.deepEqual(relatedArticles([article('a', ['x'])]).get('a'), []);
});
