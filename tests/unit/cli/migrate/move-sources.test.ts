import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrateSources } from '../../../../src/cli/migrate/move-sources.ts';
import { publisherParts } from '../../../../src/cli/migrate/publisher.ts';

const source = (id: string, url: string, publisher = 'Reuters, at Dunya News') =>
  `  - id: ${id}\n    publisher: '${publisher}'\n    title: Rain\n    date: '2023-04-14'\n    url: ${url}\n    kind: official statement\n`;
const claim = (id: string, url: string) => ({
  path: `claims/${id}.md`,
  text:
    `---\n# A note.\ntitle: T\nspeaker: { named: The clerk }\nevidence:\n  - { text: E, sources: [${id}] } # kept\n` +
    `sources:\n${source(id, url)}checked: '2026-01-01'\n---\n\nIt rained.[^${id}]\n`,
});

const before = [claim('a', 'https://www.example.org/rain/'), claim('b', 'https://example.org/rain')];

test('a source that two files list is written once, and named by its id in fields and texts', () => {
  const { files, notes } = migrateSources(before);
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  assert.equal(
    text('claims/b.md'),
    '---\n# A note.\ntitle: T\nspeaker: the-clerk\nevidence:\n  - { text: E, sources: [reuters-2023-04-14] } # kept\n' +
      "sources: [reuters-2023-04-14]\nchecked: '2026-01-01'\n---\n\nIt rained.[^reuters-2023-04-14]\n",
  );
  assert.match(
    text('sources/2023.yaml'),
    /^reuters-2023-04-14:\n {2}outlet: \{ named: Reuters \}\n {2}carrier: \{ named: Dunya News \}\n/,
  );
  assert.match(text('sources/2023.yaml'), /kind: statement/);
  assert.equal(text('speakers.yaml'), 'the-clerk:\n  named: The clerk\n');
  assert.equal(notes.length, 1, 'the two addresses are not written alike');
});

test('what has been moved stays as it is, and what comes later finds it in the register', () => {
  const { files } = migrateSources(before);
  assert.deepEqual(migrateSources(files).files, []);
  const later = migrateSources([...files, claim('c', 'https://example.org/rain')]).files;
  assert.deepEqual(
    later.map(({ path }) => path),
    ['claims/c.md'],
  );
  assert.match(later[0]?.text ?? '', /sources: \[reuters-2023-04-14\]/);
});

test('an article lists no sources any more', () => {
  const text = `---\ntitle: T\nsources:\n${source('a', 'https://example.org/x')}claims: []\n---\n\nSo.[^a]\n`;
  const { files } = migrateSources([{ path: 'articles/x.md', text }]);
  assert.equal(files[0]?.text, '---\ntitle: T\nclaims: []\n---\n\nSo.[^reuters-2023-04-14]\n');
});

test('who publishes, carries and is cited stands in one field no more', () => {
  const known = (name: string) => name === 'Reuters';
  const cases: [words: string, parts: object][] = [
    ['Reuters', { outlet: 'Reuters' }],
    ['Reuters, at Dunya News', { outlet: 'Reuters', carrier: 'Dunya News' }],
    ['Reuters, in a reprint at Dunya News', { outlet: 'Reuters', carrier: 'Dunya News' }],
    ['UNN (citing Bloomberg and CNN)', { outlet: 'UNN', citing: ['Bloomberg', 'CNN'] }],
    ['The Japan Times (Reuters)', { outlet: 'Reuters', carrier: 'The Japan Times' }],
    ['Bank of Finland (BOFIT)', { outlet: 'Bank of Finland (BOFIT)' }],
    ['AP, read in a reprint', { outlet: 'AP', reprint: true }],
  ];
  for (const [words, parts] of cases) assert.deepEqual(publisherParts(words, known), parts, words);
});
