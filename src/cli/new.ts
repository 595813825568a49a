import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildDay } from '../site/clock.ts';
import { siteFolder } from '../site/site-folder.ts';
import { readOptions } from './new/options.ts';
import { Refusal } from './new/refusal.ts';
import { type StartedSite, startSite } from './new/site/start-site.ts';
import { startAll } from './new/start-all.ts';
import { stdinAnswers } from './new/stdin-answers.ts';
import { readFiles } from './read-files.ts';

/**
 * `npm run new -- site [FOLDER] [--name "…"] [--language TAG] [--address URL] [--dry-run]`: starts a site of its own in a folder, the one in
 * which it is asked for where none is given.
 *
 * `npm run new -- article|entity|claim|source|topic|author "…" [options] [--article ID] [--list FILE] [--dry-run] [--site FOLDER]`:
 * starts an article, an entity, a claim, a source, a topic or an author in the content of the site in that folder (this one, when
 * none is given), and puts entities and claims into an article. What is needed and not given is asked for: at a terminal, or from
 * the lines that are piped in. Nothing that is there is overwritten. The exit code is 1 where something is refused.
 */
const here = process.env['INIT_CWD'] ?? process.cwd();
const readText = (path: string) => {
  try {
    return readFileSync(resolve(here, path), 'utf8');
  } catch {
    throw new Refusal(`There is no file ${path} that could be read.`);
  }
};
const NOT_WRITTEN = 'Nothing is written: --dry-run.';
const answers = stdinAnswers();
try {
  const [kind, ...rest] = process.argv.slice(2);
  if (kind === 'site') await writeSite(startSite(rest, here, buildDay()));
  else await startContent();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  console.error('Nothing is written.');
  process.exitCode = 1;
} finally {
  answers.close();
}

async function startContent(): Promise<void> {
  const { entries, site = siteFolder(), dryRun } = readOptions(process.argv.slice(2), readText);
  const content = join(resolve(here, site), 'content');
  const around = { today: buildDay(), readText, answers };
  const { files, started } = await startAll(await readFiles(content), entries, around);
  for (const { path, text, isNew } of files) {
    console.log(`content/${path}  ${isNew ? 'new' : 'changed'}`);
    if (dryRun) continue;
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text, { flag: isNew ? 'wx' : 'w' });
  }
  for (const { kind, id, told } of started) console.log([`${kind} ${id}.`, ...told].join(' '));
  if (dryRun) console.log(NOT_WRITTEN);
}

async function writeSite({ folder, files, dryRun, told }: StartedSite): Promise<void> {
  for (const [path, text] of files) {
    console.log(path);
    if (dryRun) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  console.log(dryRun ? NOT_WRITTEN : told.join('\n'));
}
