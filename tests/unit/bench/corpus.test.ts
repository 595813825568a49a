import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/cli/report/check-content.ts';
import { makeCorpus, type Size } from '../../bench/build/corpus/corpus.ts';
import { glossFiles } from '../../bench/build/corpus/gloss-files.ts';
import { writeGlossSite } from '../../bench/build/write-corpus.ts';

const SMALL: Size = { articles: 12, entities: 30, rich: true, seed: 1 };
const folder = fileURLToPath(new URL('../../../.cache/fixtures/corpus', import.meta.url));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A digest of all files of a corpus. */
function digest(size: Size): string {
  return createHash('sha256')
    .update(JSON.stringify([...glossFiles(makeCorpus(size))]))
    .digest('hex');
}

test('one seed gives one corpus, byte for byte, and another seed another one', () => {
  assert.equal(digest(SMALL), digest(SMALL));
  assert.notEqual(digest({ ...SMALL, seed: 2 }), digest(SMALL));
});

for (const rich of [false, true]) {
  test(`a ${rich ? 'rich' : 'plain'} corpus passes the check without a finding`, async () => {
    writeGlossSite(folder, { ...SMALL, rich });
    const { code, stdout, stderr } = await checkContent([folder, '--strict'], {
      SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23) / 1000),
    });
    assert.equal(code, 0, stderr);
    assert.equal(stdout, `12 articles, 30 entities, ${rich ? 24 : 0} claims, 10 topics: 0 errors, 0 warnings`);
  });
}

test('a report names eight entities, each of them at least once, two of them people', () => {
  for (const { entities, mentions } of makeCorpus(SMALL).articles()) {
    assert.equal(new Set(entities).size, 8);
    assert.ok(mentions.every((count) => count > 0));
    assert.ok(entities.filter(({ kind }) => kind === 'person').length >= 2);
  }
});
