import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { headersFor } from '../../src/hosting/headers.ts';
import { scanSite } from '../../src/hosting/scan-site.ts';
import { makeWorkFolder } from '../../src/hosting/swap/work-folder.ts';
import { terminalReport } from '../../src/library/check/reporters/terminal.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { differences, siteFiles } from '../sites/site-files.ts';
import { finderOf } from '../unit/protection/lists.ts';

const PUBLISHED = { day: '2026-11-04', address: 'https://engine.example' };
const site = fixtureSite('rebuild');
let first: Map<string, Buffer>;
/** How many lines the first build printed. */
let lines = 0;

// The tests build on each other: what a build leaves in the cache is what the next one finds.
before(async () => {
  const { code, output } = await site.build(PUBLISHED);
  assert.equal(code, 0, output);
  first = siteFiles(site);
  lines = output.split('\n').length;
  assert.ok(first.has('/articles/the-engine/index.html'));
});

test('the same content gives the same bytes, from a cache, a damaged one, or without; a share picture comes from the cache', async () => {
  const cache = join(site.root, '.astro-cache/share');
  const pictures = readdirSync(cache);
  assert.ok(pictures.length > 0);
  assert.equal(first.get('/articles/the-engine.png')?.subarray(1, 4).toString(), 'PNG');
  const changed = (name: string) => statSync(join(cache, name)).mtimeMs;
  const before = pictures.map(changed);
  // A cache is copied between machines, and may be damaged: what is wrong in it is made anew.
  const [damaged = ''] = pictures;
  writeFileSync(join(cache, damaged), '');
  const copies = join(site.root, '.astro-cache/copies');
  const compressed = readdirSync(copies);
  writeFileSync(join(copies, compressed[0] ?? ''), '');
  const store = join(site.root, '.astro-cache/data-store.json');
  const stored = readFileSync(store, 'utf8');
  writeFileSync(store, stored.replaceAll('Lovelace', 'Loveless'));
  assert.equal((await site.build(PUBLISHED)).code, 0);
  assert.deepEqual(differences(siteFiles(site), first), [], 'built again, with a cache');
  assert.deepEqual(readdirSync(cache), pictures);
  assert.deepEqual(readdirSync(copies), compressed);
  assert.deepEqual(
    pictures.filter((name, index) => changed(name) !== before[index]),
    [damaged],
    'drawn again',
  );
  assert.notEqual(readFileSync(store, 'utf8'), stored.replaceAll('Lovelace', 'Loveless'));
  const elsewhere = fixtureSite('rebuild-elsewhere');
  assert.equal((await elsewhere.build({ ...PUBLISHED, alone: true })).code, 0);
  assert.deepEqual(
    differences(siteFiles(elsewhere), first),
    [],
    'built elsewhere, by a process that built nothing before',
  );
});

test('after a change only the pages that tell of it are rendered, and the site is the one that is built from nothing', async () => {
  const taken = (output: string) => /(\d+) of (\d+) pages are as they were/.exec(output)?.slice(1).map(Number);
  const { output: unchanged } = await site.build(PUBLISHED);
  const [same, all = 0] = taken(unchanged) ?? assert.fail(unchanged);
  assert.equal(same, all);
  const change = [
    'content/entities/people/charles-babbage.md',
    'kind: person',
    'kind: person\nfamiliar: true',
  ] as const;
  site.edit(...change);
  const { output } = await site.build(PUBLISHED);
  const [left = 0] = taken(output) ?? assert.fail(output);
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  const fresh = fixtureSite('rebuild-fresh');
  fresh.edit(...change);
  assert.equal((await fresh.build(PUBLISHED)).code, 0);
  assert.deepEqual(differences(siteFiles(site), siteFiles(fresh)), []);
  // Another day: nothing is taken over.
  assert.equal(taken((await site.build({ ...PUBLISHED, day: '2026-11-05' })).output), undefined);
  site.edit(change[0], change[2], change[1]);
  assert.equal((await site.build(PUBLISHED)).code, 0);
});

test('a build that is killed, early or late, or that fails, leaves the site that stood there', async () => {
  site.edit('content/topics/computing.md', 'title: Computing', 'title: Machines');
  // Before a page is written, and after nearly all are; tests/unit/hosting/swap has the moments of the swap.
  for (const part of [0.23, 0.91]) {
    const { code, output } = await site.build({ ...PUBLISHED, killAfter: Math.floor(lines * part) });
    assert.equal(code, 1, output);
    assert.deepEqual(differences(siteFiles(site), first), [], `killed after: ${output.slice(-300)}`);
  }
  const refused = await site.build({ ...PUBLISHED, base: '//evil.example/' });
  assert.equal(refused.code, 1);
  assert.match(refused.output, /--base "\/\/evil\.example\/": .*such as \/news/m);
  assert.deepEqual(differences(siteFiles(site), first), [], 'refused');
  // Killed between the two renames: the old site is in the work folder, and the next start of anything puts it back.
  const [dist, cache] = [join(site.root, 'dist'), join(site.root, '.astro-cache')];
  renameSync(dist, makeWorkFolder(dist, cache).old);
  site.edit('content/topics/computing.md', 'title: Machines', 'titel: Machines');
  const { code, output } = await site.build(PUBLISHED);
  assert.equal(code, 1);
  assert.match(output, /dist was missing, since a build was killed: the site of before is there again/);
  assert.deepEqual(differences(siteFiles(site), first), []);
  site.edit('content/topics/computing.md', 'titel: Machines', 'title: Computing');
});

