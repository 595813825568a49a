import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildLibrary } from '../../../../src/library/build-library.ts';
import type { Finding } from '../../../../src/library/check/finding.ts';
import type { Library } from '../../../../src/library/library.ts';
import { type ContentFile, parseContentFile, parseRegisterFile } from '../../../../src/library/read/content-file.ts';
import type { ValidContent } from '../../../../src/library/read/validate-all.ts';
import { toldContent, toldEntries, toldPages } from '../../../../src/library/shards/told.ts';
import { COLLECTIONS, REGISTERS, SITE_FILE } from '../../../../src/model/collection.ts';
import { article, claim, correction, inline, person, source, update, valid } from '../check/small-library.ts';

type Files = Record<string, string>;

const START: Files = {
  ...valid,
  'site.yaml': '# The newsroom.\n',
  'articles/one.md': '',
  'entities/grace.md': person('Grace Hopper'),
  'claims/rain.md': claim('about: [ada]\n'),
  'claims/sun.md': claim('answers: [{ claim: rain, relation: denies }]\n', 'speaker: grace\n'),
  'claims/apples.md': claim('about: [newton]\n', 'speaker: newton\n'),
  'sources/all.yaml':
    source('a', 'outlet: { named: P }') +
    source('b', 'outlet: { named: Q }') +
    source('c', 'outlet: { named: R }, date: 2026-01-05'),
  'articles/2023-one.md': article(
    `entities: [ada, grace]\nclaims: [rain]\nupdated: 2026-01-03\n${correction('2026-01-03')}${update('2026-01-02')}`,
    'Ada met [Grace](entity:grace)[^b]. “[It rains](claim:rain)”, said Grace Hopper. See [two](/articles/2024-two/#later).',
  ),
  'articles/2024-two.md': article(
    `formerly: [second]\nentities: [grace, { id: newton, ${inline} }]\nclaims: [sun, apples]\n`,
    'Grace Hopper came[^b], and Newton left.\n\n## Later\n\nGrace did. [Ada](/articles/2023-one/#term-ada) was there.',
  ),
  'articles/2025-three.md': article(
    'entities: [ada]\n',
    'Ada read [one](/articles/2023-one/), [it](/articles/2024-two/)[^c].',
  ),
};

/** Faults within an article, between articles of several shards, and in what they share. */
const CHANGES: [path: string, change: (text: string) => string][] = [
  ['site.yaml', () => 'defaults: { language: de, checked: newest source }\n'],
  ['site.yaml', () => 'defaults: { language: de, checked: yesterday }\n'],
  ['articles/2024-two.md', (text) => text.replace(', checked: 2026-01-01', '')],
  ['articles/2024-two.md', (text) => text.replace('sources: [a], checked: 2026-01-01', 'sources: [c]')],
  ['entities/grace.md', (text) => text.replace('kind: person', 'kind: person\ndraft: true')],
  ['articles/2023-one.md', (text) => text.replace('#later', '#never')],
  ['articles/2023-one.md', (text) => text.replace('/articles/2024-two/', '/articles/2024-too/')],
  ['articles/2023-one.md', (text) => text.replace('claims: [rain]', 'claims: [snow]')],
  ['articles/2023-one.md', (text) => text.replace('[^b]', '[^d]')],
  ['articles/2023-one.md', (text) => text.replace('kind: report', 'kind: report\nformerly: [2025-three]')],
  ['articles/2024-two.md', (text) => text.replace('## Later', '## Soon')],
  ['articles/2024-two.md', (text) => text.replace('formerly: [second]', 'formerly: [2023-one]')],
  ['articles/2024-two.md', (text) => text.replace('id: newton', 'id: isaac')],
  ['articles/2024-two.md', (text) => text.replace('text: Newton', 'text: Ada')],
  ['articles/2024-two.md', (text) => text.replace('kind: report', 'kind: report\ndraft: true')],
  ['articles/2025-three.md', (text) => text.replace('entities: [ada]', `entities: [ada, { id: newton, ${inline} }]`)],
  ['articles/2025-three.md', (text) => text.replace('[^c]', '')],
  ['articles/2025-three.md', (text) => text.replace('2026-01-01', '2027-01-01')],
  ['claims/sun.md', () => ''],
  ['claims/rain.md', (text) => text.replace('about: [ada]', 'about: [newton]')],
  ['entities/ada.md', (text) => text.replace('text: Ada', 'text: Ada Lovelace')],
  ['sources/all.yaml', (text) => text.replace('c: {', 'd: {')],
];

