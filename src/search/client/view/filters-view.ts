import { fill } from '../../../site/words/fill.ts';
import { FACETS, type Facet } from '../../names/facet.ts';
import { type Query, SORTS, type Sort } from '../query.ts';
import type { FacetCount, FacetCounts } from '../results.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';

/** What the filters tell of. */
export interface FilterListener {
  toggled(facet: Facet, id: string): void;
  sorted(sort: Sort): void;
}

/** The filters of a search: check boxes by facet, the order of results, and what is chosen as buttons that take it away. */
export class FiltersView {
  readonly element: HTMLElement;
  readonly #form: string;
  readonly #listener: FilterListener;
  readonly #words: SearchWords;
  readonly #chosen: HTMLUListElement;
  readonly #sort: HTMLSelectElement;
  readonly #groups = new Map<Facet, HTMLDetailsElement>();
  readonly #boxes = new Map<string, { label: HTMLLabelElement; box: HTMLInputElement; count: HTMLElement }>();

  /** `form` is the id of the form that the boxes are a part of; `open` whether they can be seen at first. */
  constructor(form: string, open: boolean, listener: FilterListener, words: SearchWords) {
    this.#form = form;
    this.#words = words;
    this.#chosen = make('ul', { class: 'search-chosen', 'aria-label': fill(words['search.chosen']) });
    this.#listener = listener;
    const sortName = (sort: Sort) => fill(words[`search.sort.${sort === '' ? 'relevance' : sort}`]);
    this.#sort = make('select', { form }, ...SORTS.map((sort) => make('option', { value: sort }, sortName(sort))));
    this.#sort.addEventListener('change', () => listener.sorted(SORTS[this.#sort.selectedIndex] ?? ''));
    for (const name of FACETS) this.#groups.set(name, group(fill(words[`search.facet.${name}`])));
    const filters = make('details', { open }, make('summary', {}, fill(words['search.filters'])));
    const order = make('label', { class: 'search-sort' }, fill(words['search.order']), ' ', this.#sort);
    filters.append(make('div', { class: 'search-facets' }, ...this.#groups.values()), order);
    this.element = make('div', { class: 'search-filters', hidden: true }, this.#chosen, filters);
  }

  /** Shows the counts of an answer and what the query has chosen; a value without results goes, unless it is chosen. */
  update(query: Query, facets: FacetCounts | undefined): void {
    this.element.hidden = !facets;
    this.#sort.value = query.sort;
    // The usual order is not written into the address.
    this.#sort.name = query.sort === '' ? '' : 'sort';
    if (!facets) return;
    const chosen: HTMLLIElement[] = [];
    for (const [name, details] of this.#groups) {
      for (const facet of facets[name]) {
        const checked = query[name].includes(facet.id);
        this.#showBox(name, facet, checked, details);
        if (checked) chosen.push(this.#removal(name, facet));
      }
      const used = facets[name].filter(({ id, count }) => count > 0 || query[name].includes(id));
      // What all results have in common, such as the only language, divides nothing.
      details.hidden = used.length < 2 && query[name].length === 0;
    }
    this.#chosen.replaceChildren(...chosen);
    this.#chosen.hidden = chosen.length === 0;
  }

  #showBox(name: Facet, facet: FacetCount, checked: boolean, details: HTMLDetailsElement): void {
    const { label, box, count } = this.#boxOf(name, facet, details);
    label.hidden = facet.count === 0 && !checked;
    box.checked = checked;
    count.textContent = String(facet.count);
  }

  /** The box of a value: made once and then kept, because the keyboard may stand on it. */
  #boxOf(name: Facet, { id, label: text }: FacetCount, details: HTMLDetailsElement) {
    const key = `${name}:${id}`;
    const made = this.#boxes.get(key);
    if (made) return made;
    const box = make('input', { type: 'checkbox', name, value: id, form: this.#form });
    box.addEventListener('change', () => this.#listener.toggled(name, id));
    const count = make('span', { class: 'search-count' });
    const parts = { label: make('label', {}, box, make('span', {}, text, ' ', count)), box, count };
    this.#boxes.set(key, parts);
    details.querySelector('fieldset')?.append(parts.label);
    return parts;
  }

  #removal(facet: Facet, { id, label }: FacetCount): HTMLLIElement {
    const name = fill(this.#words['search.remove'], { label });
    const button = make('button', { type: 'button', 'aria-label': name }, `${label} ×`);
    button.addEventListener('click', () => this.#listener.toggled(facet, id));
    return make('li', {}, button);
  }
}

/** A facet that opens by itself, so that fifty people do not stand before the first result. */
function group(legend: string): HTMLDetailsElement {
  const fieldset = make('fieldset', { 'aria-label': legend });
  return make('details', { class: 'search-facet' }, make('summary', {}, legend), fieldset);
}
