import { defineConfig } from '@playwright/test';
import { chosenServer, startServer } from '../hosting/servers.ts';
import { findBrowser } from './browser.ts';
import { buildSites } from './build-sites.ts';
import { SITES } from './built.ts';
import { freePort } from './free-port.ts';

// Workers load this file again: the sites are built and the ports chosen once, and handed on in the environment.
if (process.env['GLOSS_SITES'] === undefined) {
  await buildSites();
  process.env['GLOSS_SITES'] = 'built';
}
process.env['GLOSS_ROOT_PORT'] ??= String(await freePort());
process.env['GLOSS_NEWS_PORT'] ??= String(await freePort());
const browser = await findBrowser();
const server = chosenServer();

const at = (port: string | undefined, path: string) => `http://localhost:${port}${path}`;
const root = at(process.env['GLOSS_ROOT_PORT'], '/');
const news = at(process.env['GLOSS_NEWS_PORT'], '/news/');

/**
 * The same content is built at two base paths, and what depends on addresses runs against both. `GLOSS_SERVER` puts
 * another server in the place of the tests' own; what hosts are to send is then tested too.
 */
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', ...(server === 'sirv' ? [] : ['hosting/*.spec.ts'])],
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 30_000,
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
  projects: [
    { name: 'root', use: { baseURL: root } },
    // The two builds differ in their addresses alone: how a page looks is judged once.
    { name: 'news', use: { baseURL: news }, testIgnore: /(hostile|lighthouse|pages)\.spec\.ts/ },
  ],
  webServer: [
    { site: SITES.root, url: root },
    { site: SITES.news, url: news },
  ].map(({ site, url }) => ({
    ...startServer(server, { ...site, port: Number(new URL(url).port) }),
    url,
    cwd: '../..',
  })),
});
