import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../../../src/cli/report/check-content.ts';
import { fixtureSite } from '../../../sites/fixture-site.ts';

const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23) / 1000) };
const checkWith = (environment: Record<string, string>, folder: string, ...options: string[]) =>
  checkContent([folder, ...options], { ...DAY, ...environment });
const check = (folder: string, ...options: string[]) => checkWith({}, folder, ...options);

test('check counts what is there and is content with it', async () => {
  const { code, stdout, stderr } = await check(fixtureSite('check').root);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, '1 article, 4 entities, 2 claims, 1 topic: 0 errors, 0 warnings');
});

test('check names what is wrong with claims and quotations, with the place and what to do', async () => {
  const claim = 'title: T\nstatement: S.\nact: asserts\nsources: [scientific-memoirs-1843]\nchecked: 2026-01-01\n';
  const site = fixtureSite('check-errors', {
    'content/claims/nobody.md': `---\n${claim}---\n`,
    'content/claims/reply.md': `---\n${claim}speaker: ada-lovelace\nanswers: [{ claim: engine, relation: denies }]\n---\n`,
  });
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');
  const { code, stderr } = await check(site.root);
  assert.equal(code, 1);
  assert.deepEqual(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split('  ').slice(0, 2).join('  ')),
    [
      'content/articles/the-engine.md:35:36  uncovered-quotation',
      'content/claims/nobody.md:2:1  missing-speaker',
      'content/claims/reply.md:8:20  unknown-claim',
    ],
  );
});

test('a folder without content is said to be one', async () => {
  const { code, stderr } = await check(join(fixtureSite('check-empty').root, 'content'));
  assert.equal(code, 1);
  assert.match(stderr, /^There is no folder .*content\/content\./);
});

test('check asks of no day that the environment does not name rightly', async () => {
  const { code, stderr } = await checkWith({ SOURCE_DATE_EPOCH: '' }, fixtureSite('check').root, '--stale');
  assert.equal(code, 1);
  assert.match(stderr, /^SOURCE_DATE_EPOCH is "", .*unset it: then the site is built as of today\.$/);
});

test('check names what is to be looked up again when asked, and strictly fails for it', async () => {
  const site = fixtureSite('check-stale');
  site.edit(
    'content/entities/london.md',
    'checked:',
    'facts: [{ text: F, review: 2026-11-22, sources: [a] }]\nchecked:',
  );
  site.edit(
    'content/sources/1843.yaml',
    'scientific-memoirs-1843:',
    'a: { outlet: { named: P }, title: T }\nscientific-memoirs-1843:',
  );
  assert.equal((await check(site.root)).stderr, '');
  const stale = await check(site.root, '--stale');
  assert.equal(stale.code, 0);
  assert.match(stale.stderr, /^content\/entities\/london\.md:\d+:\d+ {2}warning past-review /);
  assert.equal((await check(site.root, '--stale', '--strict')).code, 1);
  assert.equal((await check(site.root, '--strict')).code, 0);
  assert.match((await check(site.root, '--months', 'some')).stderr, /whole number of months/);
});

test('check prints the same findings for programs and for GitHub', async () => {
  const site = fixtureSite('check-formats');
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');

  const { code, stdout, stderr } = await check(site.root, '--format', 'json');
  assert.deepEqual([code, stderr], [1, '']);
  const { version, findings, counts } = JSON.parse(stdout);
  assert.equal(version, 1);
  assert.deepEqual([findings.length, counts.errors, counts.articles], [1, 1, 1]);
  assert.equal(findings[0].file, 'content/articles/the-engine.md');

  const actions = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(site.root, '..') };
  const annotated = await checkWith(actions, site.root);
  assert.match(
    annotated.stdout,
    /^::error file=[^/]+\/content\/articles\/the-engine\.md,line=35,col=36,title=uncovered-quo/,
  );
  assert.match(annotated.stderr, /^content\/articles\/the-engine\.md:35:36 {2}/);
  assert.doesNotMatch((await checkWith(actions, site.root, '--format', 'terminal')).stdout, /::/);
});

test('check prints the form of its report, and knows no other format', async () => {
  const { root } = fixtureSite('check-schema');
  assert.equal(JSON.parse((await check(root, '--format', 'json-schema')).stdout).properties.version.const, 1);
  const { code, stderr } = await check(root, '--format', 'xml');
  assert.equal(code, 1);
  assert.equal(stderr, '--format xml: give one of terminal, json, github, json-schema.');
});
