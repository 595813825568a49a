import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { startSite } from '../../../../../src/cli/new/site/start-site.ts';
import { checkContent } from '../../../../../src/cli/report/check-content.ts';
import { POLICY_IDS } from '../../../../../src/model/policy.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-new-site-'));
after(() => rmSync(root, { recursive: true }));
const DAY = '2026-11-23';
const start = (...args: string[]) => startSite(args, root, DAY);

/** What the check prints of a site that was started so. */
async function checked(...args: string[]) {
  const { folder, files } = start(...args);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const when = { SOURCE_DATE_EPOCH: String(Date.parse(DAY) / 1000) };
  return checkContent([folder, '--format', 'terminal', '--stale'], when);
}

test('a new site is without a finding, whatever it is called and whatever its language', async () => {
  for (const [folder, ...options] of [
    ['plain'],
    ['spanish', '--name', 'El “Faro”: noticias', '--language', 'es', '--address', 'https://faro.example/noticias/'],
    ['japanese', '--name', '灯台', '--language', 'ja'],
    ['arabic', '--name', 'المنارة', '--language', 'ar'],
    ['odd', '--name', '\\ "#: {x}', '--language', 'en'],
  ]) {
    const { stdout, stderr } = await checked(folder as string, ...options);
    assert.deepEqual([stderr, stdout], ['', '1 article, 2 entities, 1 claim, 0 topics: 0 errors, 0 warnings'], folder);
  }
});

test('it has the name of its folder where none is given, and the address with its path', () => {
  const settings = (...args: string[]) => start(...args).files.get('content/site.yaml') ?? '';
  assert.match(settings('our-news'), /^name: "Our news"\nlanguages: \[en\]$/m);
  assert.match(settings('x', '--address', 'https://a.example'), /^address: https:\/\/a\.example\n(?!base)/m);
  assert.match(settings('x', '--address', 'https://a.example/b/'), /^address: https:\/\/a\.example\nbase: \/b$/m);
  assert.notEqual(settings('x'), settings('x'), 'each has an id of its own');
});

test('it asks what every policy is to answer, and publishes none of it', () => {
  const { files } = start('policies');
  const paths = [...files.keys()];
  assert.deepEqual(
    paths.filter((path) => path.startsWith('policies/')).sort(),
    ['README.md', ...POLICY_IDS.map((id) => `${id}.md`)].map((name) => `policies/${name}`).sort(),
  );
  assert.ok(!paths.some((path) => path.startsWith('content/policies')));
  for (const id of POLICY_IDS) assert.match(files.get(`policies/${id}.md`) ?? '', /TO BE WRITTEN/);
});

test('what is there already stays, and a package is completed', () => {
  const folder = join(root, 'there');
  mkdirSync(folder);
  writeFileSync(join(folder, '.gitignore'), 'mine\n');
  const before = { name: 'mine', scripts: { build: 'mine' }, dependencies: { 'gloss-news': 'file:x.tgz' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(before));
  const { files, told } = start('there');
  assert.ok(!files.has('.gitignore'));
  assert.ok(told.includes('.gitignore is there already, and stays as it is.'));
  const { name, scripts, dependencies } = JSON.parse(files.get('package.json') ?? '');
  assert.deepEqual([name, scripts.build, scripts.dev], ['mine', 'mine', 'gloss dev']);
  assert.deepEqual(dependencies, before.dependencies);
});

test('over content nothing is started, and what cannot be is refused in words', () => {
  mkdirSync(join(root, 'full/content'), { recursive: true });
  assert.throws(() => start('full'), /There is content already: /);
  assert.throws(() => start('a', 'b'), /Give one folder/);
  assert.throws(() => start('a', '--language', 'no language'), /Write a language tag/);
  assert.throws(() => start('a', '--address', 'example.org'), /this is no address/);
  assert.throws(() => start('a', '--name', ' '), /Say what the site is called/);
  assert.throws(() => start('a', '--nmae', 'x'), /There are: --name/);
});

test('its workflow has the actions of this one, in the same versions', () => {
  const actions = (text: string) => [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action).sort();
  const own = readFileSync(new URL('../../../../../.github/workflows/pages.yml', import.meta.url), 'utf8');
  assert.deepEqual(actions(start('x').files.get('.github/workflows/publish.yml') ?? ''), actions(own));
});
