/** What a field should be, in an editor's words, from Zod's word for it: "a list" for "array". */
export function wantedType(type: string): string {
  return WORDS[type] ?? 'a value of another kind';
}

/** What the value of a field is, in the same words; `undefined` where it is nothing that can be named. */
export function foundType(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? 'a value of another kind';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};
