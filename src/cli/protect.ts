import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { makeKeyedList } from '../protection/make-keyed-list.ts';
import { KEY_VARIABLE, KEYED_LIST } from '../protection/read-protection.ts';
import { siteFolder } from '../site/site-folder.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run protect -- [folder]`: makes the keyed list `.protected-names.hmac` of the names in `.protected-names` of the
 * site in that folder (this one, when none is given), with the key in `GLOSS_PROTECTED_KEY`. It prints how many names
 * there are, and none of them. `npm run -s protect -- --new-key` prints a new key and does nothing else.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { 'new-key': { type: 'boolean', default: false } },
});
const root = positionals[0] ?? siteFolder();

if (values['new-key']) console.log(randomBytes(32).toString('base64url'));
else {
  const made = makeKeyedList(root, process.env[KEY_VARIABLE] ?? '');
  if ('refused' in made) {
    console.error(made.refused);
    process.exitCode = 1;
  } else {
    writeFileSync(`${root}/${KEYED_LIST}`, made.text);
    console.log(
      `${KEYED_LIST}: ${made.names} ${made.names === 1 ? 'name' : 'names'}. Commit it; never the names themselves.`,
    );
  }
}
