import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';

const ada = {
  id: 'ada',
  kind: 'person',
  names: [{ text: 'Ada Lovelace', language: 'en', family: 'Lovelace' }],
} as const;

/** The text as the site renders it, with one entity and two claims. */
function render(text: string) {
  const file = new VFile(text);
  const { html } = renderText(remark().parse(file), file, {
    entities: [ada],
    annotate: 'first',
    language: 'en',
    passages: {
      claim: new Map([
        ['rain', { word: '', name: 'Statement', title: 'It rains', href: '#claim-rain' }],
        ['away', { word: '', name: 'Decision', title: 'It stays', href: '/claims/away/' }],
        ['sun', { word: 'denies', name: 'Denial', title: 'The sun "shines"', href: '#claim-sun' }],
      ]),
      correction: new Map([
        ['wind', { word: 'corrected', name: 'corrected', title: 'on 3 May 2023', href: '#correction-wind' }],
      ]),
    },
    citations: { sources: new Map<string, undefined>([['diary', undefined]]), listed: [] },
    sideNotes: new Map(),
    href: (path) => path,
  });
  return { html, file };
}

test('a passage is followed by a link to its claim, with the word for what its speaker does, or an arrow', () => {
  const { html, file } = render('Ada wrote that [it rains](claim:rain). No, [it does not](claim:sun).');
  assert.equal(
    html,
    '<p>Ada wrote that <span class="claim-passage">it rains <a class="claim-mark" href="#claim-rain"' +
      ' id="claim-mark-rain-1" data-claim="rain" aria-label="Statement: It rains">↓</a></span>. No, ' +
      '<span class="claim-passage">it does not <a class="claim-mark" href="#claim-sun"' +
      ' id="claim-mark-sun-1" data-claim="sun" aria-label="denies: The sun &#x22;shines&#x22;">denies</a></span>.</p>',
  );
  assert.deepEqual(file.data.passages, [
    { kind: 'claim', id: 'rain', anchor: 'claim-mark-rain-1', text: 'it rains' },
    { kind: 'claim', id: 'sun', anchor: 'claim-mark-sun-1', text: 'it does not' },
  ]);
});

test('where there is no word, the arrow leads down to the card, or away to its page', () => {
  const { html } = render('So [it stays](claim:away).');
  assert.match(html, /href="\/claims\/away\/" [^>]*aria-label="Decision: It stays">→<\/a>/);
});

test('names and citations inside a passage are found', () => {
  const { html, file } = render('It was [Ada Lovelace who said so[^diary]](claim:rain).');
  assert.match(html, /<span class="claim-passage"><a href="\/entities\/ada\/" class="mention"/);
  assert.match(html, /said so<sup class="citation">/);
  assert.equal(file.data.passages?.[0]?.text, 'Ada Lovelace who said so');
  assert.deepEqual(
    file.data.mentions?.map(({ sentence }) => sentence),
    [{ before: 'It was ', text: 'Ada Lovelace', after: ' who said so.' }],
  );
});

test('a name across the end of a passage cuts it, and there is one link behind it', () => {
  const { html } = render('[It was Ada](claim:rain) Lovelace.');
  assert.equal(html.match(/class="claim-mark"/g)?.length, 1);
  assert.equal(html.match(/class="mention"/g)?.length, 1);
});

test('the same claim twice has two places', () => {
  const { file } = render('[One](claim:rain) and [two](claim:rain).');
  assert.deepEqual(
    file.data.passages?.map(({ anchor }) => anchor),
    ['claim-mark-rain-1', 'claim-mark-rain-2'],
  );
});

test('claim:none and unknown claims leave their words; the unknown one is named with its place', () => {
  const { html, file } = render('The [“old *friend*”](claim:none) and [this](claim:snow).');
  assert.equal(html, '<p>The “old <em>friend</em>” and this.</p>');
  assert.deepEqual(file.data.findings, [{ rule: 'unknown-claim', values: { id: 'snow' }, line: 1, column: 38 }]);
});

test('raw HTML cannot pretend to be a claim that is not there', () => {
  const { html } = render('<span class="claim-passage" data-passage="claim snow" data-mark="x" onclick="y">so</span>');
  assert.doesNotMatch(html, /claim-mark|onclick|data-mark/);
});

test('a corrected sentence is followed by a link to its correction', () => {
  const { html, file } = render('[It blew.](correction:wind) It [rained](correction:rain).');
  assert.match(
    html,
    /<span class="correction-passage">It blew\. <a class="correction-mark" href="#correction-wind" id="correction-mark-wind-1" aria-label="corrected: on 3 May 2023">corrected<\/a><\/span>/,
  );
  assert.deepEqual(
    file.data.findings?.map(({ rule }) => rule),
    ['unknown-correction'],
  );
});
