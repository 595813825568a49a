import { expect, test } from '../e2e/site.ts';
import { lookAt, parts } from '../judges/pages-in-browser.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';

/** One page of each kind, the longest; with `GLOSS_SWEEP` all of them. */
const all = builtPages('content').filter((page) => !leadsOn(page));
const pages = process.env['GLOSS_SWEEP'] === undefined ? pageOfEachKind(all) : all;

for (const [index, part] of parts(pages, 4).entries()) {
  test(`axe finds nothing on a page of each kind, and nothing is wider than the window (part ${index + 1})`, async ({
    page,
  }) => {
    test.setTimeout(1_800_000);
    const paths = part.map(({ path }) => path);
    expect(await lookAt(page, paths)).toEqual([]);
  });
}
