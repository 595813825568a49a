import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FRAME, shardTask } from '../../library/shards/shard-task.ts';
import { draftsBuild } from '../../site/drafts-build.ts';
import { type OpenIndex, openIndex } from './build-index.ts';
import { plainImports } from './plain-imports.ts';
import { serveIndex } from './serve-index.ts';

/** The search of a site, as a part of its build. */
export interface Search extends AstroIntegration {
  /** Indexes a page of the site, as `OpenIndex.addPage`; whoever renders it gives it. */
  addPage: (html: string, path: string) => Promise<unknown>;
}

/**
 * Makes the search index a part of the build, and serves the last build's index in development. Pagefind indexes each page while the
 * next ones are rendered. The build fails when the index cannot be made. A copy with drafts has no search.
 */
export default function search(): Search {
  let outDir = new URL('dist/', import.meta.url);
  let publicDir = outDir;
  let base = '/';
  let index: OpenIndex | undefined;
  return {
    name: 'gloss:search',
    addPage: async (html, path) => index?.addPage(html, path),
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
        publicDir = config.publicDir;
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(fileURLToPath(new URL('pagefind/', outDir)), base));
      },
      'astro:build:start': async () => {
        index = draftsBuild() ? undefined : await openIndex();
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!index) return;
        const task = shardTask();
        const shard = task?.shard === FRAME ? undefined : task?.shard;
        if (shard === undefined) await index.addFolder(fileURLToPath(publicDir));
        const pages = Object.entries(await index.write(fileURLToPath(dir), shard));
        const total = pages.reduce((sum, [, count]) => sum + count, 0);
        logger.info(`${total} pages indexed (${pages.map(([language, count]) => `${language} ${count}`).join(', ')})`);
      },
    },
  };
}
