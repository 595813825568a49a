import { defineConfig, type Project } from '@playwright/test';
import { chosenServer } from '../hosting/servers.ts';
import type { SiteName } from '../sites/built.ts';
import { type Browser, findBrowser, withOwnFonts } from './set-up/browser.ts';
import { serveSites } from './set-up/served-sites.ts';

/**
 * What is run: the tests of the program on sites of their own, of these the pictures of components alone, or the tests of what
 * `content/` holds. `GLOSS_SWEEP` adds what takes long: every page in every look, and Lighthouse.
 */
const suite = (['content', 'style'] as const).find((name) => name === process.env['GLOSS_SUITE']) ?? 'own';
const sweep = process.env['GLOSS_SWEEP'] !== undefined ? ['sweep/*.spec.ts'] : [];
const names: SiteName[] = suite === 'own' ? ['root', 'news', 'hostile', 'style'] : [suite];

const { address, webServer } = await serveSites(names);
const browser = await findBrowser();
const launch = ({ path, environment }: Browser): Project['use'] => ({
  launchOptions: {
    executablePath: path,
    env: { ...(process.env as Record<string, string>), ...environment },
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-quic'],
  },
});
function project(name: SiteName, what: Omit<Project, 'name' | 'use'>, by?: Browser): Project {
  return { name, use: { baseURL: address(name), ...(by && launch(by)) }, ...what };
}

const style = project('style', { testMatch: 'e2e/style.spec.ts' }, await withOwnFonts(browser));
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
  // The same program draws the same picture. What is left out are traces of a shade: the 256 colours of a picture, edges of letters.
  expect: { timeout: 10_000, toMatchSnapshot: { maxDiffPixelRatio: 0.0002, threshold: 0.02 } },
  snapshotPathTemplate: '{testDir}/style/looks/{arg}{ext}',
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : [['list']],
  use: {
    ...launch(browser),
    screenshot: 'only-on-failure',
  },
  projects: {
    content: [project('content', { testMatch: ['content/*.spec.ts', ...story, ...sweep] })],
    style: [style],
    own: [
      project('root', {
        testMatch: ['e2e/*.spec.ts', ...hosting, ...sweep],
        testIgnore: ['e2e/hostile.spec.ts', 'e2e/style.spec.ts'],
        ...(sweep.length === 0 && { grepInvert: /@addresses/ }),
      }),
      project('news', { testMatch: ['e2e/*.spec.ts', ...hosting], grep: /@addresses|hosting\// }),
      project('hostile', { testMatch: 'e2e/hostile.spec.ts' }),
      style,
    ],
  }[suite],
  webServer,
});
