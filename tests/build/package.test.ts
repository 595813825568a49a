import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { until } from '../sites/fixture-site.ts';
import { filesOf } from '../sites/site-files.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, '.cache/package');
const newsroom = join(folder, 'newsroom');
const installed = join(newsroom, 'node_modules/gloss-news');
const command = join(installed, 'lib/cli/main.js');

/** What a newsroom sets says nothing of where the tests run. */
const { GLOSS_CONTENT: _content, GLOSS_PROTECTED: _list, GLOSS_PROTECTED_KEY: _key, ...environment } = process.env;
const env = { ...environment, FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined, INIT_CWD: undefined };

function gloss(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: newsroom,
    env,
    encoding: 'utf8',
  });
  return { status, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) };
}

/** Puts the packed program where npm puts it; its packages are found further out, among those of the clone. */
function install(tarball: string): void {
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: installed });
}

let tarball = '';
let packed: string[] = [];

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(newsroom, { recursive: true });
  const [told] = JSON.parse(pack(project));
  tarball = join(folder, told.filename);
  packed = told.files.map(({ path }: { path: string }) => path);
  install(tarball);
});

/** What `npm pack` tells of the package that it makes of a folder. */
function pack(from: string): string {
  const how = { cwd: from, env, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const printed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], how);
  return printed.slice(printed.indexOf('['));
}

test('the package has the program as JavaScript, its guide and what is said of versions, and nothing else', () => {
  const others = packed.filter((path) => !path.startsWith('lib/') && !path.startsWith('.github/guide/'));
  assert.deepEqual(others.sort(), [
    '.github/CHANGELOG.md',
    '.github/STABILITY.md',
    '.vscode/extensions.json',
    '.vscode/settings.json',
    '.vscode/tasks.json',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  assert.deepEqual(
    packed.filter((path) => path.endsWith('.ts')),
    [],
  );
  const code = packed.filter((path) => /\.(?:js|mjs|astro)$/.test(path));
  const left = code.filter((path) =>
    /(?:from|import\(?) ?'\.[^']*\.ts'/.test(readFileSync(join(installed, path), 'utf8')),
  );
  assert.ok(code.length > 800);
  assert.deepEqual(left, [], 'nothing imports what is not packed');
});

test('a site that is started in an empty folder passes the check, and is built as it is', () => {
  const started = gloss('new', 'site', '.', '--name', 'The Lamp & Post', '--address', 'https://lamp.example/news');
  assert.deepEqual([started.status, started.stderr], [0, '']);
  assert.ok(existsSync(join(newsroom, '.gitignore')), 'npm packs no file of that name');
  const checked = gloss('check');
  assert.equal(checked.stdout, '1 article, 2 entities, 1 claim, 0 topics: 0 errors, 0 warnings\n', checked.stderr);
  const built = gloss('build');
  assert.equal(built.status, 0, built.stderr + built.stdout);
  assert.doesNotMatch(built.stdout + built.stderr, /\bwarn/i);
  const page = readFileSync(join(newsroom, 'dist/articles/how-to-read-this-site/index.html'), 'utf8');
  assert.match(page, /The Lamp (?:&amp;|&#38;|&) Post/);
  assert.match(page, /https:\/\/lamp\.example\/news\/articles\/how-to-read-this-site\//);
  assert.equal(gloss('build').stdout.split('\n')[0]?.startsWith('Nothing has changed since'), true);
});

test('a second site is not started over the first, and a wrong command is told the nearest', () => {
  assert.match(gloss('new', 'site').stderr, /^There is content already: .*content\.\nNothing is written\.\n$/);
  const wrong = gloss('biuld');
  assert.deepEqual(
    [wrong.status, wrong.stderr],
    [1, 'There is no command "biuld". Did you mean "build"? gloss help lists all.\n'],
  );
});

test('while somebody writes, what is saved is shown, and nothing is written into the program', async () => {
  const state = () => readdirSync(installed, { recursive: true }).sort();
  const before = state();
  const child = spawn(process.execPath, [command, 'dev', '--port', '0', '--ignore-lock'], { cwd: newsroom, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString());
    });
  try {
    const address = await until(
      () => /http:\/\/localhost:\d+\S*/.exec(output)?.[0],
      () => output,
    );
    const page = new URL('articles/how-to-read-this-site/', address.replace(/\/?$/, '/'));
    const shows = (text: string) => async () => (await (await fetch(page)).text()).includes(text);
    await until(shows('How to read this site'), () => output);
    const file = join(newsroom, 'content/articles/how-to-read-this-site.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title: How to read', 'title: How to use'));
    await until(shows('How to use this site'), () => output);
  } finally {
    child.kill();
  }
  assert.deepEqual(state(), before);
});

test('the content of a folder without any packages is built into the working folder, and left as it is', () => {
  const elsewhere = mkdtempSync(join(sharedFolder(), 'gloss-content-'));
  try {
    for (const part of ['content', 'public']) cpSync(join(newsroom, part), join(elsewhere, part), { recursive: true });
    const was = filesOf(elsewhere);
    const built = gloss('build', '--content', elsewhere, '--outDir', 'elsewhere');
    assert.equal(built.status, 0, built.stderr + built.stdout);
    assert.ok(existsSync(join(newsroom, 'elsewhere/articles/how-to-read-this-site/index.html')));
    const own = [...filesOf(elsewhere)].filter(([path]) => !path.startsWith('.astro/'));
    assert.deepEqual(new Map(own), was);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('a later version takes the place of the program alone: no file and no setting of the site is lost', () => {
  const own = () => new Map([...filesOf(join(newsroom, 'content')), ...filesOf(join(newsroom, 'public'))]);
  const settings = join(newsroom, 'content/site.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8').trimEnd()}\nsummary: Lights on the news.\n`);
  const was = own();
  const later = join(folder, 'later');
  cpSync(installed, later, { recursive: true });
  const manifest = join(later, 'package.json');
  const { scripts: _, ...described } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...described, version: '99.0.0' }));
  const [told] = JSON.parse(pack(later));
  install(join(folder, told.filename));
  assert.equal(gloss('--version').stdout, '99.0.0\n');
  assert.equal(gloss('migrate').stdout, 'Nothing to change.\n');
  const built = gloss('build');
  assert.equal(built.status, 0, built.stderr + built.stdout);
  assert.deepEqual(own(), was);
  assert.match(readFileSync(join(newsroom, 'dist/index.html'), 'utf8'), /Lights on the news\./);
});

/** A folder that is not the program's, and below the same top folder: Astro finds no component below another one. */
function sharedFolder(): string {
  const top = (path: string) => path.split(sep)[1];
  const places = [tmpdir(), dirname(project.replace(/[\\/]+$/, ''))].filter((place) => top(place) === top(project));
  return places.find(isWritable) ?? join(project, '.cache');
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
