import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../site/settings.ts';
import { type FindProtected, protectedFinder } from './find-protected.ts';
import { isKeyOf, keyedList, readKeyedList, SHORTEST_KEY } from './keyed-list.ts';
import { readPlainList } from './plain-list.ts';

/** In the folder of a site: the names, one a line. Git ignores it, and nothing publishes it. */
export const PLAIN_LIST = '.protected-names';
/** The keyed list made of it, which may be committed. */
export const KEYED_LIST = '.protected-names.hmac';
/** The variable with the key of the keyed list. */
export const KEY_VARIABLE = 'GLOSS_PROTECTED_KEY';
/** The variable that says that there must be a list: `required`. */
export const REQUIRED_VARIABLE = 'GLOSS_PROTECTED';

/** Why there is no list to compare with although there should be one. */
export type ListProblem =
  | { case: 'missing'; by: 'settings' | 'variable' | 'key' }
  | { case: 'no-key' }
  | { case: 'short-key'; shortest: number }
  | { case: 'wrong-key' }
  | { case: 'unreadable'; path: string }
  | { case: 'damaged' }
  | { case: 'empty' }
  | { case: 'no-name'; line: number }
  | { case: 'differs' }
  | { case: 'wrong-variable' };

/** What a site protects: what looks for its names, or why that cannot be; neither where it has no list and needs none. */
export interface Protection {
  find?: FindProtected;
  /** The list that the lines of places are those of. */
  list?: typeof PLAIN_LIST | typeof KEYED_LIST;
  problem?: ListProblem;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the list of a site: the names themselves where they are, else the keyed list with the key from the environment.
 * Where both are there, and the key, the keyed list must be that of the names, so that what a build host compares with is
 * never an older one.
 *
 * @param root the folder of the site
 * @param required whether the settings say that there must be a list
 */
export function readProtection(
  root: string,
  environment: Environment = process.env,
  required: boolean = settings().protectedNamesRequired,
): Protection {
  const wanted = environment[REQUIRED_VARIABLE] ?? '';
  if (wanted !== '' && wanted !== 'required') return { problem: { case: 'wrong-variable' } };
  // A build host that has no such secret sets an empty one.
  const key = environment[KEY_VARIABLE] ?? '';
  const plain = readIfThere(join(root, PLAIN_LIST));
  const keyed = readIfThere(join(root, KEYED_LIST));
  if (plain === UNREADABLE) return { problem: { case: 'unreadable', path: PLAIN_LIST } };
  if (keyed === UNREADABLE) return { problem: { case: 'unreadable', path: KEYED_LIST } };
  if (key !== '' && key.length < SHORTEST_KEY) return { problem: { case: 'short-key', shortest: SHORTEST_KEY } };
  if (plain !== undefined) return fromPlain(plain, key === '' ? undefined : keyed, key);
  if (keyed !== undefined) return fromKeyed(keyed, key);
  if (required) return { problem: { case: 'missing', by: 'settings' } };
  if (wanted !== '') return { problem: { case: 'missing', by: 'variable' } };
  return key === '' ? {} : { problem: { case: 'missing', by: 'key' } };
}

function fromPlain(plain: string, keyed: string | undefined, key: string): Protection {
  const { names, unusable } = readPlainList(plain);
  if (names.length === 0) return { problem: { case: 'empty' } };
  if (unusable[0] !== undefined) return { problem: { case: 'no-name', line: unusable[0] } };
  if (keyed !== undefined) {
    const list = readKeyedList(keyed);
    if (!list) return { problem: { case: 'damaged' } };
    if (!isKeyOf(key, list)) return { problem: { case: 'wrong-key' } };
    if (JSON.stringify(list) !== JSON.stringify(keyedList(names, key))) return { problem: { case: 'differs' } };
  }
  // Nothing in memory but digests, by a key that nobody has.
  const own = randomBytes(32);
  return { find: protectedFinder(keyedList(names, own), own), list: PLAIN_LIST };
}

function fromKeyed(keyed: string, key: string): Protection {
  if (key === '') return { problem: { case: 'no-key' } };
  const list = readKeyedList(keyed);
  if (!list) return { problem: { case: 'damaged' } };
  if (!isKeyOf(key, list)) return { problem: { case: 'wrong-key' } };
  return { find: protectedFinder(list, key), list: KEYED_LIST };
}

const UNREADABLE = Symbol('unreadable');

/** A file's text; `undefined` where there is none; a sign where it cannot be read as text in UTF-8. */
function readIfThere(path: string): string | undefined | typeof UNREADABLE {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : UNREADABLE;
  }
}
