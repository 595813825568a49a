import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page, Route } from '@playwright/test';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { facetAttributes, metadataAttributes, type PageMetadata } from '../../src/search/index/metadata.ts';

/** Indexes a page for each name and one article that has them all, and gives the index's folder. */
export function indexPeople(people: readonly string[]): Promise<string> {
  const portraits = people.map((name, id) => {
    const metadata = metadataHtml({ title: name, kind: 'person', names: [name] });
    return { path: `entities/${id}`, body: `${metadata}<h1>${name}</h1><p>A portrait.</p>` };
  });
  const all = `<h1>All of them: ${people.join(', ')}</h1><p>${people.join(' met ')}</p>`;
  return indexPages([...portraits, { path: 'articles/all', body: all }]);
}

/** Indexes pages, and gives the index's folder. */
export async function indexPages(pages: readonly { path: string; body: string; language?: string }[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const { path, body, language = 'en' } of pages) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, path, 'index.html'),
      `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${body}</main></body></html>`,
    );
  }
  await buildIndex(folder);
  return join(folder, 'pagefind');
}

/** What the search knows of a page, as the site writes it. */
export function metadataHtml(page: PageMetadata): string {
  const written = (attributes: Record<string, string>) =>
    Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ');
  const facets = facetAttributes(page).map((attributes) => `<span ${written(attributes)}></span>`);
  return `<div hidden ${written(metadataAttributes(page))}>${facets.join('')}</div>`;
}

/** Answers requests for the site's index from another one. */
export function indexOf(folder: string) {
  return (route: Route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/pagefind/');
    return route.fulfill({ path: join(folder, path) });
  };
}

/** Opens the filters in a part of the page, and one of them by its name. */
export async function openFilter(part: Locator, name: string): Promise<void> {
  const filters = part.locator('.search-filters > details');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  await filters
    .locator('.search-facet', { has: part.page().getByText(name, { exact: true }) })
    .locator('summary')
    .click();
}

export function searchDialog(page: Page): { dialog: Locator; field: Locator } {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  return { dialog, field: dialog.getByRole('combobox', { name: 'Search people' }) };
}

export function suggestions(dialog: Locator): Locator {
  return dialog.getByRole('listbox', { name: 'Results' });
}

export function results(page: Page): Locator {
  return page.locator('main .search-results > li');
}

export function titles(page: Page): Promise<string[]> {
  return results(page).getByRole('link').allTextContents();
}

/** For each query, asked one after the other in the search page's field, the address of the first result. */
export function firstResults(page: Page, queries: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const search = document.querySelector('main gloss-search');
    const field = search?.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search || !field) throw new Error('The page has no search.');
    const found: string[] = [];
    for (const query of all) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form?.requestSubmit();
      const answered = () => search.querySelector('[role="status"]')?.textContent?.includes(`for “${query}”`);
      while (!answered()) await new Promise((resolve) => setTimeout(resolve, 5));
      found.push(search.querySelector('.search-results a')?.getAttribute('href') ?? '');
    }
    return found;
  }, queries);
}

export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** The controls in a part of the page that are less than 24 pixels wide or high; links in a line of text may be. */
export function smallTargets(part: Locator): Promise<string[]> {
  return part.locator('button, input, summary, label, [role="option"]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const small = width > 0 && (width < 24 || height < 24) && !target.matches('.search-form label');
      return small ? [`${element.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
    }),
  );
}
