import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds the site at both base paths, as a deployer would: `dist/` for `/`, and another folder for `/news`. */
export async function buildSites(): Promise<void> {
  const cwd = new URL('../..', import.meta.url);
  await run('astro', ['build'], { cwd });
  await run('astro', ['build', '--base', '/news', '--outDir', '.cache/dist-news'], { cwd });
}
