import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_QUERY } from '../../../../src/search/client/query.ts';
import type { SearchResponse } from '../../../../src/search/client/results.ts';
import {
  canBeNarrowed,
  type Event,
  PAGE_SIZE,
  reduce,
  START,
  type State,
  statusText as statusIn,
} from '../../../../src/search/client/search-state.ts';
import { SEARCH_KEYS, type SearchWords } from '../../../../src/search/client/search-words.ts';
import { byFacet } from '../../../../src/search/names/facet.ts';
import { clientWords } from '../../../../src/site/words/client-words.ts';

//           asked (empty)                        answered
//   empty <──────────────── any     waiting ──────────────────> answered
//     │                               ^  │ failed                   │
//     └──────────── asked ────────────┘  └──────────> failed        │
//                    ^  ^────────── asked, retried ─────┘           │
//                    └───────────────── asked, more ────────────────┘

const words = JSON.parse(clientWords(SEARCH_KEYS)) as SearchWords;
const statusText = (state: State, told: string) => statusIn(state, told, words);

const li = asked('li');
const found = answer('li', 2);

test('a question waits, under a new ticket', () => {
  const state = play(li);
  assert.equal(state.phase, 'waiting');
  assert.equal(state.ticket, START.ticket + 1);
});

test('the same question again changes nothing', () => {
  const state = play(li);
  assert.equal(reduce(state, asked('li')), state);
});

test('an answer is shown, an answer to an earlier question is dropped', () => {
  const state = play(li, asked('lis'));
  const stale = reduce(state, { type: 'answered', ticket: state.ticket - 1, answer: found });
  assert.equal(stale, state);
  assert.equal(reduce(state, { type: 'failed', ticket: state.ticket - 1 }), state);
  assert.equal(reduce(state, { type: 'answered', ticket: state.ticket, answer: found }).answer, found);
});

test('the last answer stays in sight while the next is awaited', () => {
  const state = play(li, answered(1, found), asked('lis'));
  assert.equal(state.phase, 'waiting');
  assert.equal(state.answer, found);
  assert.equal(statusText(state, '2 results for “li”'), '2 results for “li”');
});

test('names come at once, the texts after them, and the arrow keys stay on their result', () => {
  const names = answer('li', 2);
  const state = play(li, { type: 'suggested', ticket: 1, answer: names }, { type: 'moved', by: 1 });
  assert.equal(state.phase, 'waiting');
  assert.deepEqual(state.answer, names);
  const all = { ...names, results: [...names.results].reverse() };
  assert.equal(reduce(state, answered(1, all)).active, 1);
  const late = play(li, answered(1, found));
  assert.equal(reduce(late, { type: 'suggested', ticket: 1, answer: names }), late);
});

test('no names at once leave the last answer in sight, and names keep the counts of the filters', () => {
  const before = play(li, answered(1, found), asked('lis'));
  assert.equal(reduce(before, { type: 'suggested', ticket: 2, answer: answer('lis', 0) }).answer, found);
  const { facets, ...bare } = answer('lis', 1);
  assert.ok(facets);
  assert.deepEqual(reduce(before, { type: 'suggested', ticket: 2, answer: bare }).answer?.facets, found.facets);
});

test('who opens the filters has them counted, once', () => {
  const { facets, ...bare } = found;
  assert.ok(facets);
  const uncounted = play(li, answered(1, bare));
  assert.equal(reduce(uncounted, { type: 'counts-wanted' }).phase, 'waiting');
  const counted = play(li, answered(1, found));
  assert.equal(reduce(counted, { type: 'counts-wanted' }), counted);
  assert.equal(reduce(play(li), { type: 'counts-wanted' }).phase, 'waiting');
});

test('what the names answered stays when the texts cannot be loaded', () => {
  const state = play(li, { type: 'suggested', ticket: 1, answer: found }, { type: 'failed', ticket: 1 });
  assert.equal(state.phase, 'failed');
  assert.deepEqual(state.answer, found);
  assert.equal(play(li, answered(1, found), asked('lis'), { type: 'failed', ticket: 2 }).answer, undefined);
});

