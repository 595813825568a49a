import { lookAt, parts } from '../judges/pages-in-browser.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';
import { pagesOfNewShape } from '../sites/page-shapes.ts';
import { expect, test } from './site.ts';

/** A page that leads on is gone before anybody could look at it; what it leads to is looked at. */
const pages = builtPages('root').filter((page) => !leadsOn(page));
/** What pages of one kind look like is judged on one of them; `GLOSS_SWEEP` has all of them judged. */
const thorough = process.env['GLOSS_SWEEP'] === undefined ? pageOfEachKind(pages) : pages;
const narrow = pagesOfNewShape(pages, thorough);

for (const [index, part] of parts(pages, 4).entries()) {
  test(`axe finds nothing on any kind of page, and nothing is wider than the window (part ${index + 1})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const { every, alike, inWords } = Object.groupBy(part, (each) =>
      thorough.includes(each) ? 'every' : narrow.includes(each) ? 'alike' : 'inWords',
    );
    const pathsOf = (some: typeof part = []) => some.map(({ path }) => path);
    expect(await lookAt(page, pathsOf(every), pathsOf(alike), pathsOf(inWords))).toEqual([]);
  });
}
