import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { MigratedFile } from '../../../../src/cli/migrate/frontmatter-edits.ts';
import { readFiles } from '../../../../src/cli/read-files.ts';
import { placesOf } from '../../../../src/cli/references/find-ids.ts';
import { yamlOf } from '../../../../src/cli/references/yaml-of.ts';
import { mergeId } from '../../../../src/cli/rename/merge/merge-id.ts';
import { afterChange } from '../../../../src/cli/rename/new-findings.ts';
import { idsOf, ownersOf, RENAMABLE } from '../../../../src/cli/rename/owner.ts';
import { renameId } from '../../../../src/cli/rename/rename-id.ts';
import type { Renaming } from '../../../../src/cli/rename/types.ts';
import { libraryOf } from '../../../../src/library/load.ts';
import { parseTexts } from '../../../../src/library/read/parse-texts.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folders = { content: `${root}content`, public: `${root}public`, base: '/', addressed: true };
const MARK = '-zq';
/** Another seed at each run; a failure names the ids. */
const seed = Date.now();

let content: MigratedFile[];
before(async () => {
  content = await readFiles(folders.content);
});

/** Some ids of the content as it is, from every folder and register that has any. */
function someIds(count: number): Renaming[] {
  return RENAMABLE.flatMap((named) => {
    const ids = idsOf(content, named);
    const picked = Array.from({ length: count }, (_, index) => ids[(seed + index * 7919) % ids.length]);
    return [...new Set(picked)].flatMap((from) => (from === undefined ? [] : [{ in: named, from, to: from + MARK }]));
  });
}

function renamed(files: readonly MigratedFile[], renaming: Renaming): MigratedFile[] {
  const outcome = renameId(files, renaming);
  if ('refused' in outcome) throw new Error(`${renaming.in}/${renaming.from}: ${outcome.refused}`);
  return afterChange(files, outcome.files);
}

function backOf({ in: named, from, to }: Renaming): Renaming {
  return { in: named, from: to, to: from };
}

const sorted = (files: readonly MigratedFile[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

test('an id that is another one and then itself again leaves every file as it was, but for its former ids', () => {
  for (const renaming of someIds(2)) {
    const there = renamed(content, renaming);
    const back = renamed(there, backOf(renaming));
    const plain = sorted(back).map(({ path, text }) => ({ path, text: withoutFormer(text, renaming.to) }));
    assert.notDeepEqual(sorted(there), sorted(content), `${renaming.in}/${renaming.from}`);
    assert.deepEqual(plain, sorted(content), `${renaming.in}/${renaming.from}`);
  }
});

test('with one id of every kind another one, the check finds nothing new and the library says the same', async () => {
  const renamings = someIds(1);
  const other = renamings.reduce(renamed, content);
  const [was, is] = [await libraryFor(content), await libraryFor(other)];
  assert.deepEqual(is.findings, was.findings, renamings.map(({ in: named, from }) => `${named}/${from}`).join(' '));
  assert.deepEqual(is.library, was.library, renamings.map(({ in: named, from }) => `${named}/${from}`).join(' '));
});

test('of two entries that are made one nothing is lost: all words stand in what stays, and nothing names the other any more', () => {
  let count = 0;
  for (const { in: named, from } of someIds(2)) {
    const ids = idsOf(content, named);
    const to = ids[(ids.indexOf(from) + 1) % ids.length] ?? '';
    const which = `${named}/${from} ${to}`;
    const outcome = mergeId(content, { in: named, from, to });
    // Two that are tied to each other, or one that is alone.
    if ('refused' in outcome) continue;
    count++;
    const after = afterChange(content, outcome.files);
    const [was, is] = [ownersOf(content, { in: named, id: from })[0], ownersOf(after, { in: named, id: to })[0]];
    const text = is?.file.text.replaceAll(`# ${from}  `, ' ').replace(/\s+/g, ' ') ?? '';
    for (const words of wordsIn(was?.map?.toJSON())) assert.ok(text.includes(words), `${which} ${words}`);
    assert.deepEqual(yamlOf(is?.file ?? { path: '', text: '' })?.document.errors, [], which);
    const left = after.flatMap((file) => placesOf(file, { in: named, id: from }).map(() => file.path));
    assert.deepEqual(left, [], which);
  }
  assert.ok(count > 0 || content.length < 20);
});

/** Every single value of some data, word by word. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(wordsIn);
  return String(data).split(/\s+/);
}

/** The library and its findings as plain data, without what the new ids bring along: themselves, the order of ids, places in lines. */
async function libraryFor(files: readonly MigratedFile[]) {
  const { library, findings } = await libraryOf(
    { files: parseTexts(files), findings: [] },
    folders,
    '2026-11-29T00:00Z',
  );
  return { library: plainOf(library), findings: findings.map(({ rule, file }) => `${rule} ${plainOf(file)}`).sort() };
}

function plainOf(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(MARK, '');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return plainOf([...value]);
  if (Array.isArray(value)) {
    const items = value.map(plainOf).map((item) => [JSON.stringify(item) ?? '', item] as const);
    return items.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }
  const fields = Object.entries(value).filter(([key]) => !['formerly', 'line', 'column'].includes(key));
  return Object.fromEntries(fields.map(([key, item]) => [plainOf(key), plainOf(item)]).sort());
}

/** A text without an id among the former ones, and without the list where it was the only one. */
function withoutFormer(text: string, id: string): string {
  return text.replace(`\nformerly: [${id}]`, '').replace(`, ${id}]`, ']').replace(`\n  - ${id}\n`, '\n');
}
