import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkProtected } from '../../../../src/library/check/check-protected.ts';
import { inWords } from '../../../../src/library/check/finding.ts';
import { githubReport } from '../../../../src/library/check/reporters/github.ts';
import { jsonReport } from '../../../../src/library/check/reporters/json.ts';
import { terminalReport } from '../../../../src/library/check/reporters/terminal.ts';
import { loadLibrary } from '../../../../src/library/load.ts';
import { finderOf } from '../../protection/lists.ts';
import { article, valid } from './small-library.ts';

// Where the tests run there may be a key, for the list of another site.
for (const name of ['GLOSS_PROTECTED', 'GLOSS_PROTECTED_KEY']) delete process.env[name];

const NAME = /marta|quellmann/i;

/** What is found in a folder with these files beside the valid ones. */
async function findingsIn(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'gloss-check-'));
  const content = Object.entries(valid).map(([path, text]) => [`content/${path}`, text] as const);
  for (const [path, text] of [...content, ...Object.entries(files)]) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const folders = { content: join(root, 'content'), public: join(root, 'public'), base: '/', addressed: false };
  try {
    return (await loadLibrary(folders, '2026-11-23')).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a protected name is an error at its place, and no report prints it, whatever else is wrong there', async () => {
  const findings = await findingsIn({
    '.protected-names': '# The witness\nMarta Quellmann\n',
    'content/articles/marta-quellmann.md': article(
      'keyPoints: [Marta Quellmann saw it]  # M. Quellmann\nentities: [marta-quellmann]\ntopics: [marta-quellmann]\n',
      '“I am Marta Quellmann and I have seen what happened on that evening in the harbour” [her](entity:marta-quellmann)',
    ),
    'content/articles/quellmann-marta.txt': '',
  });
  assert.deepEqual(
    findings.map(
      ({ rule, file, line, column }) => `${file.replace('content/articles/', '')} ${rule} ${line}:${column}`,
    ),
    [
      '[protected name].md protected-name 1:1',
      '[protected name].md protected-name 7:13',
      '[protected name].md protected-name 7:40',
      '[protected name].md protected-name 8:12',
      '[protected name].md unknown-entity 8:12',
      '[protected name].md protected-name 9:10',
      '[protected name].md unknown-topic 9:10',
      '[protected name].md uncovered-quotation 11:1',
      '[protected name].md protected-name 11:7',
      '[protected name].md unknown-entity 11:85',
      '[protected name].md protected-name 11:98',
      '[protected name].txt unread-file 1:1',
    ],
  );
  const counts = { articles: 0, entities: 0, claims: 0, topics: 0 };
  for (const report of [terminalReport(findings), githubReport(findings), jsonReport(findings, counts)]) {
    assert.doesNotMatch(report, NAME);
    assert.match(report, /line 2 of \.protected-names/);
    assert.match(report, /“I am \[protected name\] and I have/);
  }
});

test('a site without a protected name has no finding, and one without a list neither', async () => {
  assert.deepEqual(await findingsIn({ '.protected-names': 'Marta Quellmann\n' }), []);
  assert.deepEqual(await findingsIn({}), []);
});

test('why there is no list is said at the list, and what else is wrong is said too', async () => {
  const findings = await findingsIn({
    '.protected-names': 'Marta Quellmann\nLi\n',
    'content/articles/x.md': article('topics: [wat]\n'),
  });
  assert.deepEqual(
    findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
    ['.protected-names:2 protected-list', 'content/articles/x.md:7 unknown-topic'],
  );
});

test('of a list that is missing it is said who wants it', () => {
  const [finding] = checkProtected([], { problem: { case: 'missing', by: 'variable' } });
  assert.ok(finding);
  assert.match(inWords(finding).what, /GLOSS_PROTECTED says that it must have one/);
  assert.deepEqual(checkProtected([], {}), []);
  assert.deepEqual(checkProtected([], { find: finderOf('Marta Quellmann'), list: '.protected-names' }), []);
});
