import { builtFile, SITE } from '../sites/built.ts';
import { results } from './search-page.ts';
import { expect, test } from './site.ts';

test(
  'the search of the browser leads to the search page',
  { tag: '@addresses' },
  async ({ page, baseURL }, { project }) => {
    const template = /template="([^"]+)"/.exec(builtFile(project.name, 'opensearch.xml'))?.[1] ?? '';
    const path = template
      .replace(`${SITE}/`, '')
      .replace(/^news\//, '')
      .replace('{searchTerms}', 'Samarin');
    await page.goto(new URL(path, baseURL).href);
    await expect(results(page).first()).toContainText('Viktor Samarin');
  },
);
