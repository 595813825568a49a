/**
 * `node astro.ts build|dev FOLDER [--site ADDRESS] [--base PATH] [--out FOLDER]`: runs Astro with the project's pages and
 * configuration on another site's content.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AstroInlineConfig, build, dev } from 'astro';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' } },
});
const [command, root = '.'] = positionals;
const { site, base, out } = values;
const project = fileURLToPath(new URL('../..', import.meta.url));
const config: AstroInlineConfig = {
  root,
  // Astro looks for it from the root.
  configFile: relative(root, join(project, 'astro.config.mjs')),
  srcDir: join(project, 'src'),
  publicDir: join(root, 'public'),
  outDir: out === undefined ? join(root, 'dist') : resolve(out),
  cacheDir: join(root, '.astro-cache'),
  server: { port: 0 },
  ...(site !== undefined && { site }),
  ...(base !== undefined && { base }),
};

if (command === 'dev') await dev(config);
else await build(config);
