import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { serveSites } from './set-up/served-sites.ts';

/** Where Debian's and Ubuntu's packages put Firefox; `GLOSS_FIREFOX` names another one. */
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const named = process.env['GLOSS_FIREFOX'];
const executablePath = named ? named : PLACES.find((place) => existsSync(place));
if (executablePath === undefined || !existsSync(executablePath)) {
  const places = named ?? PLACES.join(' or ');
  throw new Error(`There is no Firefox at ${places}: install firefox-esr, or name one by GLOSS_FIREFOX.`);
}

const { address, webServer } = await serveSites(['root']);

/** The browser tests of reading, previews, search and claims in an installed Firefox, which `npm test` does without. */
export default defineConfig({
  testDir: '.',
  testMatch: [
    'addresses.spec.ts',
    'claims.spec.ts',
    'old-browsers.spec.ts',
    'policy.spec.ts',
    'preview.spec.ts',
    'read-on.spec.ts',
    'search.spec.ts',
    'search-names.spec.ts',
    'ties.spec.ts',
    'time.spec.ts',
  ],
  // Playwright gives an installed Firefox no telephone and no paper, and cannot turn its scripts off.
  grepInvert: /by touch|on paper|in print|without JavaScript/,
  outputDir: '../../test-results/firefox',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: address('root'),
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath,
      // Without a window there is no mouse that Firefox could find: a fine pointer (2) that hovers (4).
      firefoxUserPrefs: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
    },
    // Its screenshots put a style into the page, which the policy refuses.
    screenshot: 'off',
  },
  projects: [{ name: 'root' }],
  webServer,
});
