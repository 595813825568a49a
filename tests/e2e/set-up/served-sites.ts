import type { PlaywrightTestConfig } from '@playwright/test';
import { chosenServer, startServer } from '../../hosting/servers.ts';
import { SITES, type SiteName } from '../../sites/built.ts';
import { freePort } from './free-port.ts';

/** Sites that are built and served while tests run. */
export interface ServedSites {
  /** The address of a site's first page. */
  address(name: SiteName): string;
  /** What Playwright starts. */
  webServer: NonNullable<PlaywrightTestConfig['webServer']>;
}

/**
 * Builds sites, where `GLOSS_SITES` does not say that they are, and serves them. Workers of a run load its configuration
 * again: the sites are built and the ports chosen once, and handed on in the environment.
 */
export async function serveSites(names: readonly SiteName[]): Promise<ServedSites> {
  if (process.env['GLOSS_SITES'] === undefined) {
    const { buildSites } = await import('../../sites/build-sites.ts');
    await buildSites(names);
    process.env['GLOSS_SITES'] = 'built';
  }
  for (const name of names) process.env[`GLOSS_PORT_${name}`] ??= String(await freePort());
  const server = chosenServer();
  const address = (name: SiteName) =>
    `http://localhost:${process.env[`GLOSS_PORT_${name}`]}${SITES[name].base.replace(/\/?$/, '/')}`;
  const webServer = names.map((name) => ({
    ...startServer(name === 'hostile' ? 'sirv' : server, { ...SITES[name], port: Number(new URL(address(name)).port) }),
    url: address(name),
    cwd: '../..',
  }));
  return { address, webServer };
}
