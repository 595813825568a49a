import { readParameters } from '../../site/address-query.ts';

/** Which offices the cards of an article show: those of its day, those as last checked, or (empty) both. */
export type AsOf = '' | 'written' | 'checked';

const FIELD = 'as-of';

/** Reads the choice from the query of an address; anything else means both. */
export function readAsOf(query: string): AsOf {
  const value = readParameters(query).get(FIELD);
  return value === 'written' || value === 'checked' ? value : '';
}

/** The query with the choice in it; its other fields stay. */
export function writeAsOf(query: string, asOf: string): string {
  const fields = readParameters(query);
  if (asOf === '') fields.delete(FIELD);
  else fields.set(FIELD, asOf);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
