import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { unusedPictures } from '../../../../src/library/check/record/check-pictures.ts';
import { FILE_RULES } from '../../../../src/library/check/rules/files.ts';
import { readContent, SIZE_LIMIT } from '../../../../src/library/read/read-content.ts';
import { validateAll } from '../../../../src/library/read/validate-all.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-read-'));
after(() => rmSync(root, { recursive: true }));

const topic = '---\ntitle: A topic\nsummary: What it is about.\n---\n';
const raised = new Set<string>();

/** What is read of these files, and what is said of them: "path rule (case)". */
async function read(name: string, files: Record<string, string | Buffer>, more = (_folder: string) => {}) {
  const folder = join(root, name, 'content');
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  more(folder);
  const { files: found, findings } = await readContent(folder);
  const { problems } = validateAll(found);
  const said = [
    ...findings.map(({ rule, values, file }) => ({ rule, values, path: file })),
    ...problems.map(({ rule, values, file }) => ({ rule, values, path: file.path })),
  ].map(({ rule, values, path }) => {
    const how = 'case' in values ? `${rule} ${values.case}` : rule;
    raised.add(rule).add(how);
    return `${path.replace('content/', '')} ${how}`;
  });
  return { ids: found.map(({ collection, id }) => `${collection}/${id}`), said: said.sort() };
}

test('Markdown is read, with its ending in capitals and written out too, in the order of the paths', async () => {
  const files = { 'topics/b.MD': topic, 'topics/a.markdown': topic, 'topics/more/c.md': topic, 'topics/.d.md': topic };
  assert.deepEqual(await read('endings', files), { ids: ['topics/a', 'topics/b', 'topics/c'], said: [] });
});

test('whatever else lies in the folder is named, and the guide and hidden files are not', async () => {
  const files = {
    'README.md': 'The guide.',
    '.obsidian/settings.json': '{}',
    'topics/.DS_Store': '',
    'topics/a.md~': topic,
    'topics/a.mdx': topic,
    'topics/b.txt': topic,
    'topics/LICENSE': '',
    'topic/c.md': topic,
    'loose.md': topic,
    'articles/bridge.JPG': '',
    'topics/d.md/e.md': topic,
  };
  const { ids, said } = await read('others', files, (folder) => {
    symlinkSync(join(folder, 'loose.md'), join(folder, 'topics/link.md'));
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'topics/dead.md'));
    symlinkSync(folder, join(folder, 'topics/round'));
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(folder, 'topics/pipe.md')]);
  });
  assert.deepEqual(ids, ['topics/e']);
  assert.deepEqual(said, [
    'articles/bridge.JPG unread-file picture',
    'loose.md unread-file place',
    'topic/c.md unread-file place',
    'topics/LICENSE unread-file ending',
    'topics/a.mdx unread-file ending',
    'topics/b.txt unread-file ending',
    'topics/d.md unread-file folder',
    'topics/dead.md unread-file link',
    'topics/link.md unread-file link',
    ...(process.platform === 'win32' ? [] : ['topics/pipe.md unread-file other']),
    'topics/round unread-file link',
  ]);
});

test('what cannot be opened, is no text or is too large keeps its id and is said once', async () => {
  const large = `${topic}${'x'.repeat(SIZE_LIMIT)}`;
  const files = { 'topics/a.md': large, 'topics/b.md': Buffer.alloc(2000, '\0\xff\0\0', 'latin1') };
  const { ids, said } = await read('unreadable', files, (folder) => {
    // A name that is no text to Node cannot be opened by it, even by a user who may open everything.
    const name = (end: string) =>
      Buffer.concat([Buffer.from(`${folder}/topics/`), Buffer.from([0xff]), Buffer.from(end)]);
    writeFileSync(name('.md'), topic);
    mkdirSync(name('closed'));
  });
  assert.deepEqual(ids.slice(0, 2), ['topics/a', 'topics/b']);
  assert.deepEqual(said, [
    'topics/a.md unreadable-file too-large',
    'topics/b.md unreadable-file no-text',
    'topics/\ufffd.md invalid-id file',
    'topics/\ufffd.md unreadable-file denied',
    'topics/\ufffdclosed unread-file closed',
  ]);
});

test('a file in another encoding is read, and said to be in it once', async () => {
  const files = {
    'topics/a.md': Buffer.from(`\ufeff${topic.replace('A topic', 'Żaba')}`, 'utf16le'),
    'topics/b.md': Buffer.from(topic.replace('A topic', 'M\xfcller'), 'latin1'),
    'topics/c.md': topic.replaceAll('\n', '\r'),
  };
  const { said } = await read('encodings', files);
  assert.deepEqual(
    said,
    ['a', 'b', 'c'].map((id) => `topics/${id}.md wrong-encoding`),
  );
});

test('pictures in their folder are read as such; one that no text shows is named', async () => {
  const { said } = await read('pictures', { 'pictures/flood.jpg': 'x', 'pictures/README.md': topic });
  assert.deepEqual(said, ['pictures/README.md unread-file place']);
  const [unshown] = unusedPictures([], new Map([['flood.jpg', undefined]]), 'content');
  assert.deepEqual(unshown, {
    rule: 'unread-file',
    values: { case: 'unshown', path: 'flood.jpg' },
    file: 'content/pictures/flood.jpg',
    line: 1,
    column: 1,
  });
  raised.add('unread-file unshown');
});

test('hundreds of files are read with few of them open at a time', { skip: process.platform === 'win32' }, async () => {
  await read('many', Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`topics/t${i}.md`, topic])));
  const module = new URL('../../../../src/library/read/read-content.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(async ({ readContent }) =>
    console.log((await readContent(${JSON.stringify(join(root, 'many/content'))})).files.length))`;
  const { stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -n 64; exec "$0" -e "$1"', process.execPath, script], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '300\n', stderr);
});

test('every rule of files was raised, in each way to break it', () => {
  const ways = Object.entries(FILE_RULES).flatMap(([rule, { cases = [] }]) => [
    rule,
    ...cases.map((name) => `${rule} ${name}`),
  ]);
  assert.deepEqual(
    ways.filter((way) => !raised.has(way)),
    [],
  );
});
