import { defineConfig } from 'astro/config';
import { PAGE_POLICY, withUsedHashes } from './src/hosting/content-security-policy.ts';
import drafts from './src/hosting/drafts/drafts-integration.ts';
import { pagesOfDrafts } from './src/hosting/drafts/pages-of-drafts.ts';
import findings from './src/hosting/findings/findings-integration.ts';
import hosting from './src/hosting/hosting-integration.ts';
import leanHeap from './src/hosting/lean-heap.ts';
import licences from './src/hosting/licences/licences-integration.ts';
import prerender from './src/hosting/prerender/prerender-integration.ts';
import protection from './src/hosting/protection-integration.ts';
import { pagesOfTask } from './src/hosting/shards/pages-of-shard.ts';
import shard from './src/hosting/shards/shard-integration.ts';
import siteStyle from './src/hosting/site-style/site-style-integration.ts';
import swap from './src/hosting/swap/swap-integration.ts';
import refresh from './src/loaders/refresh-integration.ts';
import search from './src/search/index/search-integration.ts';

const searched = search();

export default defineConfig({
  // In this order: each works on what the ones before it wrote.
  integrations: [
    leanHeap(),
    siteStyle(),
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
});
