import { withQuery } from '../../site/address-query.ts';
import type { Facet } from '../names/facet.ts';
import { type Names, offer, suggest } from './name-results.ts';
import { isEmpty, NO_QUERY, type Query, readQuery, type Sort, tidy, toggle, writeQuery } from './query.ts';
import { PAGE_SIZE, reduce, type Event as SearchEvent, START, type State } from './search-state.ts';
import { loadedNames, sharedIndex, sharedNames } from './shared-indexes.ts';
import { buildParts, type Mode, type Parts } from './view/search-parts.ts';

/** Time without a key before the index is asked, in milliseconds: about the pause between two keys of a quick typist. */
const TYPING_PAUSE = 120;

/**
 * `<gloss-search data-mode="dialog|page" data-base="/news/">` around a search form: shows results while one types. In
 * the dialog the field is a combobox; on the page the query is kept in the address. What stands in `.search-hint` is
 * shown as long as there are no results. The index is loaded when the field gets the focus or something is asked.
 */
class SearchElement extends HTMLElement {
  #state: State = START;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #parts: Parts | undefined;
  #hasTyped = false;
  /** The place from which "Show more" adds results. */
  #continueAt: number | undefined;

  connectedCallback(): void {
    if (this.#parts) return;
    const parts = buildParts(this, this.#mode, {
      opened: () => this.#dispatch({ type: 'counts-wanted' }),
      toggled: (facet, id) => this.#toggled(facet, id),
      sorted: (sort) => this.#sorted(sort),
      retried: () => this.#dispatch({ type: 'retried' }),
      more: () => this.#more(),
    });
    if (!parts) return;
    this.#parts = parts;
    parts.form.addEventListener('submit', (event) => this.#submitted(event));
    parts.field.addEventListener('focus', () => this.#load());
    parts.field.addEventListener('input', () => this.#typed());
    if (this.#mode === 'dialog') parts.field.addEventListener('keydown', (event) => this.#pressed(event));
    this.#askFirst(parts.field);
    if (parts.field.matches(':focus')) this.#load();
  }

  get #mode(): Mode {
    return this.dataset['mode'] === 'dialog' ? 'dialog' : 'page';
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Loads ahead of the first question; while nothing is asked, offers what is named most. */
  #load(): void {
    sharedIndex(this.#base).catch(ignore);
    this.#offer();
  }

  #offer(): void {
    if (this.#mode !== 'dialog' || this.#state.phase !== 'empty') return;
    sharedNames(this.#base).then((names) => this.#dispatch({ type: 'offered', answer: offer(names) }), ignore);
  }

  /**
   * Shows what the names have, without waiting for the texts; but not for an address that was opened, since the filters
   * that come with the texts would push the names down under the reader's eyes.
   */
  #suggest(): void {
    const { query, ticket, phase, limit } = this.#state;
    if (phase !== 'waiting' || query.text === '' || limit > PAGE_SIZE || !this.#hasTyped) return;
    const show = async (names: Names) => {
      await names.prepare(query.text);
      this.#dispatch({ type: 'suggested', ticket, answer: suggest(query, names) });
    };
    const names = loadedNames();
    if (names) void show(names);
    else sharedNames(this.#base).then(show, ignore);
  }

  /** Asks what was asked before this code was there: in the address, or typed while it loaded. */
  #askFirst(field: HTMLInputElement): void {
    const asked = this.#mode === 'page' ? readQuery(location.search) : NO_QUERY;
    const text = tidy(field.value) || asked.text;
    if (field.value === '') field.value = text;
    this.#hasTyped = field.value !== asked.text;
    if (!isEmpty({ ...asked, text })) this.#ask({ ...asked, text });
  }

  #typed(): void {
    this.#hasTyped = true;
    const text = tidy(this.#parts?.field.value ?? '');
    this.#ask({ ...this.#state.query, text });
    if (text !== '') sharedIndex(this.#base).then(({ preload }) => preload(text), ignore);
  }

  #sorted(sort: Sort): void {
    this.#ask({ ...this.#state.query, sort });
  }

  #toggled(facet: Facet, id: string): void {
    this.#ask(toggle(this.#state.query, facet, id));
    // The button that took a filter away is gone with it.
    if (!this.contains(document.activeElement)) this.#parts?.field.focus();
  }

  /**
   * Enter follows the result that the arrow keys stand on; without one the dialog's form leads to the search page, which
   * asks at once.
   */
  #submitted(event: SubmitEvent): void {
    if (this.#mode === 'page') {
      event.preventDefault();
      this.#schedule(0);
      return;
    }
    const option = this.#parts?.results.linkAt(this.#state.active);
    if (!option) return;
    event.preventDefault();
    option.click();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#dispatch({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1 });
  }

  #more(): void {
    this.#continueAt = this.#state.answer?.results.length;
    this.#dispatch({ type: 'more' });
  }

  #ask(query: Query): void {
    this.#dispatch({ type: 'asked', query });
    if (this.#mode === 'page') history.replaceState(history.state, '', withQuery(location.href, writeQuery(query)));
  }

  #dispatch(event: SearchEvent): void {
    const before = this.#state;
    const state = reduce(before, event);
    if (state === before) return;
    this.#state = state;
    this.#parts?.update(state);
    if (state.ticket !== before.ticket) {
      this.#schedule(before.query.text === state.query.text ? 0 : TYPING_PAUSE);
      this.#suggest();
      this.#offer();
    }
    if (event.type === 'answered') this.#focusContinuation();
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    const { phase, ticket, query, limit } = this.#state;
    if (phase !== 'waiting') return;
    this.#timer = setTimeout(async () => {
      try {
        const answers = await sharedIndex(this.#base);
        this.#dispatch({ type: 'answered', ticket, answer: await answers.ask(query, limit, this.#parts?.isCounted()) });
      } catch {
        this.#dispatch({ type: 'failed', ticket });
      }
    }, pause);
  }

  /** After "Show more" the keyboard goes on at the first result that came. */
  #focusContinuation(): void {
    if (this.#continueAt !== undefined) this.#parts?.results.linkAt(this.#continueAt)?.focus();
    this.#continueAt = undefined;
  }
}

function ignore(): void {
  // A failure is shown when something is asked; loading ahead fails silently.
}

customElements.define('gloss-search', SearchElement);
