import type { AstroIntegration } from 'astro';
import { editions } from '../../site/editions.ts';

/** The pages that each edition has, by their routes: lists, and what is in them. */
const PAGES = {
  '': 'index.astro',
  '/articles': 'articles/index.astro',
  '/articles/[id]': 'articles/[id].astro',
  '/entities': 'entities/index.astro',
  '/entities/[id]': 'entities/[id].astro',
  '/claims': 'claims/index.astro',
  '/claims/[id]': 'claims/[id].astro',
  '/topics': 'topics/index.astro',
  '/topics/[id]': 'topics/[id].astro',
} as const;

/** Gives every edition of a site its pages, under the tag of its language. */
export default function editionsIntegration(): AstroIntegration {
  return {
    name: 'gloss:editions',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const edition of editions()) {
          for (const [route, page] of Object.entries(PAGES)) {
            injectRoute({
              pattern: `/${edition.toLowerCase()}${route}`,
              entrypoint: new URL(`../../pages/${page}`, import.meta.url),
            });
          }
        }
      },
    },
  };
}
