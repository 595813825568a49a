/** A value by which results are filtered: its id stands in addresses, its label is what readers see. */
export interface Facet {
  id: string;
  label: string;
}

/** What results are filtered by, in the order in which readers see it. */
export const FACETS = ['kind', 'topic', 'person', 'place', 'year', 'standing', 'language'] as const;

export type FacetName = (typeof FACETS)[number];

/** A record with a value for each facet. */
export function byFacet<Value>(value: (name: FacetName, place: number) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((name, place) => [name, value(name, place)])) as Record<FacetName, Value>;
}

/** What a page can be filtered by. */
export type PageFacets = Partial<Record<FacetName, readonly Facet[]>>;

/** A facet as the index has it: one string, "china-russia-relations China–Russia relations". An id has no space. */
export function writeFacet({ id, label }: Facet): string {
  return `${id} ${label}`;
}

/** Reads what {@link writeFacet} wrote. */
export function readFacet(value: string): Facet {
  const space = value.indexOf(' ');
  return space < 0 ? { id: value, label: value } : { id: value.slice(0, space), label: value.slice(space + 1) };
}
