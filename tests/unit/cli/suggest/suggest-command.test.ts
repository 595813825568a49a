import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { EntityProposal } from '../../../../src/cli/suggest/entity-proposal.ts';
import { suggestCommand } from '../../../../src/cli/suggest/suggest-command.ts';
import type { Suggestions } from '../../../../src/cli/suggest/types.ts';

const site = fileURLToPath(new URL('../../../fixtures/site', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
function raw(text: string | Buffer, ending = 'md'): string {
  count++;
  const path = join(folder, `text-${count}.${ending}`);
  writeFileSync(path, text);
  return path;
}

const suggest = (path: string, ...options: string[]) => suggestCommand([path, '--site', site, ...options]);

type Report = Suggestions & { proposals: EntityProposal[]; written: boolean };
const json = async (path: string, ...options: string[]) =>
  JSON.parse((await suggest(path, '--format', 'json', ...options)).stdout) as Report;

const STORY = `Viktor Samarin came to Port Velin on Tuesday. Samarin met Ana Bo of the World Cable Union (WCU) on 3 May 2024.

“The cables are safe,” Bo said. Quiao Renlu was there, and so was Vetrusov.

- Samarin meets Tasmere’s transport minister, Quay Times, 16 April 2024: https://www.quay-times.example/2024/04/16/samarin-qiao/
- Cables are safe, Quay Times, 4 May 2024: https://quay-times.example/safe
`;

test('a raw text is told what it names, quotes, dates and cites', async () => {
  const found = await json(raw(STORY), '--language', 'en');
  const places = (rows: readonly { line: number; column: number }[]) =>
    rows.map(({ line, column }) => `${line}:${column}`);
  assert.deepEqual(
    found.entities.map(({ id, count: times, doubtful }) => [id, times, doubtful]),
    [
      ['viktor-samarin', 2, false],
      ['port-velin', 1, false],
      ['andrei-vetrusov', 1, true],
    ],
  );
  assert.deepEqual(places(found.entities), ['1:1', '1:24', '3:67']);
  assert.deepEqual(
    found.names.map(({ text, count: times, near }) => [text, times, near.map(({ id }) => id)]),
    [
      ['Ana Bo', 2, []],
      ['World Cable Union', 2, []],
      ['Quiao Renlu', 1, ['qiao-renlu']],
    ],
  );
  assert.deepEqual(found.quotations, [
    {
      words: 'The cables are safe,',
      line: 3,
      column: 1,
      before: '',
      after: 'Bo said. Quiao Renlu was there, and so was Vetrusov.',
    },
  ]);
  assert.deepEqual(found.undated, [{ words: 'Tuesday', line: 1, column: 38 }]);
  assert.deepEqual(
    found.dates.map(({ date, line, column }) => [date, line, column]),
    [['2024-05-03', 1, 100]],
  );
  assert.deepEqual(
    found.addresses.map(({ sources, line }) => [sources, line]),
    [
      [['quay-times-2024-04-16'], 5],
      [[], 6],
    ],
  );
  assert.deepEqual(found.addresses[1]?.proposal?.split('\n'), [
    'quay-times-2024-05-04:',
    '  outlet: quay-times',
    '  title: Cables are safe',
    '  date: 2024-05-04',
    '  url: https://quay-times.example/safe',
  ]);
  assert.deepEqual(
    found.proposals.map(({ command }) => command),
    ['npm run new -- entity "Ana Bo" --kind KIND', 'npm run new -- entity "World Cable Union" --kind KIND'],
  );
  assert.equal(found.proposals[1]?.yaml, 'names:\n  - { text: World Cable Union, language: en }\naliases: [ WCU ]');
});

test('a family name alone is doubtful, whatever the person is called in another script', async () => {
  const found = await json(raw('They asked Varnitsky, and Samarin spoke.\n'), '--language', 'en');
  assert.deepEqual(
    found.entities.map(({ id, doubtful }) => [id, doubtful]),
    [
      ['oleg-varnitsky', true],
      ['viktor-samarin', true],
    ],
  );
});

test('who is marked by hand and not declared is named too, and a name of two is never guessed', async () => {
  const marked = await json(raw('They asked [the minister](entity:andrei-vetrusov), and [nobody](entity:none).\n'));
  assert.deepEqual(
    marked.entities.map(({ id, doubtful, line, column }) => [id, doubtful, line, column]),
    [['andrei-vetrusov', false, 1, 13]],
  );
  const inline = (id: string, name: string) =>
    `  - { id: ${id}, kind: person, names: [{ text: ${name}, language: en }] }`;
  const two = ['---', 'language: en', 'entities:', inline('ana-bo', 'Ana Bo'), inline('karl-bo', 'Karl Bo'), '---'];
  const shared = await json(raw([...two, '', 'They met Ana Bo and Karl Bo. They like Bo.', ''].join('\n')));
  assert.deepEqual(
    shared.ambiguous.map(({ text, ids, count: times }) => [text, ids, times]),
    [['Bo', ['ana-bo', 'karl-bo'], 1]],
  );
});

test('a date is left out that the timeline has, that is a year alone, or that stands in an address', async () => {
  const front = "---\nlanguage: en\ntimeline:\n  - { date: '2024-05-03', text: T. }\n---\n\n";
  const text = 'It began on 3 May 2024, in 2023, and ended on 4 May 2024; see https://a.example/2024-05-05/x.\n';
  const { dates } = await json(raw(front + text));
  assert.deepEqual(
    dates.map(({ words, date }) => [words, date]),
    [['4 May 2024', '2024-05-04']],
  );
});

test('a name in another script or spelling is told from one that only begins alike', async () => {
  const near = async (text: string, language: string) =>
    (await json(raw(text), '--language', language)).names.map(({ text: name, near: like }) => [
      name,
      ...like.map(({ id }) => id),
    ]);
  assert.deepEqual(await near('Sie traf Oleg Warnizki und Nadja Harruk.', 'de'), [
    ['Oleg Warnizki', 'oleg-varnitsky'],
    ['Nadja Harruk', 'nadia-harrouk'],
  ]);
  assert.deepEqual(await near('Они спросили Надя Харрук.', 'ru'), [['Надя Харрук', 'nadia-harrouk']]);
  assert.deepEqual(await near('They went to Velland Hills and saw the Harbour House.', 'en'), [
    ['Velland Hills'],
    ['Harbour House'],
  ]);
});

test('what cannot be found is said for each way of writing', async () => {
  const first = async (language: string, text: string) =>
    (await json(raw(text), '--language', language)).limits[0] ?? '';
  assert.match(await first('de', 'Die Kabel sind alt.'), /^In German every noun has a capital/);
  assert.match(await first('ja', 'ケーブルは古い。'), /^Japanese has no capitals: .* titles in their marks/);
  assert.match(
    await first('hi', 'केबल पुराने हैं।'),
    /^Hindi has no capitals: names of the library and of countries are found/,
  );
  assert.match(await first('pl', 'Kable są stare.'), /^A name of one word that only begins sentences/);
});

test('the report at a terminal names each place, and no speaker', async () => {
  const path = raw(STORY);
  const { stdout, code } = await suggest(path, '--language', 'en');
  assert.equal(code, 0);
  for (const line of [
    `${path}: read as English.`,
    `  ${path}:1:1  viktor-samarin  Viktor Samarin ×2, as “Samarin”`,
    `  ${path}:1:59  Ana Bo ×2, also “Bo” ×1`,
    `  ${path}:3:33  Quiao Renlu ×1: may be qiao-renlu (Qiao Renlu) in another spelling`,
    `  ${path}:5:74  https://www.quay-times.example/2024/04/16/samarin-qiao/ is registered: [^quay-times-2024-04-16]`,
  ])
    assert.ok(stdout.split('\n').includes(line), `${line}\n is not in\n${stdout}`);
  assert.doesNotMatch(stdout, /speaker:/);
});

test('--write puts in whom the text names beyond doubt, and a second time changes nothing', async () => {
  const path = raw(`---\ntitle: T # mine\nentities: # few\n  - port-velin # where\n---\n\n${STORY}`);
  assert.match((await suggest(path, '--write')).stdout, /is written\./);
  const written = readFileSync(path, 'utf8');
  assert.ok(
    written.startsWith('---\ntitle: T # mine\nentities: # few\n  - port-velin # where\n  - viktor-samarin\n---\n\n'),
  );
  assert.ok(written.endsWith(STORY));
  assert.match((await suggest(path, '--write')).stdout, /stays as it is\.$/);
  assert.equal(readFileSync(path, 'utf8'), written);
});

test('--write makes a draft of a text without frontmatter, once', async () => {
  const path = raw(STORY, 'txt');
  assert.equal((await json(path, '--write')).written, true);
  const written = readFileSync(path, 'utf8');
  assert.match(
    written,
    /^---\n[\s\S]*\ndraft: true\nentities:\n {2}- viktor-samarin\n {2}- port-velin\n---\n\nViktor Samarin/,
  );
  assert.equal((await json(path, '--write')).written, false);
  assert.equal(readFileSync(path, 'utf8'), written);
});

test('without --write nothing is written', async () => {
  const path = raw(STORY);
  await suggest(path);
  assert.equal(readFileSync(path, 'utf8'), STORY);
});

test('a text with nothing to suggest says so, and what is never found', async () => {
  const { stdout, code } = await suggest(raw('The cables are worn, and nobody knows why.\n'), '--language', 'en');
  assert.equal(code, 0);
  assert.match(stdout, /\n\nNothing to suggest: .*\n\nWhat is not found here:\n {2}A name of one word/);
});

test('an entity that the text defines itself is no undeclared name', async () => {
  const inline = '{ id: ana-bo, kind: person, names: [{ text: Ana Bo, language: en }] }';
  const found = await json(
    raw(`---\nlanguage: en\nentities:\n  - ${inline}\n---\n\nThey met Ana Bo, and Bo smiled.\n`),
  );
  assert.deepEqual([found.names, found.entities], [[], []]);
});

test('in a script without capitals, names of the library and of countries are found, and the rest is said to be open', async () => {
  const found = await json(
    raw('قالت نادية حروك في ألمانيا إن الحكومة ستساعد العمال. وقال سامر الحلبوني إن العمال ينتظرون.\n'),
  );
  assert.equal(found.language.tag, 'ar');
  assert.deepEqual(
    found.entities.map(({ id }) => id),
    ['nadia-harrouk'],
  );
  assert.deepEqual(
    found.names.map(({ text, country }) => [text, country]),
    [['ألمانيا', true]],
  );
  assert.match(found.limits[0] ?? '', /^Arabic has no capitals: /);
});

test('an indented paragraph of a plain text is read, and one of Markdown is code', async () => {
  const text = 'Nothing here.\n\n    They met Ana Bo.\n';
  assert.deepEqual(
    (await json(raw(text, 'txt'))).names.map(({ text: name }) => name),
    ['Ana Bo'],
  );
  assert.deepEqual((await json(raw(text))).names, []);
});

test('a protected name is neither printed nor proposed', async () => {
  const root = join(folder, 'site');
  mkdirSync(root);
  cpSync(join(site, 'content'), join(root, 'content'), { recursive: true });
  writeFileSync(join(root, '.protected-names'), 'Ana Bo\n');
  const path = raw('They met Ana Bo and Karl Lund on 3 May 2024 in the office of Ana Bo.\n');
  const { stdout } = await suggestCommand([path, '--site', root]);
  assert.match(stdout, /Karl Lund ×1/);
  assert.doesNotMatch(stdout, /Ana|ana-bo/);
});

test('a file that cannot be looked through is refused in plain words', async () => {
  const rows: [path: string, why: RegExp, ...options: string[]][] = [
    [join(folder, 'none.md'), /none\.md cannot be read: is that its name/],
    [folder, /give a text that ends in \.md or \.txt/],
    [raw('x', 'docx'), /give a text that ends in \.md or \.txt/],
    [raw(Buffer.alloc(100)), /holds no text: save the document as plain text/],
    [raw(Buffer.from([0x4d, 0xfc, 0x6c, 0x6c])), /is written in Windows-1252: save it as UTF-8/],
    [raw('a'.repeat(1_000_001)), /is larger than 1 MB/],
    [raw('---\ntitle: [\n---\n\nText.\n'), /:\d+: the frontmatter is not written as it should be/],
    [raw('---\ntitle: T\n\nText.\n'), /:1: the frontmatter is not written as it should be/],
    [raw('---\n- a\n---\n\nText.\n'), /:1: the frontmatter holds no fields/],
    [raw('---\nentities: port-velin\n---\n\nThey met Viktor Samarin.\n'), /not a plain list/, '--write'],
    [raw('Text.'), /^--language german: give a language/, '--language', 'german'],
    [raw('Text.'), /^--format xml: give one of terminal, json/, '--format', 'xml'],
    [raw('Text.'), /^There is no folder .*none\/content/, '--site', join(folder, 'none')],
  ];
  for (const [path, why, ...options] of rows) {
    const { code, stderr, stdout } = await suggest(path, ...options);
    assert.deepEqual([code, stdout], [1, ''], path);
    assert.match(stderr, why);
  }
  assert.match((await suggestCommand([])).stderr, /^Give one text: npm run suggest -- FILE/);
});

test('a few words that somebody says are a quotation and no name; what stands in quotation marks within a sentence may be one', async () => {
  const text = 'Habló Ana Bo. «No sabemos nada», dijo Ana Bo. Llegó el barco «Luz del Norte» a puerto.\n';
  const { names, quotations } = await json(raw(text), '--language', 'es');
  assert.deepEqual(names.map(({ text: name }) => name).sort(), ['Ana Bo', 'Luz del Norte']);
  assert.ok(quotations.some(({ words }) => words === 'No sabemos nada'));
});
