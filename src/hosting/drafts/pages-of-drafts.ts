import { draftsBuild } from '../../site/drafts-build.ts';
import type { Choose } from '../prerender/prerender-integration.ts';

/**
 * The pages that a copy with drafts has: those that somebody reads, and the icon. It has no feed, no data, no search, no card for other
 * sites, no picture to be shared, and nothing that leads a search engine. Nothing where the build is for readers.
 */
export function pagesOfDrafts(environment?: Record<string, string | undefined>): Choose | undefined {
  return draftsBuild(environment) && ((component) => READ.test(component) && !UNWANTED.test(component));
}

const READ = /(?:^|\/)pages\/(?:.+\.astro|\[icon\]\.png\.ts)$/;
const UNWANTED = /(?:^|\/)pages\/(?:404\.astro$|embed\/|search\/)/;
