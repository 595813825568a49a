import { serve } from './run-astro.ts';

/** `npm start -- [options of build]`: builds the site, and serves it. */
await import('./build.ts');
if ((process.exitCode ?? 0) === 0) await serve('preview', ['--ignore-lock']);
