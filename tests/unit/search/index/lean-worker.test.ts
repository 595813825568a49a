import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { leanWorker } from '../../../../src/search/index/lean-worker.ts';

interface Message {
  id?: string;
  method: string;
  args: unknown[];
}

/** As Pagefind's worker does: it answers each message, keeps the results of a search, and forgets one when it is told so. */
const WORKER = `
  const kept = new Set();
  self.addEventListener('message', ({ data: { id, method, args } }) => {
    if (method === 'releaseData') kept.delete(args[0]);
    const found = method === 'search' ? [['text'], ['title'], [], ['title'], ['names']] : [];
    const results = found.map((matchedMetaFields, place) => ({ data: 'data_' + place, words: [1, 2], matchedMetaFields }));
    for (const { data } of results) kept.add(data);
    self.postMessage({ id, result: method === 'search' ? { results, filters: {} } : [...kept].join(' ') });
  });`;

test('a page gets the results that it reads, and how many there are; the others are forgotten', () => {
  const { ask } = worker();
  const keep = { first: 1, named: 2, fields: ['title', 'names'] };
  assert.deepEqual(ask({ id: 'a', method: 'search', args: ['li', { keep }] }), [
    {
      id: 'a',
      result: {
        filters: {},
        total: 5,
        results: [
          { data: 'data_0', matchedMetaFields: ['text'] },
          { data: 'data_1', matchedMetaFields: ['title'] },
          { data: 'data_3', matchedMetaFields: ['title'] },
        ],
      },
    },
  ]);
  assert.deepEqual(ask({ id: 'b', method: 'kept', args: [] }), [{ id: 'b', result: 'data_0 data_1 data_3' }]);
});

test('what does not say which results it reads gets all, as Pagefind gives them', () => {
  const [answer] = worker().ask({ id: 'a', method: 'search', args: ['li', {}] });
  assert.equal(answer?.result.results.length, 5);
  assert.deepEqual(answer?.result.results[0]?.words, [1, 2]);
  assert.equal(answer?.result.total, undefined);
});

function worker() {
  const scope = new EventTarget() as EventTarget & { postMessage(message: unknown): void };
  let answers: unknown[] = [];
  scope.postMessage = (message) => answers.push(structuredClone(message));
  runInNewContext(leanWorker(WORKER), { self: scope, MessageEvent });
  return {
    ask(data: Message) {
      answers = [];
      scope.dispatchEvent(new MessageEvent('message', { data }));
      return answers as { id: string; result: { total?: number; results: { words?: number[] }[] } }[];
    },
  };
}
