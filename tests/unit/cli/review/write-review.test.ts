import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeReview } from '../../../../src/cli/review/write-review.ts';

const REVIEW = { by: 'Bo Lind', on: '2026-11-29', digest: '-bcdefghijklmnopqrstuv' };
const written = (fields: string, review = REVIEW) =>
  writeReview({ path: 'articles/x.md', text: `---\n${fields}---\n\nText.\n` }, review);
const lines = (fields: string) => `---\n${fields}---\n\nText.\n`;

const cases: [what: string, before: string, after: string][] = [
  [
    'below the other fields, where there is none',
    'title: T # the headline\n# By whom\nauthors: [desk]\n',
    "title: T # the headline\n# By whom\nauthors: [desk]\nreviewed:\n  by: Bo Lind\n  on: '2026-11-29'\n  digest: '-bcdefghijklmnopqrstuv'\n",
  ],
  [
    'in the place of the one before, with its comments',
    "reviewed: # twice\n    on: '2026-11-01' # in a hurry\n    by: desk\n    digest: aaaaaaaaaaaaaaaaaaaaaa\ntitle: T\n",
    "reviewed: # twice\n    on: '2026-11-29' # in a hurry\n    by: Bo Lind\n    digest: '-bcdefghijklmnopqrstuv'\ntitle: T\n",
  ],
  [
    'with a digest, where it had none',
    "reviewed:\n  by: desk\n  on: '2026-11-01' # in a hurry\ntitle: T\n",
    "reviewed:\n  by: Bo Lind\n  on: '2026-11-29' # in a hurry\n  digest: '-bcdefghijklmnopqrstuv'\ntitle: T\n",
  ],
  [
    'in braces, where it was',
    "reviewed: { by: desk, on: '2026-11-01' } # once\ntitle: T\n",
    "reviewed: { by: Bo Lind, on: '2026-11-29', digest: '-bcdefghijklmnopqrstuv' } # once\ntitle: T\n",
  ],
  [
    'where nothing stands behind the key',
    'reviewed:\ntitle: T\n',
    "reviewed: { by: Bo Lind, on: '2026-11-29', digest: '-bcdefghijklmnopqrstuv' }\ntitle: T\n",
  ],
];
for (const [what, before, after] of cases) {
  test(`who has read an article is written ${what}`, () => assert.equal(written(before), lines(after)));
}

test('the ends of lines stay as they are', () => {
  const crlf = lines('title: T\n').replaceAll('\n', '\r\n');
  const text = writeReview({ path: 'articles/x.md', text: crlf }, REVIEW);
  assert.ok(text?.includes("\r\n  on: '2026-11-29'\r\n"));
  assert.doesNotMatch(text ?? '', /[^\r]\n/);
});

for (const by of ['Lind, Bo', 'Bo: Lind', "D'Arcy #1", 'true', 'Žofie {N}', '- Bo', '李 明']) {
  test(`a name is the same when it is read again, wherever it stands: ${by}`, () => {
    for (const before of ['title: T\n', "reviewed: { by: x y, on: '2026-11-01' }\n"]) {
      assert.notEqual(written(before, { ...REVIEW, by }), undefined, before);
    }
  });
}

test('a frontmatter that cannot be edited line by line is left alone', () => {
  assert.equal(written('{ title: T }\n'), undefined);
  assert.equal(written('title: [T\n'), undefined);
  assert.equal(writeReview({ path: 'articles/x.md', text: 'Text.\n' }, REVIEW), undefined);
});
