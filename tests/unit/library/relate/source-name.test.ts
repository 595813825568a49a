import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletName, sourceName } from '../../../../src/library/relate/source-name.ts';

const REPRINT = { name: 'a reprint', why: 'The copy does not say more.' };

const cases = [
  [{ citing: [] }, 'Reuters', 'Reuters'],
  [{ carrier: { name: 'Yahoo News' }, citing: [] }, 'Reuters, at Yahoo News', 'Reuters, at Yahoo News'],
  [
    { carrier: { name: 'News Cats' }, copy: 'Copies reports.', citing: [] },
    'Reuters, copy at News Cats',
    'Reuters, copy at News Cats',
  ],
  [{ carrier: REPRINT, citing: [] }, 'Reuters, in a reprint', 'Reuters, in a reprint'],
  [{ citing: [{ name: 'TASS' }, { name: 'Interfax' }] }, 'Reuters', 'Reuters, based on TASS, Interfax'],
  [
    { carrier: { name: 'Yahoo News' }, citing: [{ name: 'TASS' }] },
    'Reuters, at Yahoo News',
    'Reuters, at Yahoo News, based on TASS',
  ],
] as const;

for (const [source, outlet, whole] of cases) {
  test(`a source is called "${whole}" where it is cited`, () => {
    const { citing, ...rest } = source;
    const given = { outlet: { name: 'Reuters' }, ...rest, citing: [...citing] };
    assert.equal(outletName(given), outlet);
    assert.equal(sourceName(given), whole);
  });
}
