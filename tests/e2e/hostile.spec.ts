import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import sirv from 'sirv';
import { freePort } from './free-port.ts';
import { type HostileSite, hostileSite, PAYLOADS } from './hostile-site.ts';

// One site, built once: the tests follow each other in one worker.
test.describe.configure({ mode: 'serial' });

let hostile: HostileSite;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  hostile = await hostileSite();
  const port = await freePort();
  server = createServer(sirv(join(hostile.site.root, 'dist'), { dev: true })).listen(port, '127.0.0.1');
  origin = `http://localhost:${port}`;
});

test.afterAll(() => server?.close());

/** Opens pages in a browser in which whatever runs or asks another host is noted. */
async function watched(context: BrowserContext): Promise<{ page: Page; found: string[] }> {
  const found: string[] = [];
  await context.exposeFunction('note', (what: string) => found.push(what));
  await context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
      Object.assign(globalThis, {
        [name]: () => (globalThis as unknown as { note(what: string): void }).note(`${name} ran`),
      });
    }
  });
  const page = await context.newPage();
  page.on('console', (message) => found.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(`${origin}/`))
      found.push(`asked ${request.url()}`);
  });
  return { page, found };
}

/** What of a page could run or is not where it belongs; empty where nothing. */
function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'];
    const bad: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) bad.push(`handler ${name}`);
        // Browsers take control characters out of an address.
        const scheme = value.replace(/[\p{Cc}\s]/gu, '');
        if (ADDRESSES.includes(name) && /^(?:javascript|vbscript|data):/i.test(scheme)) bad.push(`${name}=${value}`);
      }
    }
    for (const script of document.scripts) {
      const ours =
        script.src.startsWith(`${location.origin}/_astro/`) ||
        script.type === 'application/ld+json' ||
        script.textContent === '';
      if (!ours && !script.type.includes('module')) bad.push(`script ${script.outerHTML.slice(0, 100)}`);
      if (script.type === 'application/ld+json') JSON.parse(script.textContent ?? '');
    }
    if (
      document.querySelectorAll(
        'iframe, object, embed, base, form:not([role=search]):not(.search-form), .prose svg, .prose style',
      ).length > 0
    )
      bad.push('element');
    for (const part of ['body > header.masthead', 'body > main#main', 'body > footer.site-footer']) {
      if (document.querySelectorAll(part).length !== 1) bad.push(`${part} is not there once`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) bad.push(`ids: ${ids.filter((id, index) => ids.indexOf(id) !== index)}`);
    return bad;
  });
}

for (const bypassCSP of [false, true]) {
  test(`no page runs, asks or loses anything${bypassCSP ? ', without the policy either' : ''}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ bypassCSP });
    const { page, found } = await watched(context);
    for (const path of hostile.pages) {
      const address = `${origin}/${path}`;
      await page.goto(address);
      expect(await harm(page), path).toEqual([]);
      expect(page.url(), path).toBe(address);
      expect(found, path).toEqual([]);
    }
    console.log(
      `      ${hostile.pages.length} pages, of ${JSON.stringify(hostile.published)} texts and ${PAYLOADS.length} payloads in every field`,
    );
    await context.close();
  });
}

test('cards, marks and filters of hostile names show them as text', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ bypassCSP: true });
  const { page, found } = await watched(context);
  for (const index of PAYLOADS.keys()) {
    await page.goto(`${origin}/articles/fields-${index}/`);
    for (const mark of await page.locator('.prose a.mention, .prose a.claim-mark').all()) {
      // Pointing at it may scroll the page, and what comes under the pointer by scrolling opens nothing.
      await expect(async () => {
        await page.mouse.move(0, 0);
        await mark.hover();
        await expect(page.locator('.preview')).toBeVisible({ timeout: 2000 });
      }).toPass();
      expect(await harm(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await expect(page.locator('.preview')).toHaveCount(0);
    }
  }
  await page.goto(`${origin}/claims/`);
  await page.locator('select[name=topic]').selectOption({ index: 1 });
  expect(await harm(page)).toEqual([]);
  expect(found).toEqual([]);
  await context.close();
});

test('a search for a payload, an address with one, and a passage marked with one are text', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ bypassCSP: true });
  const { page, found } = await watched(context);
  for (const payload of PAYLOADS) {
    const text = encodeURIComponent(payload);
    await page.goto(`${origin}/search/?q=${text}&kind=${text}&order=${text}`);
    await expect(page.locator('main').getByRole('status')).toContainText('No results');
    expect(await harm(page), payload).toEqual([]);
    await page.goto(`${origin}/search/?q=${encodeURIComponent(`Person ${payload}`)}`);
    await expect(page.locator('main .search-result').first()).toBeVisible();
    expect(await harm(page), payload).toEqual([]);
    await page.goto(`${origin}/articles/fields-0/?mark=${text}#${text}`);
    expect(await harm(page), payload).toEqual([]);
  }
  expect(found).toEqual([]);
  await context.close();
});

test('feeds, sitemaps and JSON of the hostile site are well formed', () => {
  const dist = join(hostile.site.root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const xml = files.filter((file) => file.endsWith('.xml'));
  const json = files.filter((file) => file.endsWith('.json'));
  expect(xml.length).toBeGreaterThan(30);
  expect(json.length).toBeGreaterThan(30);
  for (const file of xml) {
    expect(() => XmlDocument.fromString(readFileSync(join(dist, file), 'utf8')).dispose(), file).not.toThrow();
  }
  for (const file of json) JSON.parse(readFileSync(join(dist, file), 'utf8'));
});