const SHARDS = ['2023', '2024', '2025'];
const shardOf = (path: string) => SHARDS.find((shard) => path.startsWith(`articles/${shard}-`));

function parse(files: Files, isRead: (path: string) => boolean): ContentFile[] {
  return Object.entries(files).flatMap(([path, text]): ContentFile[] => {
    const [folder = '', id = ''] = path.replace(/\.(?:md|yaml)$/, '').split('/');
    const register = [...REGISTERS, SITE_FILE].find((name) => name === folder);
    const collection = COLLECTIONS.find((name) => name === folder);
    if (text === '' || !isRead(path)) return [];
    return register
      ? [parseRegisterFile(register, id, `content/${path}`, text)]
      : [parseContentFile(collection ?? assert.fail(), id, `content/${path}`, text)];
  });
}

const OPTIONS = { base: '/', publicFiles: new Set<string>(), now: '2026-11-23' };
const whole = (files: Files) =>
  buildLibrary(
    parse(files, () => true),
    OPTIONS,
  );

/** What each task makes of its own files and what others told it, through JSON as a file holds it; the frame is extracted first. */
function inShards(files: Files) {
  const read = (task: string | undefined) => parse(files, (path) => shardOf(path) === task || path === 'site.yaml');
  const told = (task: string | undefined, others?: ValidContent) => {
    const { content } = buildLibrary(read(task), { ...OPTIONS, others });
    const exchange = { pages: toldPages(content, new Map()), entries: task === undefined ? toldEntries(content) : [] };
    return JSON.parse(JSON.stringify(exchange)) as typeof exchange;
  };
  const frame = told(undefined);
  const exchanges = new Map([
    [undefined, frame],
    ...SHARDS.map((shard) => [shard, told(shard, toldContent(frame.pages, frame.entries))] as const),
  ]);
  return [undefined, ...SHARDS].map((task) => {
    const others = [...exchanges].flatMap(([name, exchange]) => (name === task ? [] : [exchange]));
    const built = buildLibrary(read(task), {
      ...OPTIONS,
      others: toldContent(
        others.flatMap(({ pages }) => pages),
        others.flatMap(({ entries }) => entries),
      ),
    });
    return { ...built, isOwn: (path: string) => shardOf(path.slice('content/'.length)) === task };
  });
}

const json = (value: unknown) => JSON.stringify(value, null, 1);
const line = ({ file, line, column, rule, values }: Finding) =>
  `${file}:${line}:${column} ${rule} ${JSON.stringify(values)}`;
/** A library without texts. */
const withoutTexts = (library: Library) => {
  const bare = ({ html: _, headings: __, ...entry }: { html?: string; headings: unknown; data: object }) => {
    const { text: ___, ...data } = entry.data as { text?: unknown };
    return { ...entry, data };
  };
  return Object.values(library).flatMap((entries: Parameters<typeof bare>[0][]) => entries.map(bare));
};

function assertSame(files: Files): void {
  const { library, findings } = whole(files);
  const tasks = inShards(files);
  for (const task of tasks) {
    assert.equal(json(withoutTexts(task.library)), json(withoutTexts(library)));
    const own = (all: Library) =>
      Object.values(all).flatMap((entries: { path: string }[]) => entries.filter(({ path }) => task.isOwn(path)));
    assert.equal(json(own(task.library)), json(own(library)));
  }
  const told = tasks.flatMap((task) => task.findings.filter(({ file }) => task.isOwn(file)).map(line));
  assert.deepEqual(told.sort(), findings.map(line).sort());
}

test('each task has the library of the whole, and all together find what is found in the whole', () =>
  assertSame(START));

for (const [path, change] of CHANGES) {
  const changed = { ...START, [path]: change(START[path] ?? '') };
  test(`so they do where ${path} is ${changed[path] === '' ? 'missing' : json(difference(START[path] ?? '', changed[path] ?? ''))}`, () => {
    assert.notEqual(json(whole(changed)), json(whole(START)));
    assertSame(changed);
  });
}

test('so they do after several such changes at once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(CHANGES.length - 1), { minLength: 2, maxLength: 5 }), (changes) => {
      let files = START;
      for (const index of changes) {
        const [path, change] = CHANGES[index] ?? assert.fail();
        files = { ...files, [path]: change(files[path] ?? '') };
      }
      assertSame(files);
    }),
    { numRuns: 25, seed: 20261129 },
  );
});

/** What of a text is new: from the first byte that differs, a little. */
function difference(before: string, after: string): string {
  const at = [...after].findIndex((character, index) => character !== before[index]);
  return after.slice(Math.max(0, at - 8), at + 12);
}
