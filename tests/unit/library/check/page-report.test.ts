import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Finding, inWords } from '../../../../src/library/check/finding.ts';
import { type PageEntry, type PageReport, pageReport } from '../../../../src/library/check/reporters/page.ts';

const folder = join('/', 'site');
const definedIn = new Map([['analytical-engine', 'content/articles/the-engine.md']]);
const report = (findings: readonly Finding[], entry?: PageEntry) => pageReport(findings, entry, { folder, definedIn });
const places = (found: PageReport) => [found.own, found.others].map((part) => part.map(({ place }) => place));

const error = (file: string, line: number, url = 'so'): Finding => ({
  rule: 'invalid-link',
  values: { url, of: 'link' },
  file: `content/${file}.md`,
  line,
  column: 7,
});
const warning = (file: string, line: number, id = 'rain'): Finding => ({
  rule: 'unmarked-claim',
  values: { id },
  file: `content/${file}.md`,
  line,
  column: 1,
});

test('a finding comes whole, with its place for a reader and for the editor', () => {
  const found = error('articles/a', 3);
  assert.deepEqual(report([found]), {
    counts: '1 error',
    severity: 'error',
    own: [],
    others: [
      {
        ...inWords(found),
        rule: 'invalid-link',
        place: 'content/articles/a.md:3:7',
        open: `${join(folder, 'content/articles/a.md')}:3:7`,
        also: '',
      },
    ],
    more: 0,
  });
});

test('the findings of the file of a page come first, and errors before warnings', () => {
  const found = [
    warning('articles/a', 1),
    error('articles/a', 2),
    warning('articles/b', 1),
    error('entities/people/b', 9),
  ];
  assert.deepEqual(places(report(found, { collection: 'articles', id: 'a' })), [
    ['content/articles/a.md:2:7', 'content/articles/a.md:1:1'],
    ['content/entities/people/b.md:9:7', 'content/articles/b.md:1:1'],
  ]);
  assert.deepEqual(places(report(found, { collection: 'entities', id: 'b' }))[0], ['content/entities/people/b.md:9:7']);
  assert.deepEqual(
    places(report(found)).map((part) => part.length),
    [0, 2],
  );
});

test('the page of an entity without a file of its own has the findings of the article that defines it', () => {
  const found = [error('articles/the-engine', 4), error('entities/analytical-engine-2', 1)];
  const { own } = report(found, { collection: 'entities', id: 'analytical-engine' });
  assert.deepEqual(
    own.map(({ place }) => place),
    ['content/articles/the-engine.md:4:7'],
  );
});

test('what is said at several places is one finding, apart for the file of the page and for all others', () => {
  const found = [error('articles/a', 1), error('articles/a', 2), error('articles/b', 3), error('articles/b', 4)];
  const { own, others, counts } = report(found, { collection: 'articles', id: 'a' });
  assert.deepEqual(
    [...own, ...others].map(({ place, also }) => [place, also]),
    [
      ['content/articles/a.md:1:7', 'Also at 2:7.'],
      ['content/articles/b.md:3:7', 'Also at 4:7.'],
    ],
  );
  assert.equal(counts, '4 errors');
});

test('nothing found is nothing said; warnings alone are no error', () => {
  assert.deepEqual(report([]), { counts: '', own: [], others: [], more: 0 });
  const { severity, counts } = report([warning('articles/a', 1), error('articles/a', 2)].slice(0, 1));
  assert.deepEqual([severity, counts], ['warning', '1 warning']);
});

test('all findings of the file of a page are shown, and of others the first hundred, errors before warnings', () => {
  const many = Array.from({ length: 120 }, (_, index) => index);
  const found = [
    ...many.map((index) => warning('articles/a', index + 1, `c${index}`)),
    ...many.map((index) => warning('articles/b', index + 1, `d${index}`)),
    error('articles/z', 1),
  ];
  const { own, others, more, severity } = report(found, { collection: 'articles', id: 'a' });
  assert.deepEqual([own.length, others.length, more, severity], [120, 100, 21, 'error']);
  assert.equal(others[0]?.place, 'content/articles/z.md:1:7');
});

test('a name of a file moves nothing on the line', () => {
  const { others } = report([{ ...error('articles/a', 1), file: 'content/articles/a\nb\u202e.md' }]);
  assert.doesNotMatch(others[0]?.place ?? '', /[\n\u202e]/);
});
