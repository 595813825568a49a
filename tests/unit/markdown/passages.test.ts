import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';
import { byId } from './people.ts';

const ada = {
  id: 'ada',
  kind: 'person',
  names: [{ text: 'Ada Lovelace', language: 'en', family: 'Lovelace' }],
} as const;

/** The text as the site renders it, with one entity and two claims. */
function render(text: string) {
  const file = new VFile(text);
  const html = toHtml(
    renderText(remark().parse(file), file, {
      entities: byId([ada]),
      annotate: 'first',
      language: 'en',
      passages: {
        claim: new Map([
          ['rain', { word: '', name: 'Statement', href: '#claim-rain' }],
          ['away', { word: '', name: 'Decision', href: '/claims/away/' }],
          ['sun', { word: 'denies', name: 'Denial', href: '#claim-sun' }],
        ]),
        correction: new Map([['wind', { word: 'corrected', name: 'corrected', href: '#correction-wind' }]]),
      },
      citations: { sources: new Map<string, undefined>([['diary', undefined]]), listed: [] },
      sideNotes: new Map(),
      href: (path) => path,
    }),
  );
  return { html, file };
}

const mark = (claim: string, label: string, word = '') =>
  `<a class="claim-mark" href="#claim-${claim}" data-claim="${claim}" draggable="false"${word && ` data-word="${word}"`}` +
  ` id="claim-mark-${claim}-1" data-label="${label}">`;

test('the words of a passage are the link to its claim, and nothing is added to them', () => {
  const { html, file } = render('Ada wrote that [it rains](claim:rain). No, [it does *not*](claim:sun).');
  assert.equal(
    html,
    `<p>Ada wrote that <span class="claim-passage">${mark('rain', 'Statement')}it rains</a></span>. No, ` +
      `<span class="claim-passage">${mark('sun', 'Denial', 'denies')}it does <em>not</em></a></span>.</p>`,
  );
  assert.deepEqual(file.data.passages, [
    { kind: 'claim', id: 'rain', anchor: 'claim-mark-rain-1', text: 'it rains' },
    { kind: 'claim', id: 'sun', anchor: 'claim-mark-sun-1', text: 'it does not' },
  ]);
});

const name = '<a href="/entities/ada/" class="mention" data-entity="ada" id="mention-ada-1">Ada Lovelace</a>';

/** The links of a passage: what each leads to, holds and shows, and whether Tab meets it. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/g)].map(([, attributes = '', words]) => {
    const [, word] = /data-word="([^"]*)"/.exec(attributes) ?? [];
    const label = /data-label/.test(attributes) ? 'Denial: ' : '';
    return `${label}${words}${word ? `|${word}` : ''}${/tabindex="-1"/.test(attributes) ? ' (no stop)' : ''}`;
  });
}

const PARTED: readonly [what: string, words: string, links: string[]][] = [
  ['a name within it', 'as Ada Lovelace saw', ['Denial: as ', 'Ada Lovelace', ' saw|denies (no stop)']],
  ['a name at its end', 'as *Ada Lovelace*', ['Denial: as ', 'Ada Lovelace', '|denies (no stop)']],
  ['a number of a source', 'not[^diary]', ['Denial: not|denies', '[1]']],
];
for (const [what, words, links] of PARTED)
  test(`a link holds no other one: ${what} parts a passage, of which Tab meets the first part`, () => {
    assert.deepEqual(linksOf(render(`So [${words}](claim:sun).`).html), links);
  });

test('a passage that is a name alone has a link behind it', () => {
  const { html } = render('So [Ada Lovelace](claim:rain).');
  assert.ok(html.includes(`<span class="claim-passage">${name}<a class="claim-mark"`), html);
  assert.match(html, /data-word="→"[^>]*><\/a><\/span>/);
});

test('a name that stands outside of passages too is marked there', () => {
  const { html } = render('So [Ada Lovelace came](claim:rain). Ada Lovelace left.');
  assert.ok(html.includes(`Ada Lovelace came</a></span>. ${name} left.`), html);
});

test('names and citations inside a passage are found', () => {
  const { html, file } = render('It was [Ada Lovelace who said so[^diary]](claim:rain).');
  assert.match(html, /<span class="claim-passage"><a href="\/entities\/ada\/" class="mention"/);
  assert.match(html, /who said so<\/a><sup class="citation"/);
  assert.equal(file.data.passages?.[0]?.text, 'Ada Lovelace who said so');
  assert.deepEqual(
    file.data.mentions?.map(({ sentence }) => sentence),
    [{ before: 'It was ', text: 'Ada Lovelace', after: ' who said so.' }],
  );
});

test('a name across the end of a passage cuts it, and Tab meets one link of it', () => {
  const { html } = render('[It was Ada](claim:rain) Lovelace.');
  assert.match(
    html,
    /data-label="Statement">It was <\/a><\/span><a [^>]*><span class="claim-passage">Ada<\/span> Lovelace<\/a>/,
  );
  assert.match(
    render('[Ada](claim:rain) Lovelace.').html,
    /<span class="claim-passage" id="claim-mark-rain-1">Ada<\/span>/,
  );
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

test('a corrected sentence is a link to its correction', () => {
  const { html, file } = render('[It blew.](correction:wind) It [rained](correction:rain).');
  assert.match(
    html,
    /<span class="correction-passage"><a class="correction-mark" href="#correction-wind" [^>]*data-word="corrected"[^>]*>It blew\.<\/a><\/span>/,
  );
  assert.deepEqual(
    file.data.findings?.map(({ rule }) => rule),
    ['unknown-correction'],
  );
});
