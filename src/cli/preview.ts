import { serve } from './run-astro.ts';

/** `npm run preview -- [options of Astro]`: serves what the last build wrote. */
await serve('preview', ['--ignore-lock', ...process.argv.slice(2)]);
