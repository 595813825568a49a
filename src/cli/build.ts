import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../hosting/unchanged/last-build.ts';

/**
 * `npm run build -- [options of Astro] [--force]`: builds the site into `dist`. Where it would be what stands there, it is left as
 * it is; `--force` builds all the same. The exit code is that of the build.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const given = process.argv.slice(2);
const options = given.filter((option) => option !== '--force');
// Where the site goes elsewhere, or is made of other folders, nothing is known of the last one.
const isElsewhere = options.some((option) => /^--(?:outDir|root|config|mode)\b/.test(option));

function build(): boolean {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', ...options], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  return status === 0;
}

if (isElsewhere || given.includes('--force')) {
  build();
} else {
  const outcome = buildIfChanged({ root, options, environment: process.env }, build);
  if ('unchangedSince' in outcome) {
    console.log(`Nothing has changed since the build of ${outcome.unchangedSince}: dist is left as it is.`);
    console.log('To build it all the same: npm run build -- --force');
  }
}