/** Where a protected name may stand that no text of the content holds; each stops the build. */
const leaks: [where: string, name: string, files: Record<string, string>, said: RegExp][] = [
  // The site's own words are no content: here they stand for whatever else is drawn.
  ['in a share picture', 'Who says so', {}, /A share picture would show the protected name of line 2/],
  [
    'in public files, their fields and their names',
    'Tova Brenk',
    {
      'public/x.txt': 'by Brenk, Tova',
      'public/plan.svg': '<svg><text><tspan>Tova</tspan> <tspan>Brenk</tspan></text></svg>',
      'public/photo.jpg': '\0\0Artist\0Tova Brenk\0',
      'public/tova-brenk.css': '',
    },
    /4 files of the new site .*\n.*\n {2}\[protected name\]\.css {2}line 2, in the name of the file\n {2}photo\.jpg {2}line 2\n {2}plan\.svg {2}line 2\n {2}x\.txt {2}line 2\n/,
  ],
];

test('a protected name stops the build wherever it stands, is not printed, and the site of before stays', async () => {
  for (const [where, name, files, said] of leaks) {
    site.write({ ...files, '.protected-names': `# Never\n${name}\n` });
    // In a process of its own: one that built the same pages before has read the list.
    const { code, output } = await site.build({ ...PUBLISHED, alone: true });
    assert.equal(code, 1, where);
    assert.match(output, said, where);
    assert.doesNotMatch(output, /tova|brenk|news.explained/i, where);
    assert.deepEqual(differences(siteFiles(site), first), [], where);
    site.write(Object.fromEntries([...Object.keys(files), '.protected-names'].map((path) => [path, undefined])));
  }
});

test('a protected name in the content, and a list whose key is not there, are errors of what a build reads first', async () => {
  const findings = async () => {
    const folders = { content: join(site.root, 'content'), public: join(site.root, 'public') };
    const read = await loadLibrary({ ...folders, base: '/', addressed: true }, '2026-11-04T00:00Z');
    return terminalReport(read.findings);
  };
  const topic = readFileSync(join(site.root, 'content/topics/computing.md'), 'utf8');
  site.write({
    'content/topics/computing.md': '---\ntitle: T\nsummary: Tova&nbsp;Brenk.\n---\n',
    '.protected-names': '# Never\nTova Brenk\n',
  });
  const said = await findings();
  assert.match(said, /content\/topics\/computing\.md:3:10 {2}protected-name .*line 2 of \.protected-names/);
  assert.doesNotMatch(said, /tova|brenk/i);
  site.write({ 'content/topics/computing.md': topic, '.protected-names': undefined, '.protected-names.hmac': '{}' });
  assert.match(
    await findings(),
    /\.protected-names\.hmac:1:1 {2}protected-list {2}The list is there, and its key is not/,
  );
  site.write({ '.protected-names.hmac': undefined });
});

test('in a finished site a name is found in pages, structured data, feeds, data, texts, the index, and addresses', async () => {
  const find = finderOf('Ada Lovelace');
  const found = new Map((await scanSite(join(site.root, 'dist'), find)).map((file) => [file.path, file]));
  const some = [
    'articles/the-engine/index.html',
    'articles/the-engine.md',
    'feed.xml',
    'feed.json',
    'entities/parts/1.json',
  ];
  for (const path of [...some, 'search/names.json']) assert.ok(found.has(path), path);
  assert.ok([...found.keys()].some((path) => path.endsWith('.pf_fragment')));
  assert.equal(found.get('entities/[protected name]/index.html')?.inPath, true);
  const page = site.page('articles/the-engine');
  const data = /<script type="application\/ld\+json">.*?<\/script>/s.exec(page)?.[0] ?? '';
  assert.ok(find(data).length > 0);
});

test('what may be kept for a year is never something else under the same name', async () => {
  site.edit('content/articles/the-engine.md', 'title: The engine that was never built', 'title: The unbuilt engine');
  site.edit('content/articles/the-engine.md', 'computing]', 'computing]\nlanguage: en-GB');
  site.edit('content/entities/london.md', 'summary: ', 'summary: Once more, ');
  site.edit('content/topics/computing.md', 'title: ', 'title: All of ');
  assert.equal((await site.build(PUBLISHED)).code, 0);
  assert.deepEqual(readdirSync(join(site.root, '.astro-cache/next-site')), [], 'nothing is left of killed builds');
  const now = siteFiles(site);
  const kept = [...now.keys()].filter((path) => headersFor(path)['Cache-Control']?.includes('immutable') === true);
  for (const sort of [/^\/_astro\/.+\.css$/, /\.js$/, /\.woff2$/, /\.pf_fragment$/, /\.pf_index$/, /\.pf_filter$/]) {
    assert.ok(
      kept.some((path) => sort.test(path)),
      String(sort),
    );
  }
  assert.deepEqual(
    kept.filter((path) => first.has(path) && !first.get(path)?.equals(now.get(path) ?? Buffer.of())),
    [],
  );
  const isNew = (path: string) => !first.has(path);
  assert.ok(
    kept.some((path) => path.endsWith('.pf_meta') && isNew(path)),
    'the index changed',
  );
  assert.ok(
    kept.some((path) => path.endsWith('.pf_fragment') && isNew(path)),
    'a fragment changed',
  );
});
