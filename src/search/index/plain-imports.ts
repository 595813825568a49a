import type { ViteUserConfig } from 'astro';

/**
 * A Vite plugin that leaves dynamic imports as the browser knows them. Vite wraps each in a helper of 0.9 KB, loaded on
 * every page, to fetch a chunk's dependencies ahead and its styles with it; here a chunk has hardly any dependencies,
 * and styles belong to pages: a module that is imported dynamically must not import CSS.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'gloss:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];
