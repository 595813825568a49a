import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FRAME, shardTask } from '../../library/shards/shard-task.ts';
import { buildIndex } from './build-index.ts';
import { plainImports } from './plain-imports.ts';
import { serveIndex } from './serve-index.ts';

/**
 * Makes the search index a part of the build, and serves the last build's index in development. The build fails when
 * the index cannot be made.
 */
export default function search(): AstroIntegration {
  let outDir = new URL('dist/', import.meta.url);
  let base = '/';
  return {
    name: 'gloss:search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(fileURLToPath(new URL('pagefind/', outDir)), base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const shard = shardTask()?.shard;
        const pages = Object.entries(await buildIndex(fileURLToPath(dir), shard === FRAME ? undefined : shard));
        const total = pages.reduce((sum, [, count]) => sum + count, 0);
        logger.info(`${total} pages indexed (${pages.map(([language, count]) => `${language} ${count}`).join(', ')})`);
      },
    },
  };
}
