import type { FindProtected } from '../../protection/find-protected.ts';
import { maskNames } from '../../protection/mask.ts';
import type { Suggestions } from './types.ts';

/** The suggestions without the names that a site protects: none is proposed as an entity, and none is printed. */
export function maskSuggestions(found: Suggestions, find: FindProtected): Suggestions {
  const names = found.names.filter(({ text, forms }) =>
    [text, ...forms.map((form) => form.text)].every((each) => find(each).length === 0),
  );
  return mask({ ...found, names }, find) as Suggestions;
}

function mask(value: unknown, find: FindProtected): unknown {
  if (typeof value === 'string') return maskNames(value, find);
  if (Array.isArray(value)) return value.map((each) => mask(each, find));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mask(each, find)]));
}
