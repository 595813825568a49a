import { expect, MANY_PAGES, test } from '../e2e/site.ts';
import { lookAt, parts } from '../judges/pages-in-browser.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';
import { pagesOfNewShape } from '../sites/page-shapes.ts';

/**
 * One page of each kind, the longest; beside the program's own site, of which each kind was judged, those that have
 * something new in them; with `GLOSS_SWEEP` all.
 */
const all = builtPages('content').filter((page) => !leadsOn(page));
const kinds = pageOfEachKind(all);
const pages =
  process.env['GLOSS_SWEEP'] !== undefined
    ? all
    : process.env['GLOSS_STORY'] !== undefined
      ? pagesOfNewShape(kinds, pageOfEachKind(builtPages('root')))
      : kinds;

test.use({ extraHTTPHeaders: MANY_PAGES });

for (const [index, part] of parts(pages, 4).entries()) {
  test(`axe finds nothing on a page of each kind, and nothing is wider than the window (part ${index + 1})`, async ({
    page,
  }) => {
    test.setTimeout(1_800_000);
    const paths = part.map(({ path }) => path);
    expect(await lookAt(page, paths)).toEqual([]);
  });
}
