import type { Answer } from './answer.ts';
import { isEmpty, NO_QUERY, type Query } from './query.ts';

/**
 * Where a search stands. A question has a number, its ticket; an answer to an earlier one is dropped, and the last
 * answer stays in sight while the next is awaited.
 */
export interface State {
  query: Query;
  /** How many results are wanted. */
  limit: number;
  ticket: number;
  phase: 'empty' | 'waiting' | 'answered' | 'failed';
  answer: Answer | undefined;
  /** Which result the arrow keys stand on, from 0; none: -1, the field itself. */
  active: number;
}

export type Event =
  | { type: 'asked'; query: Query }
  | { type: 'more' }
  | { type: 'answered'; ticket: number; answer: Answer }
  | { type: 'failed'; ticket: number }
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
    case 'retried':
      return state.phase === 'failed' ? ask(state) : state;
    case 'answered':
      if (event.ticket !== state.ticket) return state;
      return { ...state, phase: 'answered', answer: event.answer, active: -1 };
    case 'failed':
      return event.ticket === state.ticket ? { ...state, phase: 'failed', answer: undefined, active: -1 } : state;
    case 'moved':
      return { ...state, active: moved(state.active, event.by, state.answer?.results.length ?? 0) };
  }
}

/**
 * What a screen reader is told, and what stands over the results. It stays as it is until the next answer: a live region
 * that changed at every key would be read at every key.
 */
export function statusText({ phase, answer }: State): string {
  if (phase === 'empty' || phase === 'failed') return '';
  if (!answer) return 'Searching…';
  return answer.text === '' ? countText(answer.total) : `${countText(answer.total)} for “${answer.text}”`;
}

function countText(total: number): string {
  if (total === 0) return 'No results';
  return total === 1 ? '1 result' : `${total} results`;
}

function ask(state: State): State {
  const ticket = state.ticket + 1;
  if (isEmpty(state.query)) return { ...state, ticket, phase: 'empty', answer: undefined };
  return { ...state, ticket, phase: 'waiting' };
}

/** One result on or back; past the last and before the first stands the field. */
function moved(active: number, by: 1 | -1, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}
