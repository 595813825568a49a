import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../hosting/unchanged/last-build.ts';

/**
 * `npm run build -- [options of Astro] [--force]`: builds the site into `dist`. Where it would be what stands there, it is left as
 * it is; `--force` builds all the same. The exit code is that of the build.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const options = process.argv.slice(2).filter((option) => option !== '--force');
const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', new URL('../..', import.meta.url)));

function build(): boolean {
  const { status } = spawnSync(process.execPath, [astro, 'build', ...options], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  return status === 0;
}

// Where the site goes elsewhere, or is made of other folders, nothing is known of the last one.
if (
  options.length < process.argv.length - 2 ||
  options.some((option) => /^--(?:outDir|root|config|mode)\b/.test(option))
) {
  build();
} else {
  const outcome = buildIfChanged({ root, options, environment: process.env }, build);
  if ('unchangedSince' in outcome) {
    console.log(`Nothing has changed since the build of ${outcome.unchangedSince}: dist is left as it is.`);
    console.log('To build it all the same: npm run build -- --force');
  }
}
