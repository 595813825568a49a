import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { whatChanged } from '../../../../src/cli/review/what-changed.ts';
import { reviewDigest } from '../../../../src/library/check/record/review-digest.ts';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { article } from '../../library/check/small-library.ts';

const PATH = 'content/articles/x.md';
const digestOf = (text: string) => reviewDigest(parseContentFile('articles', 'x', PATH, text));

/** A site in a folder of a repository, and what writes the article and commits it. */
function siteIn(context: TestContext) {
  const repository = mkdtempSync(join(tmpdir(), 'review-'));
  context.after(() => rmSync(repository, { recursive: true, force: true }));
  const root = join(repository, 'site');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      stdio: 'pipe',
    });
  const write = (text: string) => writeFileSync(join(root, PATH), text);
  const commit = (text: string) => {
    write(text);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Write');
  };
  return { root, git, write, commit };
}

test('what has changed since an article was read is shown against the version that was read', (context) => {
  const { root, git, write, commit } = siteIn(context);
  const read = article('', 'Ada was there.');
  assert.equal(whatChanged(root, PATH, digestOf(read)), undefined, 'there is no repository');
  git('init', '--quiet');
  commit(read);
  commit(article('reviewed: { by: Bo, on: 2026-01-02 }\n', 'Ada was there.'));
  commit(article('reviewed: { by: Bo, on: 2026-01-02 }\n', 'Ada was nowhere.'));
  write(article('reviewed: { by: Bo, on: 2026-01-02 }\n', 'Ada was nowhere at all.'));
  const shown = whatChanged(root, PATH, digestOf(read)) ?? assert.fail();
  assert.match(shown, /\[-there\.-\]\{\+nowhere at all\.\+\}/);
  assert.doesNotMatch(shown, /\{\+reviewed/, 'who has read it is in the version that is compared');
  assert.equal(whatChanged(root, PATH, digestOf(article('', 'Never written.'))), undefined);
});
