import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../library/check/counts.ts';
import { terminalReport } from '../../library/check/reporters/terminal.ts';
import { buildMinute } from '../../site/clock.ts';
import { cacheOf } from '../../site/site-folder.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { readFiles } from '../read-files.ts';
import type { Printed } from '../report/report-text.ts';
import { keepReviews } from './keep-reviews.ts';
import { mergeId } from './merge/merge-id.ts';
import { afterChange, newFindings } from './new-findings.ts';
import { RENAMABLE } from './owner.ts';
import { renameId } from './rename-id.ts';
import type { Changes, Refused, Renaming } from './types.ts';
import { writeFiles } from './write-files.ts';

/** What `npm run rename` does, as text: see `rename.ts` for its options. */
export async function renameCommand(
  root: string,
  [what = '', to = '']: readonly string[],
  { merge, write }: { merge: boolean; write: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Printed & { code: number }> {
  // The path of the file is meant too, as a shell completes it.
  const [, folder, from = ''] = /^(?:content\/)?([a-z]+)\/(?:.+\/)?([^/]+?)(?:\.md)?$/.exec(what) ?? [];
  const named = RENAMABLE.find((name) => name === folder);
  if (!named || to === '') {
    return refused(
      `Say which entry, and its new id: npm run rename -- entities/OLD NEW. There are ${RENAMABLE.join(', ')}.`,
    );
  }
  if (!existsSync(join(root, 'content')))
    return refused(`There is no folder ${root}/content. Give the folder of a site.`);
  const files = (await readFiles(join(root, 'content'))).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  // `entities/new` is meant as `new`.
  const renaming: Renaming = { in: named, from, to: to.startsWith(`${named}/`) ? to.slice(named.length + 1) : to };
  const planned = merge ? mergeId(files, renaming) : renameId(files, renaming);
  if ('refused' in planned) return refused(planned.refused);
  const changes = keepReviews(files, planned);
  const wrong = await newErrors(root, files, { changes, renaming, environment });
  if ('refused' in wrong) return refused([inWords(changes), wrong.refused].join('\n'));
  const told = [inWords(changes), ...(wrong.warnings === '' ? [] : [wrong.warnings])];
  if (!write) return { stdout: [...told, 'Nothing is written yet: add --write.'].join('\n'), stderr: '', code: 0 };
  const failed = await writeFiles(join(root, 'content'), files, changes.files);
  if (failed) return refused(failed.refused);
  return { stdout: [...told, 'Written. Run npm run check.'].join('\n'), stderr: '', code: 0 };
}

/** The errors that the check would find of the result, and did not find before: with one, nothing is written. */
async function newErrors(
  root: string,
  files: readonly MigratedFile[],
  {
    changes,
    renaming: { from, to },
    environment,
  }: { changes: Changes; renaming: Renaming; environment: Readonly<Record<string, string | undefined>> },
): Promise<Refused | { warnings: string }> {
  const folders = {
    content: join(root, 'content'),
    public: join(root, 'public'),
    base: '/',
    addressed: true,
    texts: `${cacheOf(root)}/texts`,
  };
  const after = afterChange(files, changes.files);
  // One of the two may be the beginning of the other.
  const ids = new RegExp([from, to].toSorted((a, b) => b.length - a.length).join('|'), 'g');
  const same = (words: string) => words.replace(ids, '?');
  const { errors, warnings } = await newFindings(folders, buildMinute(environment), { before: files, after, same });
  if (errors.length === 0) {
    return { warnings: warnings.length > 0 ? `The check would then warn:\n${terminalReport(warnings)}` : '' };
  }
  return {
    refused: `Nothing can be written: the check would then find what it does not find now (lines as they would be).\n${terminalReport(errors)}`,
  };
}

function inWords({ files, notes }: Changes): string {
  const lines = files.map(({ path, newPath, text, count }) => {
    const places = count > 0 ? `  ${counted(count, 'place')}` : '';
    if (text === undefined) return `content/${path}  goes`;
    return `content/${path}${newPath === undefined ? '' : ` becomes content/${newPath}`}${places}`;
  });
  const places = files.reduce((sum, { count }) => sum + count, 0);
  return [...lines, ...notes, `${counted(files.length, 'file')}, ${counted(places, 'place')}`].join('\n');
}

function refused(message: string) {
  return { stdout: '', stderr: message, code: 1 };
}
