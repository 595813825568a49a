/** A value by which results are filtered: its id stands in addresses, its label is what readers see. */
export interface FacetValue {
  id: string;
  label: string;
}

/** What results are filtered by, in the order in which readers see it. */
export const FACETS = ['kind', 'topic', 'person', 'place', 'year', 'standing', 'language'] as const;

export type Facet = (typeof FACETS)[number];

/** A record with a value for each facet. */
export function byFacet<Value>(value: (name: Facet, place: number) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((name, place) => [name, value(name, place)])) as Record<Facet, Value>;
}

/** What a page can be filtered by. */
export type PageFacets = Partial<Record<Facet, readonly FacetValue[]>>;

/** A facet as the index has it: one string, "china-russia-relations China–Russia relations". An id has no space. */
export function writeFacetValue({ id, label }: FacetValue): string {
  return `${id} ${label}`;
}

/** Reads what {@link writeFacetValue} wrote. */
export function readFacetValue(value: string): FacetValue {
  const space = value.indexOf(' ');
  return space < 0 ? { id: value, label: value } : { id: value.slice(0, space), label: value.slice(space + 1) };
}
