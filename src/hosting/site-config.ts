import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import refresh from '../loaders/refresh-integration.ts';
import search from '../search/index/search-integration.ts';
import { readSettings } from '../site/settings.ts';
import { cacheOf, contentFolder } from '../site/site-folder.ts';
import { PAGE_POLICY, withUsedHashes } from './content-security-policy.ts';
import drafts from './drafts/drafts-integration.ts';
import { pagesOfDrafts } from './drafts/pages-of-drafts.ts';
import editions from './editions/editions-integration.ts';
import findings from './findings/findings-integration.ts';
import hosting from './hosting-integration.ts';
import leanHeap from './lean-heap.ts';
import licences from './licences/licences-integration.ts';
import { packagesFromProgram } from './packages-from-program.ts';
import prerender from './prerender/prerender-integration.ts';
import protection from './protection-integration.ts';
import { pagesOfTask } from './shards/pages-of-shard.ts';
import shard from './shards/shard-integration.ts';
import siteStyle from './site-style/site-style-integration.ts';
import swap from './swap/swap-integration.ts';

/** What of Astro's configuration a site has in any case. */
type SiteConfig = AstroUserConfig & { integrations: AstroIntegration[] };

/** The folder of the program's code, with `pages` in it. */
const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/**
 * How Astro builds or serves the site of a content folder with the pages of this program: from the folder above it, with `public` beside
 * it, to `dist` in the working folder. The program lies somewhere else: among the packages of the site, or in a clone of its own.
 */
export function siteConfig(content = contentFolder()): SiteConfig {
  const root = dirname(content);
  const cache = cacheOf(root);
  const { address, base } = readSettings(content);
  const searched = search();
  return {
    root,
    ...(address !== undefined && { site: address }),
    ...(base !== undefined && { base }),
    srcDir: SOURCE,
    publicDir: join(root, 'public'),
    outDir: resolve('dist'),
    cacheDir: cache,
    // In this order: each works on what the ones before it wrote.
    integrations: [
      leanHeap(),
      siteStyle(),
      editions(),
      drafts(),
      refresh(),
      findings(),
      prerender({ finish: withUsedHashes, read: searched.addPage, choose: () => pagesOfDrafts() ?? pagesOfTask() }),
      searched,
      licences(),
      protection(),
      hosting(),
      shard(),
      swap(),
    ],
    // Quotation marks and spaces between inline elements are the editor's: nothing is rewritten or eaten.
    compressHTML: true,
    build: { format: 'directory' },
    trailingSlash: 'ignore',
    // Code is not highlighted: the highlighter's inline styles are against the policy.
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    security: { csp: PAGE_POLICY },
    vite: {
      // Astro would make a folder of packages for it in the site.
      cacheDir: join(cache, 'vite'),
      plugins: [packagesFromProgram()],
      // Dev serves the scripts and fonts of the program too, wherever it lies.
      server: { fs: { allow: [root, ...programFolders()] } },
    },
  };
}

/** Where the program and its packages lie. */
function programFolders(): string[] {
  const packages = fileURLToPath(new URL('..', import.meta.resolve('astro/package.json')));
  return [fileURLToPath(new URL('../..', import.meta.url)), packages];
}
