import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../../../../src/cli/read-files.ts';
import { articlesOf, reviewArticle } from '../../../../src/cli/review/review-article.ts';
import { idOf, reviewState, stateInWords } from '../../../../src/cli/review/review-state.ts';
import { article, author, corrected, findingsFor, reviewed } from '../../library/check/small-library.ts';

const files = [
  { path: 'authors/desk.md', text: author },
  { path: 'articles/2026/x.md', text: article('entities: [ada]\n') },
  { path: 'articles/broken.md', text: '---\ntitle: [\n---\n' },
];
const READING = { by: 'Bo Lind', on: '2026-11-20' };
const refusedOf = (id: string, reading: object) => {
  const outcome = reviewArticle(files, id, { ...READING, ...reading });
  return 'refused' in outcome ? outcome.refused : assert.fail(outcome.text);
};
const textOf = (fields: string, text?: string) => ({ path: 'articles/x.md', text: article(fields, text) });
const wordsOf = (fields: string, text?: string) => stateInWords(reviewState(textOf(fields, text)) ?? assert.fail());

test('what the command writes is what the check takes for read, until a word changes', () => {
  const outcome = reviewArticle(files, 'x', READING);
  assert.ok('text' in outcome);
  assert.equal(outcome.path, 'articles/2026/x.md');
  const findings = (text: string) => findingsFor({ [outcome.path]: text }).map(({ rule }) => rule);
  assert.deepEqual(findings(outcome.text), []);
  assert.deepEqual(findings(outcome.text.replace('was there', 'was here')), ['outdated-review']);
});

test('every article of this site can be read by somebody, and then is', async () => {
  const content = fileURLToPath(new URL('../../../../content', import.meta.url));
  const site = await readFiles(content);
  const articles = articlesOf(site);
  for (const { path, text } of articles) {
    const outcome = reviewArticle(site, idOf(path), READING);
    assert.ok('text' in outcome, path);
    assert.equal(outcome.text.replace(/^reviewed:\n(?: {2}.*\n){3}/m, ''), text, path);
    const state = reviewState(outcome);
    assert.deepEqual([state?.reviewed?.by, state?.since], ['Bo Lind', undefined], path);
    assert.equal(readFileSync(`${content}/${path}`, 'utf8'), text);
  }
});

test('what cannot be said is refused with the reason', () => {
  assert.match(refusedOf('y', {}), /There is no article "y"/);
  assert.match(refusedOf('broken', {}), /has mistakes. Run npm run check/);
  assert.match(refusedOf('x', { by: 'desk' }), /"desk" is the only author/);
  assert.match(refusedOf('x', { by: 'the desk' }), /"the desk" is the only author/);
  assert.match(refusedOf('x', { by: '' }), /Say who has read it/);
  assert.match(refusedOf('x', { on: 'today' }), /^--on today: /);
});

test('of an article it is said who has read it, and what is known of it since', () => {
  const digest = 'a'.repeat(22);
  assert.equal(wordsOf(''), 'read by nobody but its authors');
  assert.match(wordsOf(reviewed('Bo', '2026-01-02')), /^read by Bo, 2 January 2026; no change since has a day/);
  assert.match(wordsOf(reviewed('Bo', '2026-01-02', digest)), /; it is another text now$/);
  assert.match(
    wordsOf(`${corrected('2026-02-01')}${reviewed('Bo', '2026-01-02')}`, '[It rained.](correction:rain)'),
    /; changed since, 1 February 2026$/,
  );
  const outcome = reviewArticle(files, 'x', READING);
  assert.ok('text' in outcome);
  assert.match(stateInWords(reviewState(outcome) ?? assert.fail()), /; nothing has changed since$/);
  assert.equal(reviewState({ path: 'articles/x.md', text: 'Text.' }), undefined);
});
