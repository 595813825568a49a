import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://news.example',
  cacheDir: './.astro-cache',
  integrations: [
    starlight({
      title: 'News',
      // Without one, each page lists all pages: a newsroom would not have that, and time and bytes would grow by the square.
      sidebar: [{ label: 'News', link: '/' }],
    }),
  ],
});
