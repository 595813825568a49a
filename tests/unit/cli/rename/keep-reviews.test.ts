import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepReviews } from '../../../../src/cli/rename/keep-reviews.ts';
import { renameId } from '../../../../src/cli/rename/rename-id.ts';
import { reviewDigest } from '../../../../src/library/check/record/review-digest.ts';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';

const digestOf = (path: string, text: string) => reviewDigest(parseContentFile('articles', '', path, text));
const article = (digest: string) =>
  `---\ntitle: T # as agreed\nentities: [ada]\nreviewed: { by: Bo, on: '2026-01-02', digest: ${digest} }\n---\n\n[Ada](entity:ada) met Bo.\n`;
const path = 'articles/visit.md';

function renamed(text: string): string {
  const files = [
    { path, text },
    { path: 'entities/ada.md', text: '---\nkind: person\nnames: [{ text: Ada, language: en }]\n---\n' },
  ];
  const changes = renameId(files, { in: 'entities', from: 'ada', to: 'ada-lovelace' });
  assert.ok(!('refused' in changes));
  return keepReviews(files, changes).files.find((change) => change.path === path)?.text ?? assert.fail();
}

test('an article that stands as it was read does so under other ids too, and all else of it stays', () => {
  const before = article(digestOf(path, article('')));
  const after = renamed(before);
  const digest = digestOf(path, after);
  assert.notEqual(digest, digestOf(path, before));
  assert.equal(after, before.replace(digestOf(path, before), digest).replaceAll(/ada(?=[\])])/g, 'ada-lovelace'));
});

test('one that was changed since it was read keeps the digest of what was read', () => {
  const other = digestOf(path, 'Another text.');
  assert.ok(renamed(article(other)).includes(`digest: ${other} }`));
});
