import { serve } from './run-astro.ts';

/** `npm start -- [options of build and preview]`: builds the site, and serves it. */
const options = process.argv.slice(2);
await import('./build.ts');
if ((process.exitCode ?? 0) === 0) await serve('preview', ['--ignore-lock', ...options]);
