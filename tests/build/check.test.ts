import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixtureSite } from '../sites/fixture-site.ts';

const script = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
/** What is set where the tests run says nothing of colours and formats here. */
const {
  FORCE_COLOR: _colour,
  GITHUB_ACTIONS: _actions,
  GLOSS_PROTECTED: _required,
  GLOSS_PROTECTED_KEY: _key,
  ...environment
} = process.env;
const checkWith = (env: NodeJS.ProcessEnv, folder: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, folder, ...options], {
    encoding: 'utf8',
    env: { ...environment, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23) / 1000), ...env },
  });
const check = (folder: string, ...options: string[]) => checkWith({}, folder, ...options);

test('check counts what is there and is content with it', () => {
  const { status, stdout, stderr } = check(fixtureSite('check').root);
  assert.equal(status, 0, stderr);
  assert.equal(stdout, '1 article, 4 entities, 2 claims, 1 topic: 0 errors, 0 warnings\n');
});

test('check names what is wrong with claims and quotations, with the place and what to do', () => {
  const claim = 'title: T\nstatement: S.\nact: asserts\nsources: [scientific-memoirs-1843]\nchecked: 2026-01-01\n';
  const site = fixtureSite('check-errors', {
    'content/claims/nobody.md': `---\n${claim}---\n`,
    'content/claims/reply.md': `---\n${claim}speaker: ada-lovelace\nanswers: [{ claim: engine, relation: denies }]\n---\n`,
  });
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');
  const { status, stderr } = check(site.root);
  assert.equal(status, 1);
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

test('a folder without content is said to be one', () => {
  const { status, stderr } = check(join(fixtureSite('check-empty').root, 'content'));
  assert.equal(status, 1);
  assert.match(stderr, /^There is no folder .*content\/content\./);
});

test('check asks of no day that the environment does not name rightly', () => {
  const { status, stderr } = checkWith({ SOURCE_DATE_EPOCH: '' }, fixtureSite('check').root, '--stale');
  assert.equal(status, 1);
  assert.match(stderr, /^SOURCE_DATE_EPOCH is "", .*unset it: then the site is built as of today\.\n$/);
});

test('check names what is to be looked up again when asked, and strictly fails for it', () => {
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
  assert.equal(check(site.root).stderr, '');
  const stale = check(site.root, '--stale');
  assert.equal(stale.status, 0);
  assert.match(stale.stderr, /^content\/entities\/london\.md:\d+:\d+ {2}warning past-review /);
  assert.equal(check(site.root, '--stale', '--strict').status, 1);
  assert.equal(check(site.root, '--strict').status, 0);
  assert.match(check(site.root, '--months', 'some').stderr, /whole number of months/);
});

test('check prints the same findings for programs, for GitHub and in colour', () => {
  const site = fixtureSite('check-formats');
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');

  const { status, stdout, stderr } = check(site.root, '--format', 'json');
  assert.deepEqual([status, stderr], [1, '']);
  const { version, findings, counts } = JSON.parse(stdout);
  assert.equal(version, 1);
  assert.deepEqual([findings.length, counts.errors, counts.articles], [1, 1, 1]);
  assert.equal(findings[0].file, 'content/articles/the-engine.md');

  const actions = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(site.root, '..') };
  const annotated = checkWith(actions, site.root);
  assert.match(
    annotated.stdout,
    /^::error file=[^/]+\/content\/articles\/the-engine\.md,line=35,col=36,title=uncovered-quo/,
  );
  assert.match(annotated.stderr, /^content\/articles\/the-engine\.md:35:36 {2}/);
  assert.doesNotMatch(checkWith(actions, site.root, '--format', 'terminal').stdout, /::/);

  assert.ok(checkWith({ FORCE_COLOR: '1' }, site.root).stderr.startsWith('\u001b[36mcontent/'));
  assert.match(checkWith({ NO_COLOR: '1' }, site.root).stderr, /^content/);
});

test('check prints the form of its report, and knows no other format', () => {
  const { root } = fixtureSite('check-schema');
  assert.equal(JSON.parse(check(root, '--format', 'json-schema').stdout).properties.version.const, 1);
  const { status, stderr } = check(root, '--format', 'xml');
  assert.equal(status, 1);
  assert.equal(stderr, '--format xml: give one of terminal, json, github, json-schema.\n');
});
