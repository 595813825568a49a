import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from '../corpus/page-files.ts';
import { writeFiles } from '../write-files.ts';
import { CACHE, type Contender, versionOf } from './contender.ts';

/** Starlight as it comes, with its own search. */
export function starlight(): Contender {
  const name = (root: string) => `Starlight ${versionOf(root, '@astrojs/starlight')}`;
  return other('starlight', 'starlight', 'Starlight', name);
}

/** Astro with one layout, and Pagefind over its pages. */
export function bare(): Contender {
  return other('astro', 'bare', 'bare Astro and Pagefind', () => 'one layout');
}

function other(id: string, folder: string, name: string, what: (root: string) => string): Contender {
  const root = install(folder);
  const content = join(root, 'src/content/docs');
  return {
    id,
    name,
    versions: `${what(root)}, Astro ${versionOf(root, 'astro')}, Pagefind ${versionOf(root, 'pagefind')}`,
    root,
    source: ['node_modules', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src'],
    write(corpus) {
      rmSync(content, { recursive: true, force: true });
      writeFiles(content, pageFiles(corpus));
    },
    fileOf: (kind, page) => `src/content/docs/${kind}/${page}.md`,
    build: {
      args: ['node_modules/astro/bin/astro.mjs', 'build'],
      cwd: root,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
  };
}

/** Installs what its lockfile says, once, into a folder of its own, with the site as it stands beside this file. */
function install(folder: string): string {
  const from = join(import.meta.dirname, '..', folder);
  const root = join(CACHE, folder);
  const lock = 'package-lock.json';
  const read = (at: string) => (existsSync(join(at, lock)) ? readFileSync(join(at, lock), 'utf8') : '');
  const installed = existsSync(join(root, 'node_modules/.package-lock.json')) && read(root) === read(from);
  mkdirSync(root, { recursive: true });
  cpSync(from, root, { recursive: true });
  if (!installed) {
    console.error(`Installing ${folder}…`);
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit-lockfile-registry-resolved'];
    const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`What ${folder} needs could not be installed.`);
  }
  return root;
}
