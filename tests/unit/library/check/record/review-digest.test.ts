import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewDigest } from '../../../../../src/library/check/record/review-digest.ts';
import { parseContentFile } from '../../../../../src/library/read/content-file.ts';

const TEXT = `---
title: The engine
summary: It "was" never built.
published: 2026-11-01
authors: [desk]
keyPoints:
  - It cost £17,000.
  - Nobody paid.
timeline: [{ date: 1843, text: Notes, sources: [a] }]
---

She wrote, [it is said](claim:said), of
the engine.

It was 3.5 tonnes.
`;

const digestOf = (text: string) => reviewDigest(parseContentFile('articles', 'x', 'content/articles/x.md', text));
const changed = (from: string, to: string) => {
  assert.ok(TEXT.includes(from), from);
  return digestOf(TEXT.replace(from, to));
};

const counts: [what: string, from: string, to: string][] = [
  ['a word of the text', 'wrote', 'said'],
  ['a comma of the text', 'wrote, [', 'wrote ['],
  ['a point in a number', '3.5', '35'],
  ['a capital', 'engine.\n', 'Engine.\n'],
  ['what a mark names', 'claim:said', 'claim:sad'],
  ['the title', 'title: The', 'title: An'],
  ['the standfirst', 'never', 'nearly'],
  ['a key point', '17,000', '71,000'],
  ['a date of the timeline', 'date: 1843', 'date: 1844'],
  ['the order of a list', '  - It cost £17,000.\n  - Nobody paid.', '  - Nobody paid.\n  - It cost £17,000.'],
  ['who wrote it', '[desk]', '[desk, ada]'],
  ['a field that the program does not know', 'authors:', 'field: 1\nauthors:'],
  ['a hyphen at the start of a word', 'of\nthe', 'of\n-the'],
];
for (const [what, from, to] of counts) {
  test(`another digest after a change of ${what}`, () => assert.notEqual(changed(from, to), digestOf(TEXT)));
}

const same: [what: string, from: string, to: string][] = [
  ['lines that are broken elsewhere', 'of\nthe', 'of the'],
  ['space between paragraphs', 'engine.\n\n', 'engine.\n\n\n'],
  ['another way to write YAML', '[desk]', '\n  - "desk" # a comment'],
  [
    'fields in another order',
    'title: The engine\nsummary: It "was" never built.',
    'summary: It "was" never built.\ntitle: The engine',
  ],
  ['fields of an entry in another order', 'date: 1843, text: Notes', 'text: Notes, date: 1843'],
  ['the days of its publication and change', 'published: 2026-11-01', 'published: 2026-11-02\nupdated: 2026-11-03'],
  ['that it is no draft any more', 'authors:', 'draft: false\nauthors:'],
  ['topics', 'authors:', 'topics: [war]\nauthors:'],
  ['the digest itself', 'authors:', `reviewed: { by: Bo, on: 2026-11-01, digest: ${'a'.repeat(22)} }\nauthors:`],
];
for (const [what, from, to] of same) {
  test(`the same digest with ${what}`, () => assert.equal(changed(from, to), digestOf(TEXT)));
}

test('the same digest whatever a system does to the ends of lines and to accents', () => {
  const café = TEXT.replace('engine.\n', 'caf\u00e9.\n');
  assert.equal(digestOf(café.replaceAll('\n', '\r\n')), digestOf(café));
  assert.equal(digestOf(`\ufeff${café.normalize('NFD')}`), digestOf(café));
  assert.match(digestOf(café), /^[\w-]{22}$/);
});
