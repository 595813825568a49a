import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SITE, SITES } from './built.ts';

const run = promisify(execFile);

/** Builds the site at both base paths, as a deployer would who publishes it at an address. */
export async function buildSites(): Promise<void> {
  const cwd = new URL('../..', import.meta.url);
  for (const { base, folder } of Object.values(SITES)) {
    await run('astro', ['build', '--site', SITE, '--base', base, '--outDir', folder], { cwd });
  }
}
