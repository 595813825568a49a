import { fill } from '../../site/words/fill.ts';
import { isEmpty, isFiltered, NO_QUERY, type Query } from './query.ts';
import type { SearchResponse } from './results.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Where a search stands. A question has a number, its ticket; an answer to an earlier one is dropped, and the last
 * answer stays in sight while the next is awaited, which comes in two steps: at once what the names have, and then the
 * texts too.
 */
export interface State {
  query: Query;
  /** How many results are wanted. */
  limit: number;
  ticket: number;
  phase: 'empty' | 'waiting' | 'answered' | 'failed';
  answer: SearchResponse | undefined;
  /** Which result the arrow keys stand on, from 0; none: -1, the field itself. */
  active: number;
}

export type Event =
  | { type: 'asked'; query: Query }
  | { type: 'more' }
  | { type: 'offered'; answer: SearchResponse }
  | { type: 'suggested'; ticket: number; answer: SearchResponse }
  | { type: 'answered'; ticket: number; answer: SearchResponse }
  | { type: 'failed'; ticket: number }
  | { type: 'counts-wanted' }
  | { type: 'retried' }
  | { type: 'moved'; by: 1 | -1 };

/** How many results are shown at first, and how many more each time. */
export const PAGE_SIZE = 10;

export const START: State = {
  query: NO_QUERY,
  limit: PAGE_SIZE,
  ticket: 0,
  phase: 'empty',
  answer: undefined,
  active: -1,
};

/** The next state. An event that changes nothing gives back the same object. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'asked':
      if (state.phase !== 'failed' && JSON.stringify(event.query) === JSON.stringify(state.query)) return state;
      return ask({ ...state, query: event.query, limit: PAGE_SIZE, active: -1 });
    case 'more':
      return state.phase === 'answered' ? ask({ ...state, limit: state.limit + PAGE_SIZE }) : state;
    case 'counts-wanted':
      return state.phase === 'answered' && !state.answer?.facets ? ask(state) : state;
    case 'retried':
      return state.phase === 'failed' ? ask(state) : state;
    case 'answered':
      if (event.ticket !== state.ticket) return state;
      return { ...state, phase: 'answered', answer: event.answer, active: stillActive(state, event.answer) };
    case 'offered':
      if (event.answer.results.length === 0) return state;
      return state.phase === 'empty' ? { ...state, answer: event.answer, active: -1 } : state;
    case 'suggested':
      return event.ticket === state.ticket && state.phase === 'waiting' ? suggested(state, event.answer) : state;
    case 'failed':
      if (event.ticket !== state.ticket) return state;
      // What the names answered stands, an answer to another question goes.
      return state.answer?.text === state.query.text
        ? { ...state, phase: 'failed' }
        : { ...state, phase: 'failed', answer: undefined, active: -1 };
    case 'moved':
      return { ...state, active: moved(state.active, event.by, state.answer?.results.length ?? 0) };
  }
}

/**
 * What a screen reader is told, and what stands over the results, after `told`. It stays as it is until the next whole
 * answer: a live region that changed at every key would be read at every key.
 */
export function statusText({ phase, answer }: State, told: string, words: SearchWords): string {
  const [offered, searching] = [fill(words['search.offered']), fill(words['search.searching'])];
  if (phase === 'empty') return answer ? offered : '';
  if (phase === 'failed') return '';
  if (phase === 'waiting') return told === '' || told === offered ? searching : told;
  if (!answer) return '';
  const { total: count, text, nearest, without } = answer;
  if (without !== undefined) return fill(words['search.without'], { text, words: without });
  if (nearest) return fill(words['search.nearest'], { text });
  return fill(words[text === '' ? 'search.count' : 'search.count-for'], { count, text });
}

/** Whether an answer can be filtered or put in order: one result cannot, unless a filter is why there are no more. */
export function canBeNarrowed({ total }: SearchResponse, query: Query): boolean {
  return total > 1 || isFiltered(query);
}

function ask(state: State): State {
  const ticket = state.ticket + 1;
  if (isEmpty(state.query)) return { ...state, ticket, phase: 'empty', answer: undefined };
  return { ...state, ticket, phase: 'waiting' };
}

/** What only the names have: the filters and their counts stay as they are until the texts are searched. */
function suggested(state: State, answer: SearchResponse): State {
  const { results, facets } = state.answer ?? {};
  // Nothing at once is no news: what was found before stays in sight.
  if (answer.results.length === 0 && results && results.length > 0) return state;
  const active = stillActive(state, answer);
  return { ...state, answer: { ...answer, ...(facets && { facets }) }, active };
}

/** The place of the result that the arrow keys stand on among those of the next answer to the same question. */
function stillActive({ active, answer, query }: State, next: SearchResponse): number {
  const url = answer?.text === query.text ? answer.results[active]?.url : undefined;
  return url === undefined ? -1 : next.results.findIndex((result) => result.url === url);
}

/** One result on or back; past the last and before the first stands the field. */
function moved(active: number, by: 1 | -1, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}
