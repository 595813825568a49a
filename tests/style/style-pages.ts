import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Adds the pages in `pages/` under `/style/`: to a site that is built for them alone, and never to that of a newsroom. */
export function stylePages(): AstroIntegration {
  const folder = join(import.meta.dirname, 'pages');
  return {
    name: 'gloss:style',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const file of readdirSync(folder)) {
          const { name } = parse(file);
          injectRoute({ pattern: name === 'index' ? '/style' : `/style/${name}`, entrypoint: join(folder, file) });
        }
      },
    },
  };
}
