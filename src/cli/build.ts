import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../hosting/unchanged/last-build.ts';
import { draftsBuild } from '../site/drafts-build.ts';
import { type Asked, draftsOptions } from './build/drafts-options.ts';

/**
 * `npm run build -- [options of Astro] [--force]`: builds the site into `dist`. Where it would be what stands there, it is left as
 * it is; `--force` builds all the same. `--drafts[=ID,ID] [--for=NAME]` builds a copy with all that is not published yet, or with some
 * of it, into `dist-drafts`, and prints its address. The exit code is that of the build.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const given = process.argv.slice(2);
const asked = draftsOptions(given.filter((option) => option !== '--force'));
if ('refused' in asked) {
  console.error(asked.refused);
  process.exitCode = 1;
} else {
  run(asked);
}

function run({ options, variables }: Asked): void {
  const environment = { ...process.env, ...variables };
  const build = (): boolean => {
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const how = { cwd: root, stdio: 'inherit', env: environment } as const;
    const { status } = spawnSync(process.execPath, [astro, 'build', ...options], how);
    process.exitCode = status ?? 1;
    return status === 0;
  };
  // Where the site goes elsewhere, or is made of other folders, nothing is known of the last one.
  const isElsewhere = options.some((option) => /^--(?:outDir|root|config|mode)\b/.test(option));
  if (isElsewhere || draftsBuild(environment) || given.includes('--force')) {
    build();
    return;
  }
  const outcome = buildIfChanged({ root, options, environment }, build);
  if ('unchangedSince' in outcome) {
    console.log(`Nothing has changed since the build of ${outcome.unchangedSince}: dist is left as it is.`);
    console.log('To build it all the same: npm run build -- --force');
  }
}
