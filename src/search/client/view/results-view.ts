import { fill } from '../../../site/words/fill.ts';
import type { State } from '../search-state.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';
import { renderItem, renderOption } from './render-result.ts';

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
  let shown: State['answer'];
  return {
    element,
    update({ answer, active }) {
      const results = answer?.results ?? [];
      if (answer !== shown) {
        const options = results.map((result, index) => renderOption(result, `${id}-${index}`, words));
        const texts = results.findIndex(({ passage }) => passage !== undefined);
        element.replaceChildren(
          ...(texts < 0
            ? options
            : [...options.slice(0, texts), inTexts(options.slice(texts), id, fill(words['search.in-texts']))]),
        );
        if (answer?.text !== shown?.text) element.scrollTop = 0;
        shown = answer;
      }
      element.hidden = results.length === 0;
      field.setAttribute('aria-expanded', String(results.length > 0));
      const options = [...element.querySelectorAll(OPTION)];
      options.forEach((option, index) => {
        option.setAttribute('aria-selected', String(index === active));
      });
      const current = options[active];
      if (current) {
        field.setAttribute('aria-activedescendant', current.id);
        current.scrollIntoView({ block: 'nearest' });
      } else field.removeAttribute('aria-activedescendant');
    },
    linkAt: (place) => [...element.querySelectorAll<HTMLElement>(OPTION)][place],
  };
}

const OPTION = '[role="option"]';

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
      element.replaceChildren(...results.map((result) => renderItem(result, words)));
      element.hidden = results.length === 0;
    },
    linkAt: (place) => element.children[place]?.querySelector('a'),
  };
}
