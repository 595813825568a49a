import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WITHDRAWABLE } from '../model/tombstone.ts';
import { cacheOf, siteFolder } from '../site/site-folder.ts';
import { readFiles } from './read-files.ts';
import { readOptions } from './read-options.ts';
import { putOnList } from './withdraw/put-on-list.ts';
import { type Place, type Withdrawn, withdraw } from './withdraw/take-out.ts';
import { withdrawName } from './withdraw/withdraw-name.ts';

/**
 * `npm run withdraw -- claims/ID --on 2026-11-29 --reason "…" [--by "…"] [--no-page | --keep-address] [--write] [--site FOLDER]`: takes an article,
 * an entity or a claim out of the content of the site, says where else something of it stands, and puts its words onto the
 * list of what is never to be published. `npm run withdraw -- entities/ID --name "…"` takes out one name of an entity. Without
 * `--write` it only says what it would do. The exit code is 1 where it cannot be done, or something is left to an editor.
 */
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    reason: { type: 'string', default: '' },
    by: { type: 'string' },
    name: { type: 'string' },
    'no-page': { type: 'boolean', default: false },
    'keep-address': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    site: { type: 'string', default: siteFolder() },
  },
});
const root = values.site;
const outcome = await planned();
if ('refused' in outcome) {
  console.error(outcome.refused);
  process.exitCode = 1;
} else {
  for (const { path, text } of outcome.files)
    console.log(`content/${path}  ${text === undefined ? 'goes' : 'changes'}`);
  for (const place of outcome.done) console.log(`${placed(place)}, taken out`);
  for (const place of outcome.left) console.log(`${placed(place)}: take it out by hand`);
  if (outcome.left.length > 0) process.exitCode = 1;
  if (values.write) await carryOut(outcome);
  else console.log('Nothing is written yet: add --write.');
}

async function planned(): Promise<Withdrawn | { refused: string }> {
  const [, folder, id = ''] = /^([a-z]+)\/([a-z0-9-]+)$/.exec(positionals[0] ?? '') ?? [];
  const was = WITHDRAWABLE.find((name) => name === folder);
  if (!was) return { refused: `Say what is withdrawn: ${WITHDRAWABLE.map((name) => `${name}/ID`).join(', ')}.` };
  const files = await readFiles(join(root, 'content'));
  if (values.name !== undefined) return withdrawName(files, id, values.name);
  if (values.reason === '') return { refused: 'Say why, in neutral words that readers will see: --reason "…".' };
  const { on, reason, by } = values;
  const address = values['no-page'] ? 'goes' : values['keep-address'] ? 'stays' : undefined;
  return withdraw(files, { was, id, on, reason, ...(by !== undefined && { by }), address });
}

async function carryOut({ files, words }: Withdrawn): Promise<void> {
  const listed = putOnList(root, words, values.on);
  if ('refused' in listed) {
    console.error(listed.refused);
    process.exitCode = 1;
    return;
  }
  for (const { path, text } of files) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    if (text === undefined) await rm(file);
    else await writeFile(file, text);
  }
  // What earlier builds kept: texts, pages, pictures with words on them.
  const caches = ['.astro', '.astro-cache', 'node_modules/.vite'].map((cache) => join(root, cache));
  for (const cache of [...caches, cacheOf(root)]) await rm(cache, { recursive: true, force: true });
  console.log(`On the list of what is never published:\n${words.map((each) => `  ${each}`).join('\n')}\n${listed.say}`);
  console.log(
    'Run npm run check, build, and publish. The history of the repository still has the words: see .github/guide/protection.md.',
  );
}

function placed({ path, line, what }: Place): string {
  return `content/${path}:${line}  ${what}`;
}