test('what is offered before a question is shown only then', () => {
  const offer: Event = { type: 'offered', answer: answer('', 3) };
  assert.equal(statusText(play(offer), ''), 'Most mentioned, and topics');
  assert.equal(play(li, offer).answer, undefined);
});

test('where nothing can be offered, nothing is said to be', () => {
  assert.equal(statusText(play({ type: 'offered', answer: answer('', 0) }), ''), '');
});

test('one result is neither filtered nor put in order, unless it is what a filter has left', () => {
  const { query } = play(li);
  assert.equal(canBeNarrowed(answer('li', 2), query), true);
  for (const total of [0, 1]) {
    assert.equal(canBeNarrowed(answer('li', total), query), false);
    assert.equal(canBeNarrowed(answer('li', total), { ...query, kind: ['place'] }), true);
  }
});

test('an empty question clears the results, and late answers with them', () => {
  const state = play(li, answered(1, found), { type: 'asked', query: NO_QUERY });
  assert.equal(state.phase, 'empty');
  assert.equal(state.answer, undefined);
  assert.equal(reduce(state, answered(1, found)), state);
});

test('a filter without words is a question too', () => {
  assert.equal(play({ type: 'asked', query: { ...NO_QUERY, kind: ['place'] } }).phase, 'waiting');
});

test('after a failure the same question can be asked again', () => {
  const state = play(li, { type: 'failed', ticket: 1 });
  assert.equal(state.phase, 'failed');
  assert.equal(reduce(state, li).phase, 'waiting');
  assert.equal(reduce(state, { type: 'retried' }).ticket, 2);
  assert.equal(reduce(play(li), { type: 'retried' }).ticket, 1);
});

test('“more” asks for one page more, and another question begins at the first page', () => {
  const state = play(li, answered(1, found), { type: 'more' });
  assert.equal(state.limit, 2 * PAGE_SIZE);
  assert.equal(state.ticket, 2);
  assert.equal(reduce(state, { type: 'more' }), state);
  assert.equal(reduce(state, asked('lis')).limit, PAGE_SIZE);
});

test('the arrow keys go round over the results and the field', () => {
  const state = play(li, answered(1, found));
  const walk = (by: 1 | -1, from: State) => reduce(from, { type: 'moved', by });
  assert.equal(walk(1, state).active, 0);
  assert.equal(walk(1, walk(1, state)).active, 1);
  assert.equal(walk(1, walk(1, walk(1, state))).active, -1);
  assert.equal(walk(-1, state).active, 1);
  assert.equal(walk(1, play(li)).active, -1);
  assert.equal(reduce(walk(1, state), asked('lis')).active, -1);
});

test('the status says how many were found, for what', () => {
  assert.equal(statusText(START, ''), '');
  assert.equal(statusText(play(li), ''), 'Searching…');
  assert.equal(statusText(play(li, answered(1, answer('li', 1))), ''), '1 result for “li”');
  assert.equal(statusText(play(li, answered(1, answer('li', 0))), ''), 'No results for “li”');
  assert.equal(statusText(play(li, answered(1, answer('', 3))), ''), '3 results');
  const nearest = { ...answer('li', 2), total: 0, nearest: true };
  assert.equal(statusText(play(li, answered(1, nearest)), ''), 'No results for “li”. Did you mean:');
  assert.equal(statusText(play(li, { type: 'failed', ticket: 1 }), ''), '');
});

function play(...events: Event[]): State {
  return events.reduce(reduce, START);
}

function asked(text: string): Event {
  return { type: 'asked', query: { ...NO_QUERY, text } };
}

function answered(ticket: number, answer: SearchResponse): Event {
  return { type: 'answered', ticket, answer };
}

function answer(text: string, total: number): SearchResponse {
  const results = Array.from({ length: total }, (_, index) => ({
    url: `/${index}/`,
    title: String(index),
    kind: 'Person',
    names: [],
  }));
  return { text, total, results, facets: byFacet(() => []) };
}
