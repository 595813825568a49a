import { serve } from './run-astro.ts';

/** `npm run dev -- [options of Astro]`: serves the site while somebody writes. */
await serve('dev', process.argv.slice(2));
