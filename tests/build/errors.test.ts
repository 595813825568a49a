import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSite } from '../sites/fixture-site.ts';

const article = (lines: string[], body: string) =>
  [
    '---',
    'title: A title',
    'summary: A summary.',
    'kind: report',
    'published: 2026-11-01',
    'authors: [desk]',
    ...lines,
    '---',
    '',
    body,
    '',
  ].join('\n');

test('a build with errors in its content fails once, names them all with their places, and publishes nothing', async () => {
  const site = fixtureSite('errors', {
    'content/articles/wrong.md': article(
      ['entities: [ada-lovelance]', 'keyPoint: [A point]', 'annotate: some'],
      'See [there](/articles/the-engine/#afterwards).',
    ),
    'content/articles/marks.md': article(
      ['entities: [ada-lovelace]'],
      'By [her](entity:ada-lovelac), it is said.[^nobody]',
    ),
    'content/articles/dead.md': article([], 'See [nothing](/articles/no-such/) and [a place](#nowhere).'),
  });
  const { code, output } = await site.build();
  assert.equal(code, 1);
  const findings = output.split('\n').filter((line) => line.startsWith('content/'));
  assert.deepEqual(
    findings.map((line) => line.split('  ').slice(0, 2).join('  ')),
    [
      'content/articles/dead.md:9:5  dead-link',
      'content/articles/dead.md:9:39  dead-anchor',
      'content/articles/marks.md:7:12  warning unmentioned-entity',
      'content/articles/marks.md:10:4  unknown-entity',
      'content/articles/marks.md:10:42  unknown-source',
      'content/articles/wrong.md:7:12  unknown-entity',
      'content/articles/wrong.md:8:1  unknown-key',
      'content/articles/wrong.md:9:11  invalid-frontmatter',
      'content/articles/wrong.md:12:5  dead-anchor',
    ],
  );
  assert.match(output, /marks\.md:10:4 {2}unknown-entity .*"ada-lovelace"/, 'what a plugin finds in the text');
  assert.equal(existsSync(join(site.root, 'dist/index.html')), false);
});
