/** A value by which results are filtered: its id stands in addresses, its label is what readers see. */
export interface Facet {
  id: string;
  label: string;
}

/** What results are filtered by. */
export type FacetName = 'kind' | 'topic';

/** A facet as the index has it: one string, "china-russia-relations China–Russia relations". An id has no space. */
export function writeFacet({ id, label }: Facet): string {
  return `${id} ${label}`;
}

/** Reads what {@link writeFacet} wrote. */
export function readFacet(value: string): Facet {
  const space = value.indexOf(' ');
  return space < 0 ? { id: value, label: value } : { id: value.slice(0, space), label: value.slice(space + 1) };
}
