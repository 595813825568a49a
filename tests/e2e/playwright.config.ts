import { defineConfig } from '@playwright/test';
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

const at = (port: string | undefined, path: string) => `http://localhost:${port}${path}`;
const root = at(process.env['GLOSS_ROOT_PORT'], '/');
const news = at(process.env['GLOSS_NEWS_PORT'], '/news/');

/** The same content is built at two base paths, and what depends on addresses runs against both. */
export default defineConfig({
  testDir: '.',
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
    { command: `node tests/e2e/serve.ts ${SITES.root.folder} / ${new URL(root).port}`, url: root, cwd: '../..' },
    { command: `node tests/e2e/serve.ts ${SITES.news.folder} /news/ ${new URL(news).port}`, url: news, cwd: '../..' },
  ],
});
