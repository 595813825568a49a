import type { FacetName } from '../../search/facet.ts';
import type { FacetCount, FacetCounts } from './answer.ts';
import { make } from './dom.ts';
import type { Query } from './query.ts';

/** The filters of a search: check boxes by facet, and the chosen ones as buttons that take them away. */
export class FiltersView {
  readonly element: HTMLElement;
  readonly #form: string;
  readonly #onToggle: (facet: FacetName, id: string) => void;
  readonly #chosen = make('ul', { class: 'search-chosen', 'aria-label': 'Chosen filters' });
  readonly #details: HTMLDetailsElement;
  readonly #groups: Record<FacetName, HTMLFieldSetElement>;
  readonly #boxes = new Map<string, { label: HTMLLabelElement; box: HTMLInputElement; count: HTMLElement }>();

  /** `form` is the id of the form that the boxes are a part of. */
  constructor(form: string, open: boolean, onToggle: (facet: FacetName, id: string) => void) {
    this.#form = form;
    this.#onToggle = onToggle;
    this.#groups = { kind: group('Kind'), topic: group('Topic') };
    this.#details = make('details', { open }, make('summary', {}, 'Filter by kind or topic'));
    this.#details.append(this.#groups.kind, this.#groups.topic);
    this.element = make('div', { class: 'search-filters', hidden: true }, this.#chosen, this.#details);
  }

  /** Shows the counts of an answer and what the query has chosen; a value without results goes, unless it is chosen. */
  update(query: Query, facets: FacetCounts | undefined): void {
    this.element.hidden = !facets;
    if (!facets) return;
    const chosen: HTMLLIElement[] = [];
    for (const name of ['kind', 'topic'] as const) {
      for (const facet of facets[name]) {
        const checked = query[name].includes(facet.id);
        this.#showBox(name, facet, checked);
        if (checked) chosen.push(this.#removal(name, facet));
      }
      this.#groups[name].hidden = facets[name].every(({ id, count }) => count === 0 && !query[name].includes(id));
    }
    this.#chosen.replaceChildren(...chosen);
    this.#chosen.hidden = chosen.length === 0;
    this.#details.hidden = this.#groups.kind.hidden && this.#groups.topic.hidden;
  }

  #showBox(name: FacetName, facet: FacetCount, checked: boolean): void {
    const { label, box, count } = this.#boxOf(name, facet);
    label.hidden = facet.count === 0 && !checked;
    box.checked = checked;
    count.textContent = String(facet.count);
  }

  /** The box of a value: made once and then kept, because the keyboard may stand on it. */
  #boxOf(name: FacetName, { id, label: text }: FacetCount) {
    const key = `${name}:${id}`;
    const made = this.#boxes.get(key);
    if (made) return made;
    const box = make('input', { type: 'checkbox', name, value: id, form: this.#form });
    box.addEventListener('change', () => this.#onToggle(name, id));
    const count = make('span', { class: 'search-count' });
    const parts = { label: make('label', {}, box, make('span', {}, text, ' ', count)), box, count };
    this.#boxes.set(key, parts);
    this.#groups[name].append(parts.label);
    return parts;
  }

  #removal(name: FacetName, { id, label }: FacetCount): HTMLLIElement {
    const button = make('button', { type: 'button', 'aria-label': `Remove the filter ${label}` }, `${label} ×`);
    button.addEventListener('click', () => this.#onToggle(name, id));
    return make('li', {}, button);
  }
}

function group(legend: string): HTMLFieldSetElement {
  return make('fieldset', {}, make('legend', {}, legend));
}
