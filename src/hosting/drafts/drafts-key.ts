import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the folder of a site: the key from which the addresses of drafts are made. Git ignores it, and nothing publishes it. */
export const DRAFTS_KEY = '.drafts-key';
/** The variable with the key, for hosts that build from a repository. */
export const DRAFTS_KEY_VARIABLE = 'GLOSS_DRAFTS_KEY';

/** Of the 256 bits of a new key, in base64url. */
const SHORTEST = 43;

/**
 * The key of a site: that of the environment, else that of its file, which is made where there is none. Throws in words for whoever
 * builds, where it is too short to be a secret.
 *
 * @param root the folder of the site
 */
export function draftsKey(root: string, environment: Record<string, string | undefined> = process.env): string {
  const given = environment[DRAFTS_KEY_VARIABLE] ?? '';
  if (given !== '') return longEnough(given, DRAFTS_KEY_VARIABLE);
  const file = join(root, DRAFTS_KEY);
  const known = readIfThere(file);
  if (known !== undefined) return longEnough(known.trim(), DRAFTS_KEY);
  const key = randomBytes(32).toString('base64url');
  // Never over one that another build has just made.
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}

function longEnough(key: string, where: string): string {
  if (key.length >= SHORTEST) return key;
  throw new RangeError(
    `The key of the drafts' addresses in ${where} has fewer than ${SHORTEST} characters, so an address could be guessed. ` +
      `Without ${DRAFTS_KEY} and ${DRAFTS_KEY_VARIABLE} the next build makes a new one, and new addresses.`,
  );
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
