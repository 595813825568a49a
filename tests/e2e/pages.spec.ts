import { lookAt, parts } from '../judges/pages-in-browser.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';
import { expect, test } from './site.ts';

/** A page that leads on is gone before anybody could look at it; what it leads to is looked at. */
const pages = builtPages('root').filter((page) => !leadsOn(page));
/** What pages of one kind look like is judged on one of them; `GLOSS_SWEEP` has all of them judged. */
const thorough = new Set(
  (process.env['GLOSS_SWEEP'] === undefined ? pageOfEachKind(pages) : pages).map(({ path }) => path),
);

for (const [index, part] of parts(pages, 4).entries()) {
  test(`axe finds nothing on any page, and nothing is wider than the window (part ${index + 1})`, async ({ page }) => {
    test.setTimeout(600_000);
    const { every = [], narrow = [] } = Object.groupBy(
      part.map(({ path }) => path),
      (path) => (thorough.has(path) ? 'every' : 'narrow'),
    );
    expect(await lookAt(page, every, narrow)).toEqual([]);
  });
}
