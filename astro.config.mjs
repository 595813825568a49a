import { defineConfig } from 'astro/config';
import hosting from './src/hosting/hosting-integration.ts';
import licences from './src/hosting/licences/licences-integration.ts';
import swap from './src/hosting/swap/swap-integration.ts';
import search from './src/search/index/search-integration.ts';

export default defineConfig({
  // In this order: each works on what the ones before it wrote.
  integrations: [search(), licences(), hosting(), swap()],
  // Quotation marks and spaces between inline elements are the editor's: nothing is rewritten or eaten.
  compressHTML: true,
  build: { format: 'directory' },
  trailingSlash: 'ignore',
  // Code is not highlighted: the highlighter's inline styles are against the policy below.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind compiles WebAssembly in a worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
