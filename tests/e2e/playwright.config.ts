import { defineConfig, type Project } from '@playwright/test';
import { chosenServer } from '../hosting/servers.ts';
import type { SiteName } from '../sites/built.ts';
import { findBrowser } from './set-up/browser.ts';
import { serveSites } from './set-up/served-sites.ts';

/**
 * What is run: the tests of the program on a site of their own, or those of what `content/` holds. `GLOSS_SWEEP` adds
 * what takes long: every page in every look, and Lighthouse.
 */
const suite = process.env['GLOSS_SUITE'] === 'content' ? 'content' : 'own';
const sweep = process.env['GLOSS_SWEEP'] !== undefined ? ['sweep/*.spec.ts'] : [];
const names: SiteName[] = suite === 'content' ? ['content'] : ['root', 'news', 'hostile'];

const { address, webServer } = await serveSites(names);
const browser = await findBrowser();
function project(name: SiteName, what: Omit<Project, 'name' | 'use'>): Project {
  return { name, use: { baseURL: address(name) }, ...what };
}

const story = process.env['GLOSS_STORY'] === undefined ? [] : ['story/*.spec.ts'];
const hosting = ['hosting/answers.spec.ts', ...(chosenServer() === 'sirv' ? [] : ['hosting/headers.spec.ts'])];

/**
 * The tests' own site is built at two base paths. What depends on addresses runs under the longer one, all else at the root;
 * with `GLOSS_SWEEP` everything runs at the root too. `GLOSS_SERVER` puts
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
          project('root', {
            testMatch: ['e2e/*.spec.ts', ...hosting, ...sweep],
            testIgnore: 'e2e/hostile.spec.ts',
            ...(sweep.length === 0 && { grepInvert: /@addresses/ }),
          }),
          project('news', { testMatch: ['e2e/*.spec.ts', ...hosting], grep: /@addresses|hosting\// }),
          project('hostile', { testMatch: 'e2e/hostile.spec.ts' }),
        ],
  webServer,
});
