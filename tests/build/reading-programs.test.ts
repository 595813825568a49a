import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import TurndownService from 'turndown';
import { builtPage, SITE } from '../sites/built.ts';

/*
 * A text outside of its page: in a reader view (Mozilla's Readability), as text and as Markdown, and as read-it-later services
 * and chat programs take it (article-extractor). Each gets the sentences of its editor.
 */

const PATH = 'articles/minister-chooses-port-velin';
const html = builtPage('root', PATH);

/** Sentences of the file as it was written, with names, passages, dates, corrections and several sources side by side. */
const SENTENCES = [
  'Tasmere’s new transport minister, Qiao Renlu, is in Velland:',
  'Late on Tuesday the president’s office released pictures of a meeting in which Samarin took part.',
  'The ministry gives the visit as 16 to 18 April.',
  'Qiao said that he had chosen Velland on purpose.[1] [6] On television he said that the ties go “beyond the old treaty”.',
  'Tasmere is ready to work with Velland on a shared timetable. Qiao said so, by Tasmere Daily;',
  'Tasmere has denied many times that it paid, or means to pay.',
];

/** The words of a text, as far as the program may set them: numbers of sources stand in brackets. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

function readerView(page: string) {
  const view = new Readability(parseHTML(page).document as unknown as Document).parse();
  assert.ok(view);
  return view;
}

const words = (text: string | null | undefined) =>
  (text ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const { textContent: view = '', content = '', byline, publishedTime } = readerView(html);
const markdown = new TurndownService().turndown(content ?? '');
const asText = convert(content ?? '', {
  wordwrap: false,
  selectors: [{ selector: 'a', options: { ignoreHref: true } }],
});

for (const [program, text] of [
  ['a reader view', view ?? ''],
  ['a text browser', asText],
  [
    'Markdown',
    markdown
      .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
      .replace(/\\([[\]])/g, '$1')
      .replace(/[*_]/g, ''),
  ],
] as const)
  for (const sentence of SENTENCES)
    test(`${program} has the sentence “${sentence.slice(0, 40)}…” as its editor wrote it`, () => {
      assert.ok(plain(text).includes(sentence), plain(text).slice(0, 3000));
    });

test('a reader view shows the text with its headings and the points in short, and not the record', () => {
  const { document } = parseHTML(`<body>${content}</body>`);
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  assert.ok(headings.includes('The H7 in Karuma'));
  assert.ok(!headings.some((heading) => /Who says what|Timeline|Sources/.test(heading ?? '')), String(headings));
  const prose = parseHTML(html).document.querySelector('.prose')?.textContent;
  const [most, least] = [1.4 * words(prose).length, 0.95 * words(prose).length];
  assert.ok(words(view).length <= most && words(view).length >= least, `${words(view).length} words`);
});

test('author and day are those of the page, and of no claim', () => {
  assert.equal(byline, 'Fixture desk');
  assert.equal(publishedTime?.slice(0, 10), '2024-04-18');
});

test('a read-it-later service gets author, day and the minutes of the text', async () => {
  const article = await extractFromHtml(html, `${SITE}/${PATH}/`);
  assert.equal(article?.author, 'Fixture desk');
  assert.equal(article?.published?.slice(0, 10), '2024-04-18');
  const minutes = words(parseHTML(html).document.querySelector('.prose')?.textContent).length / 200;
  assert.ok((article?.ttr ?? 0) / 60 <= minutes + 2, `${article?.ttr} seconds`);
});

for (const path of [
  'claims/worn-cables-on-velland-ferries',
  'entities/qiao-renlu',
  'topics/ports-and-subsidies',
  'about',
])
  test(`of a page that is no work of an author, the author is the site, and nobody who speaks on it: ${path}`, async () => {
    const page = builtPage('root', path);
    const found = await extractFromHtml(page, `${SITE}/${path}/`);
    assert.equal(found?.author, 'Gloss');
    assert.equal(readerView(page).byline, 'Gloss');
    // Others take the first author that the structured data has, wherever that is.
    const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const nodes = JSON.parse(data)['@graph'] as { author?: { name?: string }; publisher?: { name?: string } }[];
    assert.equal(nodes.find(({ author }) => author)?.author?.name, 'Gloss');
    assert.equal(nodes.find(({ publisher }) => publisher)?.publisher?.name, 'Gloss');
  });
