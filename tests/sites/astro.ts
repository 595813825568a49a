/**
 * `node astro.ts build|dev FOLDER [--site ADDRESS] [--base PATH] [--out FOLDER] [--style]`: runs Astro with the project's pages
 * and configuration on another site's content, with `--style` with the style pages too. A process that was started with a channel goes on with the builds that it is
 * sent (`builder.ts`), until one fails.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AstroInlineConfig, build, dev } from 'astro';
import { stylePages } from '../style/style-pages.ts';
import { type BuildOrder, DONE } from './builder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

await run(process.argv.slice(2));
if (process.send) {
  done();
  process.on('message', async ({ args, day }: BuildOrder) => {
    // What a command line is looked for in; an error that nobody catches ends the process, as it ends that of `astro build`.
    process.argv.splice(2, process.argv.length, ...args);
    if (day === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = day;
    await run(args);
    done();
  });
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
    },
  });
  const [command, root = '.'] = positionals;
  const { site, base, out, style } = values;
  const config: AstroInlineConfig = {
    root,
    // Astro looks for it from the root.
    configFile: relative(root, join(project, 'astro.config.mjs')),
    srcDir: join(project, 'src'),
    publicDir: join(style ? project : root, 'public'),
    outDir: out === undefined ? join(root, 'dist') : resolve(out),
    cacheDir: join(root, '.astro-cache'),
    server: { port: 0 },
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base }),
    ...(style && { integrations: [stylePages()] }),
  };
  if (command === 'dev') await dev(config);
  else await build(config);
}

function done(): void {
  process.stdout.write(DONE);
  process.stderr.write(DONE);
}
