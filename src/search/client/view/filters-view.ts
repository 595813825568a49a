import { fill } from '../../../site/words/fill.ts';
import { FACETS, type Facet } from '../../names/facet.ts';
import { fold } from '../../names/fold.ts';
import { type Query, SORTS, type Sort } from '../query.ts';
import type { FacetCount, FacetCounts } from '../results.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';

/** What the filters tell of. */
export interface FilterListener {
  /** What can be filtered by is in sight now. */
  opened(): void;
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
  readonly #all: HTMLDetailsElement;
  readonly #groups = new Map<Facet, HTMLDetailsElement>();
  #facets: FacetCounts | undefined;
  #query: Query | undefined;
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
    for (const name of FACETS) this.#groups.set(name, this.#group(name));
    this.#all = make('details', { open }, make('summary', {}, fill(words['search.filters'])));
    this.#all.addEventListener('toggle', () => {
      if (this.#all.open) listener.opened();
    });
    const order = make('label', { class: 'search-sort' }, fill(words['search.order']), ' ', this.#sort);
    this.#all.append(make('div', { class: 'search-facets' }, ...this.#groups.values()), order);
    this.element = make('div', { class: 'search-filters', hidden: true }, this.#chosen, this.#all);
  }

  /** Whether they can be seen, and have to be counted. */
  get isOpen(): boolean {
    return this.#all.open;
  }

  /**
   * Shows the counts of an answer and what the query has chosen; a value without results goes, unless it is chosen. Without counts
   * nothing is chosen.
   */
  update(query: Query, facets: FacetCounts | undefined): void {
    if (this.#sort.value !== query.sort) this.#sort.value = query.sort;
    // The usual order is not written into the address.
    const name = query.sort === '' ? '' : 'sort';
    if (this.#sort.name !== name) this.#sort.name = name;
    if (!facets) this.#chosen.replaceChildren();
    if (!facets || (facets === this.#facets && isChosenAlike(query, this.#query))) return;
    this.#facets = facets;
    this.#query = query;
    const chosen: HTMLLIElement[] = [];
    for (const [name, details] of this.#groups) {
      chosen.push(
        ...facets[name].filter(({ id }) => query[name].includes(id)).map((facet) => this.#removal(name, facet)),
      );
      // What all results have in common, such as the only language, divides nothing.
      details.hidden = facets[name].length < 2 && query[name].length === 0;
      if (details.open) this.#showBoxes(name, details);
    }
    this.#chosen.replaceChildren(...chosen);
    this.#chosen.hidden = chosen.length === 0;
  }

  /** The boxes of a facet that stands open: a large site has thousands of people, and few readers open them. */
  #showBoxes(name: Facet, details: HTMLDetailsElement): void {
    const wanted = fold(details.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '');
    const facets = (this.#facets?.[name] ?? []).filter(({ label }) => fold(label).includes(wanted));
    const shown = new Set(facets.map(({ id }) => id));
    for (const [key, { label }] of this.#boxes) {
      if (key.startsWith(`${name}:`)) label.hidden = !shown.has(key.slice(name.length + 1));
    }
    for (const facet of facets) {
      const { box, count } = this.#boxOf(name, facet, details);
      box.checked = this.#query?.[name].includes(facet.id) ?? false;
      count.textContent = String(facet.count);
    }
    const field = details.querySelector<HTMLElement>('.search-narrow');
    if (field) field.hidden = wanted === '' && facets.length < MANY;
  }

  /** A facet that opens by itself, so that fifty people do not stand before the first result. */
  #group(name: Facet): HTMLDetailsElement {
    const legend = fill(this.#words[`search.facet.${name}`]);
    const narrow = fill(this.#words['search.narrow'], { facet: legend });
    const field = make('input', {
      type: 'search',
      class: 'search-narrow',
      'aria-label': narrow,
      placeholder: narrow,
      hidden: true,
    });
    const fieldset = make('fieldset', { 'aria-label': legend }, field);
    const details = make('details', { class: 'search-facet', hidden: true }, make('summary', {}, legend), fieldset);
    details.addEventListener('toggle', () => this.#showBoxes(name, details));
    field.addEventListener('input', () => this.#showBoxes(name, details));
    return details;
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

function isChosenAlike(query: Query, before: Query | undefined): boolean {
  return FACETS.every((name) => query[name] === before?.[name]);
}

/** From so many values on a facet has a field to find one. */
const MANY = 12;
