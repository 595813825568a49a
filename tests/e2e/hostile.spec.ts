import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import { FIRST_LINE } from '../../src/browser/marks/first-line.ts';
import { harmIn } from '../judges/harm.ts';
import { parts } from '../judges/pages-in-browser.ts';
import { builtFile, builtFiles, builtPages } from '../sites/built.ts';
import { pagesOfNewShape } from '../sites/page-shapes.ts';
import { PAYLOADS } from '../sites/payloads.ts';
import { isAboutFavicon, MANY_PAGES } from './site.ts';

/** Every page of the hostile site but the feeds' and lists' repetitions: each text and each field stands on one of them. */
const all = builtPages('hostile').filter(
  ({ path }) => !/^(?:claims\/by|kinds|years)\//.test(path) && path !== '404.html',
);
/** Those with a payload in every field of free text, of each sort one, and the lists of all of them. */
const fielded = all.filter(({ path }) => /^articles\/fields-|-0\/$|^[a-z]*\/?$/.test(path));
const fields = fielded.map(({ path }) => path);
/** A browser opens those and what has an element or an attribute at a place that none of them has; with `GLOSS_SWEEP` all. */
const opened = process.env['GLOSS_SWEEP'] === undefined ? [...fielded, ...pagesOfNewShape(all, fielded)] : all;
const pages = opened.map(({ path }) => path);

/** Opens pages in a browser in which whatever runs or asks another host is noted. */
async function watched(context: BrowserContext, origin: string): Promise<{ page: Page; found: string[] }> {
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
  page.on('console', (message) => {
    if (!isAboutFavicon(message)) found.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(origin)) found.push(`asked ${request.url()}`);
  });
  return { page, found };
}

/** What of a page could run or is not where it belongs; empty where nothing. */
function harm(page: Page): Promise<string[]> {
  return page.evaluate((firstLine) => {
    const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'];
    const bad: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) bad.push(`handler ${name}`);
        // An open card is put in its place by our own script.
        if (name === 'style' && !element.matches('.preview:popover-open')) bad.push(`style ${value}`);
        // Browsers take control characters out of an address.
        const scheme = value.replace(/[\p{Cc}\s]/gu, '');
        if (ADDRESSES.includes(name) && /^(?:javascript|vbscript|data):/i.test(scheme)) bad.push(`${name}=${value}`);
      }
    }
    for (const script of document.scripts) {
      const ours =
        script.src.startsWith(`${location.origin}/_astro/`) ||
        script.type === 'application/ld+json' ||
        script.textContent === '' ||
        script.textContent === firstLine;
      if (!ours && !script.type.includes('module')) bad.push(`script ${script.outerHTML.slice(0, 100)}`);
      if (script.type === 'application/ld+json') JSON.parse(script.textContent ?? '');
    }
    if (
      document.querySelectorAll(
        'iframe, object, embed, base:not([target]), base[href], form:not([role=search]):not(.search-form), .prose svg, .prose style',
      ).length > 0
    )
      bad.push('element');
    // A card for other sites has no header.
    const framed = ['body > main', 'body > footer'];
    const whole = ['body > header.masthead', 'body > main#main', 'body > footer.site-footer'];
    for (const part of location.pathname.startsWith('/embed/') ? framed : whole) {
      if (document.querySelectorAll(part).length !== 1) bad.push(`${part} is not there once`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) bad.push(`ids: ${ids.filter((id, index) => ids.indexOf(id) !== index)}`);
    return bad;
  }, FIRST_LINE);
}

test('no page, as it is sent, holds anything that could run', () => {
  expect(all.length).toBeGreaterThan(200);
  for (const { path, html } of all) expect(harmIn(html, path.startsWith('embed/')), path).toEqual([]);
});

test('what could run is found in a page as it is sent', () => {
  const page = (inside: string) =>
    harmIn(
      `<body><header></header><main>${inside}</main><footer></footer><script type="module" src="/_astro/x.js"></script>`,
    );
  expect(page('<p id="a">A</p><script type="application/ld+json">{}</script>')).toEqual([]);
  for (const harmful of [
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<b onclick="alert(1)">A</b>',
    '<b style="color: red">A</b>',
    '<a href="java\tscript:alert(1)">A</a>',
    '<iframe></iframe>',
    '<i id="a"></i><i id="a"></i>',
    '</main><main>',
  ])
    expect(page(harmful), harmful).toHaveLength(1);
});

