import { join } from 'node:path';
import { readSettings } from '../site/settings.ts';
import { CONTENT, siteFolder } from '../site/site-folder.ts';
import { readOptions } from './read-options.ts';
import { renameCommand } from './rename/rename-command.ts';

/**
 * `npm run rename -- entities/OLD NEW [--merge] [--write] [--site FOLDER]`: gives an entry another id, in its file and wherever it is named, and
 * keeps the old one among those that it had before; of claims, articles, topics, authors, sources, speakers and numbers too. With
 * `--merge` the entry becomes a part of another one, NEW. Without `--write` it only says what it would do. The exit code is 1 where
 * it cannot be done.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    merge: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    site: { type: 'string', default: siteFolder() },
  },
});
readSettings(join(values.site, CONTENT));
const { stdout, stderr, code } = await renameCommand(values.site, positionals, values, process.env);
if (stdout !== '') console.log(stdout);
if (stderr !== '') console.error(stderr);
process.exitCode = code;
