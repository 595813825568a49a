/** Which offices the cards of an article show: those of its day, those as last checked, or (empty) both. */
export type Lens = '' | 'written' | 'checked';

const FIELD = 'as-of';

/** Reads the lens from the query of an address; anything else means both. */
export function readLens(query: string): Lens {
  const value = new URLSearchParams(query).get(FIELD);
  return value === 'written' || value === 'checked' ? value : '';
}

/** The query with the lens in it; its other fields stay. */
export function writeLens(query: string, lens: string): string {
  const fields = new URLSearchParams(query);
  if (lens === '') fields.delete(FIELD);
  else fields.set(FIELD, lens);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
