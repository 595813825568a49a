import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build, type Variables } from './builder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A small site of its own in the project's cache, built for real with the project's pages. */
export interface FixtureSite {
  root: string;
  /** Writes files, by their path in the site; `undefined` removes one. */
  write(files: Record<string, string | undefined>): void;
  /** Changes a file that is there. */
  edit(path: string, from: string, to: string): void;
  /** Builds it, as `astro build` does, with what an earlier build left in its cache. */
  build(how?: HowToBuild): Promise<{ code: number; output: string }>;
  /** A page of the last build. */
  page(path: string): string;
  /** Starts `astro dev` on a free port. */
  dev(): Promise<DevServer>;
}

export interface HowToBuild {
  /** The day of the build; today where it is left out. */
  day?: string;
  /** The address for which it is built; none where it is left out. */
  address?: string;
  base?: string;
  /** The folder to write to, from the project's root; `dist` in the site where it is left out. */
  out?: string;
  /** A part of the site, and the folder of the exchange files. */
  shard?: { shard: string; exchange: string };
  /** A copy with drafts: which ones, and for whom. */
  drafts?: { which: string; reader?: string };
  /** With the style pages. */
  style?: boolean;
  /** Only these files of `src/pages`, without the others. */
  only?: readonly string[];
  /** In a process of its own, which has built nothing else. */
  alone?: boolean;
  /** Kills it (SIGKILL) when it has printed so many lines. */
  killAfter?: number;
}

export interface DevServer {
  /** The address of its first page. */
  address: string;
  /** A page as it is now. */
  fetch(path: string): Promise<string>;
  /** Everything printed so far. */
  output(): string;
  stop(): void;
}

/**
 * Makes a copy of `tests/fixtures/small`, or of another folder of the project with a site in it, with the given files
 * written over it.
 */
export function fixtureSite(
  name: string,
  files: Record<string, string | undefined> = {},
  from = 'tests/fixtures/small',
): FixtureSite {
  const root = join(project, '.cache/fixtures', name);
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['content', 'public']) {
    const source = join(project, from, folder);
    if (existsSync(source)) cpSync(source, join(root, folder), { recursive: true });
  }
  const site: FixtureSite = {
    root,
    write(changes) {
      for (const [path, text] of Object.entries(changes)) {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === undefined) rmSync(file);
        else writeFileSync(file, text);
      }
    },
    edit(path, from, to) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      writeFileSync(join(root, path), text.replace(from, to));
    },
    async build(how = {}) {
      if (how.killAfter === undefined && !how.alone) {
        const { code, output } = await build(
          { args: argumentsOf('build', root, how), variables: variablesOf(how) },
          environment(),
        );
        return { code, output: stripVTControlCharacters(output) };
      }
      const child = astro('build', root, how);
      const output = collect(child);
      child.stdout?.on('data', () => {
        if (output().split('\n').length > (how.killAfter ?? Number.POSITIVE_INFINITY)) child.kill('SIGKILL');
      });
      const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
      return { code, output: output() };
    },
    page(path) {
      return readFileSync(join(root, 'dist', path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
    },
    async dev() {
      const child = astro('dev', root);
      const output = collect(child);
      const started = until(() => /http:\/\/localhost:\d+\//.exec(output())?.[0], output);
      const address = await started.catch((error) => {
        child.kill();
        throw error;
      });
      return {
        address,
        output,
        stop: () => child.kill(),
        fetch: async (path) => (await fetch(new URL(path, address))).text(),
      };
    },
  };
  site.write(files);
  return site;
}

/** The site as if its articles had been published on that day (ISO), so that it can be built as of then. */
export function backdated(site: FixtureSite, day: string): FixtureSite {
  const folder = join(site.root, 'content/articles');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^published: .*$/m, `published: '${day}'`));
  }
  return site;
}

/** Waits until the function gives something; after a minute it fails with what was printed. */
export async function until<T>(get: () => T | undefined | Promise<T | undefined>, output: () => string): Promise<T> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const found = await get();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not happen. Printed so far:\n${output()}`);
}

function astro(command: 'build' | 'dev', root: string, how: HowToBuild = {}): ChildProcess {
  const args = [join(project, 'tests/sites/astro.ts'), ...argumentsOf(command, root, how)];
  return spawn(process.execPath, args, { cwd: project, env: { ...environment(), ...variablesOf(how) } });
}

function argumentsOf(
  command: 'build' | 'dev',
  root: string,
  { address, base, out, style, only = [] }: HowToBuild,
): string[] {
  const options = Object.entries({ site: address, base, out }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return [command, root, ...options, ...(style ? ['--style'] : []), ...only.flatMap((page) => ['--only', page])];
}

function variablesOf({ day, shard, drafts }: HowToBuild): Variables {
  return {
    SOURCE_DATE_EPOCH: day === undefined ? process.env['SOURCE_DATE_EPOCH'] : String(Date.parse(day) / 1000),
    GLOSS_SHARD: shard?.shard,
    GLOSS_EXCHANGE: shard?.exchange,
    GLOSS_DRAFTS: drafts?.which,
    GLOSS_DRAFTS_FOR: drafts?.reader,
    GLOSS_DRAFTS_KEY: undefined,
  };
}

/** The test runner asks for colour on a terminal; the tests read plain text. A list of protected names is of another site. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, FORCE_COLOR: undefined, GLOSS_PROTECTED: undefined, GLOSS_PROTECTED_KEY: undefined };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  const add = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  // Without the colours of a terminal.
  return () => stripVTControlCharacters(text);
}
