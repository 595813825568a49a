import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyedList, SHORTEST_KEY, writeKeyedList } from './keyed-list.ts';
import { readPlainList } from './plain-list.ts';
import { KEY_VARIABLE, PLAIN_LIST } from './read-protection.ts';

/**
 * The text of the keyed list for the names of a site; or, in words, why there can be none.
 *
 * @param root the folder of the site
 */
export function makeKeyedList(root: string, key: string): { text: string; names: number } | { refused: string } {
  if (key.length < SHORTEST_KEY) {
    return {
      refused:
        `${KEY_VARIABLE} must hold the key of the list, of ${SHORTEST_KEY} characters or more. ` +
        'npm run -s protect -- --new-key prints a new one: keep it with the passwords of the desk, and set it as a secret where the site is built.',
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, PLAIN_LIST)));
  } catch {
    return {
      refused: `There is no ${PLAIN_LIST} in ${root} that could be read as text in UTF-8: write one name a line.`,
    };
  }
  const { names, unusable } = readPlainList(text);
  if (names.length === 0) return { refused: `${PLAIN_LIST} holds no name.` };
  if (unusable.length > 0) {
    return { refused: `${PLAIN_LIST}: no name that could be looked for on line ${unusable.join(', ')}.` };
  }
  return { text: writeKeyedList(keyedList(names, key)), names: names.length };
}
