/** `node astro.ts build|dev FOLDER [ADDRESS]`: runs Astro with the project's pages and configuration on another site's content. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, build, dev } from 'astro';

const [command, root = '.', site] = process.argv.slice(2);
const project = fileURLToPath(new URL('../..', import.meta.url));
const config: AstroInlineConfig = {
  root,
  // Astro looks for it from the root.
  configFile: relative(root, join(project, 'astro.config.mjs')),
  srcDir: join(project, 'src'),
  publicDir: join(root, 'public'),
  outDir: join(root, 'dist'),
  cacheDir: join(root, '.astro-cache'),
  server: { port: 0 },
  ...(site !== undefined && { site }),
};

if (command === 'dev') await dev(config);
else await build(config);
