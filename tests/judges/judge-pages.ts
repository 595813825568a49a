import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtFiles, builtPages, SITES, type SiteName } from '../sites/built.ts';
import { pagesOfNewShape } from '../sites/page-shapes.ts';
import { bareParts } from './bare.ts';
import { wronglyDirected } from './direction.ts';
import { htmlFindings } from './html.ts';
import { brokenLinks } from './links.ts';
import { heavyMaps } from './maps.ts';
import { policyFindings } from './policy.ts';
import { invalidData, unsaidTypes, unshown } from './structured-data.ts';

/**
 * Has the judges that need no browser look at every page of a built site; `content` is the folder of its texts. Where
 * another site is judged too, html-validate, which takes longest, has those pages alone in which something is new.
 */
export function judgePages(site: SiteName, content: URL, judgedToo?: SiteName): void {
  const pages = builtPages(site);
  const validated = judgedToo === undefined ? pages : pagesOfNewShape(pages, builtPages(judgedToo));

  test(`html-validate finds nothing on any page${judgedToo === undefined ? '' : ' of a new shape'}`, async () => {
    assert.ok(validated.length > 5);
    assert.deepEqual(await htmlFindings(validated), []);
  });

  judgeLinks(site);

  test('nothing runs otherwise than its language and its letters do', () => {
    assert.deepEqual(wronglyDirected(pages), []);
  });

  test('no page has a list, a menu or a part with a heading in which nothing stands', () => {
    assert.deepEqual(bareParts(pages), []);
  });

  test('no map weighs more than 10 KB', () => {
    assert.deepEqual(heavyMaps(pages), []);
  });

  test('the policy of every page stands up to an evaluator, and no page has inline code', () => {
    assert.deepEqual(policyFindings(pages), []);
  });

  test('a validator finds nothing wrong with the structured data of any page', async () => {
    const { findings, judged } = await invalidData(pages);
    assert.ok(judged > 5);
    assert.deepEqual(findings, []);
  });

  test('every page but the search, the 404 page and those that moved says what it is', () => {
    assert.deepEqual(unsaidTypes(pages, content), []);
  });

  test('the structured data says nothing that the page does not show', () => {
    assert.deepEqual(unshown(pages), []);
  });
}

export function judgeLinks(site: SiteName): void {
  const { base } = SITES[site];
  test(`every link inside the site leads to a page and a place that exist (${base})`, () => {
    const { broken, links } = brokenLinks(builtPages(site), builtFiles(site), base);
    assert.ok(links > 100, `${links} links`);
    assert.deepEqual(broken, []);
  });
}
