/**
 * `node astro.ts build|dev FOLDER [--site ADDRESS] [--base PATH] [--out FOLDER] [--style] [--only PAGE]…`: runs Astro with the configuration that
 * the commands give it on another site's content, with `--style` with the style pages too, with
 * `--only` of files in `src/pages` without the others. A process that was started with a channel goes on with the builds that it is sent (`builder.ts`).
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AstroInlineConfig, build, dev } from 'astro';
import { siteConfig } from '../../src/hosting/site-config.ts';
import { CONTENT, CONTENT_VARIABLE } from '../../src/site/site-folder.ts';
import { stylePages } from '../style/style-pages.ts';
import { type BuildOrder, DONE, FAILED, VARIABLES } from './builder.ts';
import { onlyPages } from './only-pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

if (process.send) {
  await obey(process.argv.slice(2));
  process.on('message', async ({ args, variables }: BuildOrder) => {
    // What a command line is looked for in.
    process.argv.splice(2, process.argv.length, ...args);
    for (const name of VARIABLES) {
      const value = variables[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await obey(args);
  });
  // Whatever a failed build has left open must not outlive those who ask for builds.
  process.on('disconnect', () => process.exit());
} else {
  await run(process.argv.slice(2));
}

/** Builds, and says how it went. What a build that fails leaves to the end of its process is done at once. */
async function obey(args: string[]): Promise<void> {
  const before = new Set(process.listeners('exit'));
  const failed = await run(args).then(
    () => false,
    (error: unknown) => {
      console.error(error);
      return true;
    },
  );
  if (failed) {
    for (const atExit of process.listeners('exit').filter((listener) => !before.has(listener))) {
      process.removeListener('exit', atExit);
      atExit(1);
    }
  }
  for (const stream of [process.stdout, process.stderr]) stream.write(failed ? FAILED : DONE);
}

async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string' },
      style: { type: 'boolean' },
      only: { type: 'string', multiple: true },
    },
  });
  const [command, root = '.'] = positionals;
  const { site, base, out, style, only } = values;
  process.env[CONTENT_VARIABLE] = resolve(root, CONTENT);
  const own = siteConfig();
  const config: AstroInlineConfig = {
    ...own,
    configFile: false,
    ...(style && { publicDir: join(project, 'public') }),
    outDir: resolve(out ?? join(root, 'dist')),
    cacheDir: resolve(root, '.astro-cache'),
    server: { port: 0 },
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base }),
    integrations: [...own.integrations, style && stylePages(), only && onlyPages(only)],
  };
  if (command === 'dev') await dev(config);
  else await build(config);
}
