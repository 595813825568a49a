/** `node build-sites.ts [SITE …]`: builds the sites that many tests read. Without a name, the tests' own. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BUILD_DAY, SITE, SITES, type SiteName } from './built.ts';
import { fixtureSite } from './fixture-site.ts';
import { hostileSite } from './hostile-site.ts';

const run = promisify(execFile);

/** Builds sites one after the other, as a deployer would who publishes them at an address. */
export async function buildSites(names: readonly SiteName[]): Promise<void> {
  for (const name of names) await buildSite(name);
}

async function buildSite(name: SiteName): Promise<void> {
  const { base, folder } = SITES[name];
  if (name === 'content') {
    const cwd = new URL('../..', import.meta.url);
    const options = ['--site', SITE, '--base', base, '--outDir', folder];
    await run(process.execPath, ['src/cli/main.ts', 'build', ...options], { cwd, maxBuffer: 2 ** 26 });
    return;
  }
  const style = name === 'style';
  const from = style ? 'tests/style' : 'tests/fixtures/site';
  const site = name === 'hostile' ? hostileSite() : fixtureSite(`own-${name}`, {}, from);
  const day = name === 'hostile' ? '2026-01-02' : BUILD_DAY;
  const { code, output } = await site.build({ day, address: SITE, base, out: folder, style });
  if (code !== 0) throw new Error(output.slice(-5000));
  writeFileSync(new URL(`../../${folder}.log`, import.meta.url), output);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const asked = argv.slice(2) as SiteName[];
  await buildSites(asked.length > 0 ? asked : ['root', 'news', 'hostile', 'style']);
}
