/** What a field should be, in an editor's words, from Zod's word for it: "a list" for "array". */
export function wantedType(type: string): string {
  return WORDS[type] ?? GUIDE;
}

/** What the value of a field is, in the same words. */
export function foundType(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? GUIDE;
}

/** For types that no field has yet. */
const GUIDE = 'what the guide says';

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};
