import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeSchemas } from '../library/editor-schemas/write-schemas.ts';
import { readContent } from '../library/read/read-content.ts';
import { validateAll } from '../library/read/validate-all.ts';
import { siteFolder } from '../site/site-folder.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run schemas -- [--site FOLDER]`: writes what an editor's program completes by while somebody types (fields, values, and the ids
 * that there are) into `.astro/collections` of the site in that folder, this one when none is given. `npm run dev` does the same
 * whenever something is saved. The content may have errors.
 */
const { values } = readOptions({
  options: { site: { type: 'string', default: siteFolder() } },
});
const folder = join(values.site, 'content');
if (existsSync(folder)) {
  const { files } = await readContent(folder);
  const written = await writeSchemas(values.site, validateAll(files).content);
  console.log(written.length > 0 ? written.join('\n') : 'Nothing has changed.');
} else {
  console.error(`There is no folder ${folder}. Give the folder of a site: --site FOLDER.`);
  process.exitCode = 1;
}
