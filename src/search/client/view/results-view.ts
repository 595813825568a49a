import { fill } from '../../../site/words/fill.ts';
import type { Result } from '../results.ts';
import type { State } from '../search-state.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';
import { renderItem, renderOption } from './render-result.ts';
import { showItems } from './show-items.ts';

/** Where a search shows its results. */
export interface ResultsView {
  element: HTMLElement;
  update(state: State): void;
  /** The link of the result at a place, from 0. */
  linkAt(place: number): HTMLElement | null | undefined;
}

/**
 * The dialog's results: the listbox of a combobox (ARIA 1.2, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The
 * focus stays in the field, so that typing goes on while the arrow keys walk: this is what screen readers know of a
 * field that suggests. A plain list of links would suit longer results better; that is the search page.
 */
export function listboxView(field: HTMLInputElement, id: string, words: SearchWords): ResultsView {
  const label = fill(words['search.results']);
  const element = make('div', { id, role: 'listbox', 'aria-label': label, class: 'search-results', hidden: true });
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  const option = (result: Result, index: number) => renderOption(result, `${id}-${index}`, words);
  const group = (results: readonly Result[], from: number) =>
    inTexts(
      results.map((result, place) => option(result, from + place)),
      id,
      fill(words['search.in-texts']),
    );
  let shown: State['answer'];
  let selected: Element | undefined;
  // To ask where a list stands, or to move it, has the page laid out at once: done only where it was moved.
  let scrolled = false;
  element.addEventListener('scroll', () => {
    scrolled = true;
  });
  return {
    element,
    update({ answer, active }) {
      const results = answer?.results ?? [];
      if (answer !== shown) {
        const texts = results.findIndex(({ passage }) => passage !== undefined);
        const named: (Result | readonly Result[])[] = texts < 0 ? [...results] : results.slice(0, texts);
        showItems(element, texts < 0 ? named : [...named, results.slice(texts)], (item, place) =>
          isResult(item) ? option(item, place) : group(item, place),
        );
        if (scrolled && answer?.text !== shown?.text) element.scrollTop = 0;
        if (answer?.text !== shown?.text) scrolled = false;
        shown = answer;
        element.hidden = results.length === 0;
        field.setAttribute('aria-expanded', String(results.length > 0));
      }
      const current = active < 0 ? undefined : element.querySelectorAll(OPTION)[active];
      if (current === selected) return;
      selected?.setAttribute('aria-selected', 'false');
      selected = current;
      if (current) {
        current.setAttribute('aria-selected', 'true');
        field.setAttribute('aria-activedescendant', current.id);
        current.scrollIntoView({ block: 'nearest' });
      } else field.removeAttribute('aria-activedescendant');
    },
    linkAt: (place) => [...element.querySelectorAll<HTMLElement>(OPTION)][place],
  };
}

const OPTION = '[role="option"]';

function isResult(item: Result | readonly Result[]): item is Result {
  return !Array.isArray(item);
}

/** Results that were found by what a page says, under those that were found by name. */
function inTexts(options: readonly HTMLElement[], id: string, title: string): HTMLElement {
  const heading = make('span', { id: `${id}-texts`, class: 'search-group', role: 'presentation' }, title);
  return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
}

/** The search page's results: a list of headings with links, which is read and walked as any other page. */
export function listView(words: SearchWords): ResultsView {
  const element = make('ol', { class: 'search-results', hidden: true });
  let shown: State['answer'];
  return {
    element,
    update({ answer }) {
      if (answer === shown) return;
      shown = answer;
      const results = answer?.results ?? [];
      showItems(element, results, (result) => renderItem(result, words));
      element.hidden = results.length === 0;
    },
    linkAt: (place) => element.children[place]?.querySelector('a'),
  };
}
