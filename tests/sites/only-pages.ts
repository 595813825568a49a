import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

const PAGES = join(import.meta.dirname, '../../src/pages/');

/** In the place of a page: for no address, or without anything in it. */
const EMPTY = {
  astro: '---\nexport const getStaticPaths = () => [];\n---\n',
  ts: 'export const getStaticPaths = () => [];\nexport const GET = () => new Response("");\n',
};

/**
 * Builds only some pages of a site, by their files in `src/pages` (`entities/[id].astro`): of thousands of articles, what lists them.
 */
export function onlyPages(files: readonly string[]): AstroIntegration {
  const load = (id: string) => {
    const [path = '', query] = id.split('?');
    if (query !== undefined || !path.startsWith(PAGES) || files.includes(path.slice(PAGES.length))) return undefined;
    return path.endsWith('.astro') ? EMPTY.astro : EMPTY.ts;
  };
  return {
    name: 'gloss:only-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'gloss:only-pages', enforce: 'pre', load }] } });
      },
    },
  };
}
