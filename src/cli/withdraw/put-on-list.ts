import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeyedList } from '../../protection/make-keyed-list.ts';
import { KEY_VARIABLE, KEYED_LIST, PLAIN_LIST } from '../../protection/read-protection.ts';

/**
 * Adds words to the names that are never to be published, which git ignores, and makes the keyed list anew where the key is
 * known.
 *
 * @param root the folder of the site
 * @returns what is still to be done, in words
 */
export function putOnList(root: string, words: readonly string[], on: string): { refused: string } | { say: string } {
  const [plain, keyed] = [join(root, PLAIN_LIST), join(root, KEYED_LIST)];
  const isKeyed = existsSync(keyed);
  if (isKeyed && !existsSync(plain)) {
    return {
      refused: `${PLAIN_LIST}, of which ${KEYED_LIST} was made, is not here. Ask whoever keeps it, and run this again.`,
    };
  }
  const before = existsSync(plain) ? readFileSync(plain, 'utf8') : '';
  const known = new Set(before.split(/\r?\n/));
  const fresh = words.filter((each) => !known.has(each));
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  if (fresh.length > 0) writeFileSync(plain, `${start}# Withdrawn on ${on}\n${fresh.join('\n')}\n`);
  const key = process.env[KEY_VARIABLE] ?? '';
  if (key === '') {
    return {
      say: isKeyed
        ? `Run npm run protect with ${KEY_VARIABLE}, and commit ${KEYED_LIST}: until then nothing is built where the key is known.`
        : `They are compared where ${PLAIN_LIST} lies. For another machine that builds the site, run npm run protect (see .github/guide/protection.md).`,
    };
  }
  const made = makeKeyedList(root, key);
  if ('refused' in made) return made;
  writeFileSync(keyed, made.text);
  return { say: `${KEYED_LIST} is made anew: commit it.` };
}
