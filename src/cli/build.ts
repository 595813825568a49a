import { resolve } from 'node:path';
import { buildIfChanged } from '../hosting/unchanged/last-build.ts';
import { draftsBuild } from '../site/drafts-build.ts';
import { cacheOf, siteFolder } from '../site/site-folder.ts';
import { type Asked, draftsOptions } from './build/drafts-options.ts';
import { buildInProcess } from './run-astro.ts';

/**
 * `npm run build -- [options of Astro] [--force]`: builds the site into `dist`. Where it would be what stands there, it is left as
 * it is; `--force` builds all the same. `--drafts[=ID,ID] [--for=NAME]` builds a copy with all that is not published yet, or with some
 * of it, into `dist-drafts`, and prints its address. The exit code is that of the build.
 */
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
    const code = buildInProcess(siteFolder(), options.map(fromHere), environment);
    process.exitCode = code;
    return code === 0;
  };
  // Where the site goes elsewhere, or is made of other folders, nothing is known of the last one.
  const isElsewhere = options.some((option) => /^--(?:outDir|root|config|mode)\b/.test(option));
  if (isElsewhere || draftsBuild(environment) || given.includes('--force')) {
    build();
    return;
  }
  const root = siteFolder();
  const inputs = { root, site: resolve('dist'), cache: cacheOf(root), options, environment };
  const outcome = buildIfChanged(inputs, build);
  if ('unchangedSince' in outcome) {
    console.log(`Nothing has changed since the build of ${outcome.unchangedSince}: dist is left as it is.`);
    console.log('To build it all the same: npm run build -- --force');
  }
}

/** An option with the folder that it names: Astro would look for it from the folder of the site. */
function fromHere(option: string, at: number, options: readonly string[]): string {
  if (options[at - 1] === '--outDir') return resolve(option);
  return option.startsWith('--outDir=') ? `--outDir=${resolve(option.slice('--outDir='.length))}` : option;
}
