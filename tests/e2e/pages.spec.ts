import { lookAt, parts } from '../judges/pages-in-browser.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';
import { pagesOfNewShape } from '../sites/page-shapes.ts';
import { expect, MANY_PAGES, test } from './site.ts';

test.use({ extraHTTPHeaders: MANY_PAGES });

/** A page that leads on is gone before anybody could look at it; what it leads to is looked at. */
const pages = builtPages('root').filter((page) => !leadsOn(page));
/** Of the longest pages of each kind those in which something stands that the longer ones of other kinds have not. */
const kinds = pagesOfNewShape(
  pageOfEachKind(pages).sort((a, b) => b.html.length - a.html.length),
  [],
);
/** What pages of one shape look like is judged on one of them; `GLOSS_SWEEP` has all of them judged. */
const sweep = process.env['GLOSS_SWEEP'] !== undefined;
const narrow = pagesOfNewShape(pages, kinds);

for (const [index, part] of parts(sweep ? pages : [...kinds, ...narrow], 4).entries()) {
  test(`axe finds nothing on any kind of page, and nothing is wider than the window (part ${index + 1})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const { every, alike } = Object.groupBy(part, (each) => (sweep || kinds.includes(each) ? 'every' : 'alike'));
    const pathsOf = (some: typeof part = []) => some.map(({ path }) => path);
    expect(await lookAt(page, pathsOf(every), pathsOf(alike))).toEqual([]);
  });
}
