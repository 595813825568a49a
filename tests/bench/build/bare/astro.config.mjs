import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

/** Pagefind as it comes, over the pages of the build. */
const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { index } = await createIndex({});
      await index.addDirectory({ path: folder });
      await index.writeFiles({ outputPath: `${folder}/pagefind` });
      await close();
    },
  },
};

export default defineConfig({ site: 'https://news.example', cacheDir: './.astro-cache', integrations: [search] });
