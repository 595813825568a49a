/** What is asked of the claims in a list, by facet; one that asks for nothing is left out. */
export type Wanted = Readonly<Record<string, string>>;

/** Whether a claim has everything that is wanted. Its facets are lists of ids, separated by spaces. */
export function matches(facets: Readonly<Record<string, string | undefined>>, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([facet, id]) => (facets[facet] ?? '').split(' ').includes(id));
}

/** Reads what is wanted from an address; what is none of the facets' values is left out. */
export function readWanted(query: URLSearchParams, values: Readonly<Record<string, readonly string[]>>): Wanted {
  const read = Object.entries(values).flatMap(([facet, ids]): [string, string][] => {
    const id = query.get(facet) ?? '';
    return id !== '' && ids.includes(id) ? [[facet, id]] : [];
  });
  return Object.fromEntries(read);
}

/** The query of an address that asks for it: "?speaker=xinhua", or nothing. */
export function writeWanted(wanted: Wanted): string {
  const query = new URLSearchParams(wanted).toString();
  return query === '' ? '' : `?${query}`;
}
