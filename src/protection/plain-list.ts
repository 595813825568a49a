import { formsOfName } from './name-forms.ts';

/** A name of the list, and the line on which it stands, from 1: what messages say in its place. */
export interface ListedName {
  line: number;
  name: string;
}

/**
 * Reads a list of names, one a line; empty lines, and those that begin with `#`, are passed over.
 *
 * @returns the names, and the lines that hold none that could be looked for
 */
export function readPlainList(text: string): { names: ListedName[]; unusable: number[] } {
  const names = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, name: line.trim() }))
    .filter(({ name }) => name !== '' && !name.startsWith('#'));
  const unusable = names.filter(({ name }) => formsOfName(name).length === 0).map(({ line }) => line);
  return { names, unusable };
}
