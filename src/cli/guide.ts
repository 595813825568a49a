import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, readGuide } from './guide/guide-files.ts';
import { makeGuide } from './guide/make-guide.ts';

/**
 * `npm run guide`: writes what is made in the editors' guide anew, its tables of fields and of rules, and names the files that
 * changed. To be run after a change of a schema or of a rule.
 */
const files = readGuide();
const changed = [...makeGuide(files)].filter(([path, text]) => files.get(path) !== text);
for (const [path, text] of changed) {
  writeFileSync(join(GUIDE, path), text);
  console.log(`.github/guide/${path}  written`);
}
if (changed.length === 0) console.log('The guide is as the schemas and the rules have it.');
