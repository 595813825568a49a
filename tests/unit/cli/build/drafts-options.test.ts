import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftsOptions } from '../../../../src/cli/build/drafts-options.ts';

const asked: [given: string[], options: string[], drafts: string | undefined, reader: string | undefined][] = [
  [['--site', 'https://news.example'], ['--site', 'https://news.example'], undefined, undefined],
  [['--drafts'], [], '*', undefined],
  [['--drafts', '--base', '/x'], ['--base', '/x'], '*', undefined],
  [['--drafts=the-deal'], [], 'the-deal', undefined],
  [['--drafts', 'the-deal,two', '--site=https://a.example'], ['--site=https://a.example'], 'the-deal,two', undefined],
  [['--for', 'Bo Lind', '--drafts'], [], '*', 'Bo Lind'],
  [['--drafts', '--for=Ann = Bo'], [], '*', 'Ann = Bo'],
];
for (const [given, options, drafts, reader] of asked) {
  test(`npm run build -- ${given.join(' ')}`, () => {
    const variables = {
      ...(drafts !== undefined && { GLOSS_DRAFTS: drafts }),
      ...(reader !== undefined && { GLOSS_DRAFTS_FOR: reader }),
    };
    assert.deepEqual(draftsOptions(given), { options, variables });
  });
}

const refused: [given: string[], why: RegExp][] = [
  [['--for', 'Bo'], /give --drafts too/],
  [['--drafts', '--for'], /say for whom/],
  [['--drafts', '--for', '--base', '/x'], /say for whom/],
  [['--drafts', '--drafts=a'], /twice/],
  [['--drafts=The Deal'], /"The Deal" is no id/],
  [['--drafts=a,'], /"" is no id/],
  [['--drafts', '--outDir', 'dist'], /leave out --outDir/],
  [['--drafts', '--outDir=dist'], /leave out --outDir/],
];
for (const [given, why] of refused) {
  test(`refused: npm run build -- ${given.join(' ')}`, () => {
    const outcome = draftsOptions(given);
    assert.match('refused' in outcome ? outcome.refused : assert.fail(), why);
  });
}
