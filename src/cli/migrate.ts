import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFolder } from '../site/site-folder.ts';
import { listsSources } from './migrate/local-sources.ts';
import { moveDates } from './migrate/move-dates.ts';
import { migrateSources } from './migrate/move-sources.ts';
import { readFiles } from './read-files.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run migrate -- [folder] [--dry-run]`: brings the content of the site in that folder (this one, when none is given) to
 * the form that this version reads, and says what changes: sources and speakers move into their registers, and the one day of
 * an article becomes three. What is in that form already stays as it is, character by character. An article without sources is
 * not told from one of the new form: its dates are left alone. With `--dry-run` nothing is written.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const content = join(positionals[0] ?? siteFolder(), 'content');

const files = await readFiles(content);
// Only an article that lists its sources for itself is surely of the old form.
const dated = files.map((file) => (listsSources(file) ? { ...file, text: moveDates(file) } : file));
const { files: changed, notes } = migrateSources(dated);
for (const { path, text } of changed) {
  console.log(`content/${path}`);
  if (values['dry-run']) continue;
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
for (const note of notes) console.log(`  ${note}`);
console.log(changed.length === 0 ? 'Nothing to change.' : `${changed.length} files. Run npm run check.`);