// Without the policy nothing but the pages themselves keeps a text from running; with it nothing may be left to stop.
for (const [what, paths, bypassCSP] of [
  ...parts(pages).map((part, index) => [`without the policy (part ${index + 1})`, part, true] as const),
  ['with the policy', fields, false] as const,
]) {
  test(`no page runs, asks or loses anything, ${what}`, async ({ browser, baseURL: given }) => {
    const baseURL = given ?? '';
    test.setTimeout(240_000);
    expect(paths.length).toBeGreaterThan(20);
    const context = await browser.newContext({ bypassCSP, extraHTTPHeaders: MANY_PAGES });
    const { page, found } = await watched(context, baseURL);
    for (const path of paths) {
      const address = baseURL + path;
      await page.goto(address);
      expect(await harm(page), path).toEqual([]);
      expect(page.url(), path).toBe(address);
      expect(found, path).toEqual([]);
    }
    await context.close();
  });
}

for (const part of parts([...PAYLOADS.keys()])) {
  test(`cards and marks of hostile names show them as text (${part.join(', ')})`, async ({
    browser,
    baseURL: given,
  }) => {
    const baseURL = given ?? '';
    test.setTimeout(120_000);
    const context = await browser.newContext({ bypassCSP: true, extraHTTPHeaders: MANY_PAGES });
    const { page, found } = await watched(context, baseURL);
    for (const index of part) {
      await page.goto(`${baseURL}articles/fields-${index}/`);
      const marks = await page.locator('.prose a.mention, .prose a.claim-mark').all();
      expect(marks.length).toBeGreaterThan(2);
      for (const mark of marks) {
        await mark.evaluate((name) => {
          const before = document.createElement('button');
          name.before(before);
          before.focus();
        });
        await page.keyboard.press('Tab');
        await expect(page.locator('.preview')).toBeVisible();
        expect(await harm(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('.preview')).toHaveCount(0);
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
}

test('filters of hostile claims show them as text', async ({ browser, baseURL: given }) => {
  const baseURL = given ?? '';
  const context = await browser.newContext({ bypassCSP: true, extraHTTPHeaders: MANY_PAGES });
  const { page, found } = await watched(context, baseURL);
  await page.goto(`${baseURL}claims/`);
  await page.locator('select[name=topic]').selectOption({ index: 1 });
  expect(await harm(page)).toEqual([]);
  expect(found).toEqual([]);
  await context.close();
});

for (const part of parts(PAYLOADS)) {
  test(`a search for a payload, an address with one, and a passage marked with one are text (${PAYLOADS.indexOf(part[0] ?? '')})`, async ({
    browser,
    baseURL: given,
  }) => {
    const baseURL = given ?? '';
    test.setTimeout(120_000);
    const context = await browser.newContext({ bypassCSP: true, extraHTTPHeaders: MANY_PAGES });
    const { page, found } = await watched(context, baseURL);
    for (const payload of part) {
      const text = encodeURIComponent(payload);
      await page.goto(`${baseURL}search/?q=${encodeURIComponent(`Person ${payload}`)}&kind=${text}&order=${text}`);
      await expect(page.locator('main').getByRole('status')).toContainText('No results');
      expect(await harm(page), payload).toEqual([]);
      await page.getByRole('button', { name: /^Remove the filter/ }).click();
      await expect(page.locator('main .search-result').first()).toBeVisible();
      expect(await harm(page), payload).toEqual([]);
      await page.goto(`${baseURL}articles/fields-0/?mark=${text}#${text}`);
      expect(await harm(page), payload).toEqual([]);
    }
    expect(found).toEqual([]);
    await context.close();
  });
}

test('feeds, sitemaps and JSON of the hostile site are well formed', () => {
  const files = builtFiles('hostile');
  const xml = files.filter((file) => file.endsWith('.xml'));
  const json = files.filter((file) => file.endsWith('.json'));
  expect(xml.length).toBeGreaterThan(30);
  expect(json.length).toBeGreaterThan(30);
  for (const file of xml) {
    expect(() => XmlDocument.fromString(builtFile('hostile', file)).dispose(), file).not.toThrow();
  }
  for (const file of json) JSON.parse(builtFile('hostile', file));
});
