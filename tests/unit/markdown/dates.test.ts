import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';
import { findUndated } from '../../../src/markdown/undated-words.ts';
import { byId } from './people.ts';

const undated = (text: string, language = 'en') => findUndated(text, language).map(({ words }) => words);

test('words that will be out of date are found', () => {
  const found: [text: string, words: string[]][] = [
    ['China’s new minister left today.', ['new', 'today']],
    ['Last week and this weekend he was, so far, alone.', ['Last week', 'this weekend', 'so far']],
    ['He spoke late on Sunday, and two days ago.', ['Sunday', 'two days ago']],
    ['The 65-year-old, aged 66 on paper, is 70 years old.', ['65-year-old', 'aged 66', '70 years old']],
    ['Recently the latest of them came next April.', ['Recently', 'latest', 'next April']],
  ];
  for (const [text, words] of found) assert.deepEqual(undated(text), words, text);
});

test('what a date follows at once is anchored, and names and parts of words are left alone', () => {
  const texts = [
    'On Sunday, 16 April 2023, he came.',
    'On Sunday 16 April he came.',
    'Last week (10 to 14 April) he came.',
    'He came from New York in a newspaper, a renewal, knowing nowhere.',
    'The Sunday Times and the Last of England',
  ];
  assert.deepEqual(
    texts.slice(0, 4).flatMap((text) => undated(text)),
    [],
  );
});

test('what is new in the story, and not on its day, is left alone: “a new trial” stays one', () => {
  const texts = [
    'The court ordered a new trial, and she founded a new company.',
    'It was a completely new law; A new one followed, with three new bridges and no new money.',
    'It is to open in the new year.',
    'Another new road, and every new minister of the land',
  ];
  assert.deepEqual(
    texts.flatMap((text) => undated(text)),
    [],
  );
  assert.deepEqual(undated('The new trial began under new rules.'), ['new', 'new']);
  assert.deepEqual(undated('It was a trial. The new judge came.'), ['new']);
});

test('what may have changed since, and what is told by how long ago it was, is asked about', () => {
  const found: [text: string, words: string[]][] = [
    ['So far nobody has asked.', ['So far']],
    ['The price has risen, and wages have not fallen.', ['has risen', 'have not fallen']],
    ['It has since sharply declined, and they have been growing.', ['has since sharply declined', 'have been growing']],
    ['A recent poll, and the most recent one.', ['recent', 'recent']],
    ['So far as we know, it was not so far away, nor so far from here.', []],
    ['It had risen before. It may have risen, or is said to have fallen.', []],
    ['A more recent count than the first; the recentness of it.', []],
  ];
  for (const [text, words] of found) assert.deepEqual(undated(text), words, text);
});

test('a language without rules has none found', () => {
  assert.deepEqual(undated('Der neue Minister kam today.', 'de'), []);
  assert.deepEqual(undated('It is new today.', 'en-GB'), ['new', 'today']);
});

function render(text: string) {
  const file = new VFile(text);
  const html = toHtml(
    renderText(remark().parse(file), file, {
      entities: byId([{ id: 'li', kind: 'person', names: [{ text: 'Li Shangfu', language: 'en', family: 'Li' }] }]),
      annotate: 'first',
      language: 'en',
      passages: {
        claim: new Map([['c', { word: 'alleges', name: 'Allegation', href: '#c' }]]),
        correction: new Map(),
      },
      citations: { sources: new Map<string, undefined>([]), listed: [] },
      sideNotes: new Map(),
      href: (path) => path,
    }),
  );
  return { html, file };
}

test('a marked word keeps standing alone; the date that it means is an attribute, which the styles show', () => {
  assert.equal(
    render('The [new](date:2023-03-12 "since 12 March 2023") one.').html,
    '<p>The <time class="dated" datetime="2023-03-12" data-gloss="since 12 March 2023">new</time> one.</p>',
  );
  assert.match(
    render('[This weekend](date:2023-04-15/2023-04-16).').html,
    /<time class="dated" datetime="2023-04-15" data-gloss="15 April 2023 to 16 April 2023">This weekend<\/time>/,
  );
  assert.equal(render('The [latest](date:none) one.').html, '<p>The latest one.</p>');
});

test('the sentence of a name does not hold the date', () => {
  const { file } = render('The [new](date:2023-03-12) minister is Li Shangfu.');
  assert.deepEqual(
    file.data.mentions?.map(({ sentence }) => sentence.before),
    ['The new minister is '],
  );
});

test('unmarked words have their place; quoted words and claims are left alone', () => {
  const { file } = render('He said “now”.\n\n- [It is new](claim:c), and *now* [now](date:none) now.[^new-start]');
  assert.deepEqual(file.data.undated, [
    { words: 'now', line: 3, column: 30 },
    { words: 'now', line: 3, column: 52 },
  ]);
});

test('what is no date is named with its place, and leaves its words', () => {
  const { html, file } = render('Is it [now](date:2023-02-30)?');
  assert.equal(html, '<p>Is it now?</p>');
  assert.deepEqual(file.data.findings, [{ rule: 'invalid-date', values: { date: '2023-02-30' }, line: 1, column: 7 }]);
});
