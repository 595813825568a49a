import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../site/settings.ts';
import { CONTENT, siteFolder } from '../site/site-folder.ts';
import { runImport } from './import/run-import.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run import -- hugo|jekyll|wordpress PATH [--section NAME] [--author "…"] [--credit "…"] [--licence "…"] [--publish-all]
 * [--site FOLDER] [--dry-run]`: brings the posts of an archive into the content of a site. PATH is the folder of a site of Hugo or Jekyll, or an
 * export of WordPress (a file, or a folder with it and with `uploads`). All that is not carried is named by file and line. With `--dry-run`
 * nothing is written. The exit code is 1 where nothing can be imported.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    section: { type: 'string', multiple: true, default: [] },
    author: { type: 'string' },
    credit: { type: 'string' },
    licence: { type: 'string' },
    'publish-all': { type: 'boolean', default: false },
    site: { type: 'string', default: siteFolder() },
    'dry-run': { type: 'boolean', default: false },
  },
});
readSettings(join(values.site, CONTENT));
const [program = '', path = ''] = positionals;
const outcome = existsSync(path)
  ? await runImport(program, path, { ...values, publishAll: values['publish-all'], dryRun: values['dry-run'] })
  : { refused: `There is no ${path || 'archive'}. Give the folder of a site, or the file of an export.` };
if ('refused' in outcome) {
  console.error(outcome.refused);
  process.exitCode = 1;
} else console.log(outcome.said);
