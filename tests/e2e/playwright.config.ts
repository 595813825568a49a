import { defineConfig, type Project } from '@playwright/test';
import { chosenServer, startServer } from '../hosting/servers.ts';
import { SITES, type SiteName } from '../sites/built.ts';
import { findBrowser } from './browser.ts';
import { freePort } from './free-port.ts';

/**
 * What is run: the tests of the program on a site of their own, or those of what `content/` holds. `GLOSS_SWEEP` adds
 * what takes long: every page in every look, and Lighthouse.
 */
const suite = process.env['GLOSS_SUITE'] === 'content' ? 'content' : 'own';
const sweep = process.env['GLOSS_SWEEP'] !== undefined ? ['sweep/*.spec.ts'] : [];
const names: SiteName[] = suite === 'content' ? ['content'] : ['root', 'news', 'hostile'];

// Workers load this file again: the sites are built and the ports chosen once, and handed on in the environment.
if (process.env['GLOSS_SITES'] === undefined) {
  const { buildSites } = await import('../sites/build-sites.ts');
  await buildSites(names);
  process.env['GLOSS_SITES'] = 'built';
}
for (const name of names) process.env[`GLOSS_PORT_${name}`] ??= String(await freePort());
const browser = await findBrowser();
const server = chosenServer();

const address = (name: SiteName) =>
  `http://localhost:${process.env[`GLOSS_PORT_${name}`]}${SITES[name].base.replace(/\/?$/, '/')}`;

function project(name: SiteName, what: Omit<Project, 'name' | 'use'>): Project {
  return { name, use: { baseURL: address(name) }, ...what };
}

const story = process.env['GLOSS_STORY'] === undefined ? [] : ['story/*.spec.ts'];
const hosting = ['hosting/answers.spec.ts', ...(server === 'sirv' ? [] : ['hosting/headers.spec.ts'])];

/**
 * The tests' own site is built at two base paths, and what depends on addresses runs against both. `GLOSS_SERVER` puts
 * another server in the place of the tests' own; what hosts are to send is then tested too.
 */
export default defineConfig({
  testDir: '..',
  outputDir: `../../test-results/${suite}`,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : [['list']],
  use: {
    launchOptions: {
      executablePath: browser.path,
      env: { ...(process.env as Record<string, string>), ...browser.environment },
      chromiumSandbox: false,
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
    },
    screenshot: 'only-on-failure',
  },
  projects:
    suite === 'content'
      ? [project('content', { testMatch: ['content/*.spec.ts', ...story, ...sweep] })]
      : [
          project('root', { testMatch: ['e2e/*.spec.ts', ...hosting, ...sweep], testIgnore: 'e2e/hostile.spec.ts' }),
          project('news', { testMatch: ['e2e/*.spec.ts', ...hosting], grep: /@addresses|hosting\// }),
          project('hostile', { testMatch: 'e2e/hostile.spec.ts' }),
        ],
  webServer: names.map((name) => ({
    ...startServer(name === 'hostile' ? 'sirv' : server, { ...SITES[name], port: Number(new URL(address(name)).port) }),
    url: address(name),
    cwd: '../..',
  })),
});
