import { fill } from '../../../site/words/fill.ts';
import type { Facet } from '../../names/facet.ts';
import { type Sort, writeQuery } from '../query.ts';
import { canBeNarrowed, START, type State, statusText } from '../search-state.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';
import { FiltersView } from './filters-view.ts';
import { listboxView, listView, type ResultsView } from './results-view.ts';

/** Where a search stands: over a page, or as a page of its own. */
export type Mode = 'dialog' | 'page';

/** What the parts tell of. */
export interface Listener {
  opened(): void;
  toggled(facet: Facet, id: string): void;
  sorted(sort: Sort): void;
  retried(): void;
  more(): void;
}

/** The parts of a search on the page. */
export interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  results: ResultsView;
  /** Whether the filters can be seen, and have to be counted. */
  isCounted(): boolean;
  update(state: State): void;
}

/** Builds what JavaScript adds to the form and the hint in `root`, whose `data-words` it says; `undefined` without a form. */
export function buildParts(root: HTMLElement, mode: Mode, listener: Listener): Parts | undefined {
  const form = root.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!form || !field) return undefined;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
  const hint = root.querySelector<HTMLElement>('.search-hint');
  const status = make('p', { class: 'search-status', role: 'status' });
  const results = mode === 'dialog' ? listboxView(field, `${form.id}-results`, words) : listView(words);
  const filters = new FiltersView(form.id, mode === 'page' && matchMedia(ROOMY).matches, listener, words);
  const more = mode === 'dialog' ? make('a', { class: 'search-more' }) : moreButton(listener.more, words);
  const failure = failureNote(listener.retried, words);
  (form.closest('search') ?? form).after(status, filters.element, results.element, more, failure);
  const update = (state: State) => {
    const { phase, answer, query } = state;
    const text = statusText(state, status.textContent ?? '', words);
    if (status.textContent !== text) status.textContent = text;
    results.element.setAttribute('aria-busy', String(phase === 'waiting'));
    // They come with the first whole answer, and stay while the next is awaited.
    if (phase === 'answered' && answer) filters.element.hidden = !canBeNarrowed(answer, query);
    if (phase === 'empty' || !answer) filters.element.hidden = true;
    filters.update(query, answer?.facets);
    results.update(state);
    more.hidden = phase !== 'answered' || !answer || answer.total <= answer.results.length;
    if (more instanceof HTMLAnchorElement && !more.hidden) {
      more.href = form.action + writeQuery(query);
      more.textContent = fill(words['search.all'], { count: answer?.total ?? 0 });
    }
    failure.hidden = phase !== 'failed';
    if (hint) hint.hidden = phase !== 'empty' && (answer?.results.length ?? 0) > 0;
  };
  update(START);
  return { form, field, results, isCounted: () => filters.isOpen, update };
}

/** Wide enough for the filters to stand open without pushing the results out of sight. */
const ROOMY = '(min-width: 48rem)';

function moreButton(onClick: () => void, words: SearchWords): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'search-more' }, fill(words['search.more']));
  button.addEventListener('click', onClick);
  return button;
}

function failureNote(onRetry: () => void, words: SearchWords): HTMLElement {
  const text = import.meta.env.DEV
    ? 'There is no search index yet: run “npm run build” once.'
    : fill(words['search.failed']);
  const button = make('button', { type: 'button' }, fill(words['search.retry']));
  button.addEventListener('click', onRetry);
  return make('p', { class: 'search-failure', role: 'alert', hidden: true }, text, ' ', button);
}
