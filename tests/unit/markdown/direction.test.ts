import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';

function render(text: string, language: string): string {
  const file = new VFile(text);
  const options = {
    entities: new Map(),
    annotate: 'none',
    passages: { claim: new Map(), correction: new Map() },
    citations: { sources: new Map([['a', undefined]]), listed: [] },
    sideNotes: new Map([['a', { publisher: 'Reuters', details: ', 3 May 2023', title: 'الأمطار', language: 'ar' }]]),
    href: (path: string) => path,
  } as const;
  return toHtml(renderText(remark().parse(file), file, { ...options, language }));
}

test('a link whose letters run the other way than its text is set apart, with its full stop', () => {
  assert.match(render('قال [Acme Inc.](https://acme.example) ذلك.', 'ar'), /<a href="[^"]+" dir="ltr">Acme Inc\.<\/a>/);
  assert.match(render('So says [ياهو!](https://a.example) today.', 'en'), /<a href="[^"]+" dir="rtl">/);
});

test('what runs as its text does has no attribute', () => {
  for (const [text, language] of [
    ['قال [ياهو!](https://a.example) **ذلك**.', 'ar'],
    ['So says [Acme Inc.](https://a.example) *today*.', 'en'],
    ['Сказал [Иван](https://a.example) `x`.', 'ru'],
    ['[2023](https://a.example) [أ b](https://a.example)', 'en'],
  ] as const)
    assert.doesNotMatch(render(text, language), /dir=/, text);
});

test('a paragraph of the other direction is set from its side, and so is code in a text from right to left', () => {
  assert.match(render('قال.\n\nIt rained.', 'fa'), /<p>قال\.<\/p>\n<p dir="ltr">It rained\.<\/p>/);
  assert.match(render('השר `npm run` הלך.', 'he'), /<code dir="ltr">/);
  assert.match(render('ދިވެހި\n\n    1 + 1', 'dv'), /<pre tabindex="0" dir="ltr"><code>|<pre dir="ltr"/);
});

test('a language that an editor gives brings its direction, and a direction that an editor gives stays', () => {
  assert.match(render('They say <q lang="ur">بارش</q> there.', 'en'), /<q lang="ur" dir="rtl">/);
  assert.match(render('They say <q lang="no such tag">rain</q> there.', 'en'), /<q lang="no such tag">/);
  assert.match(render('<p dir="rtl">It is <b>mirrored</b>.</p>', 'en'), /<p dir="rtl">It is <b>mirrored<\/b>/);
});

test('the marks of lists and the columns of tables stay where those of their neighbours are', () => {
  const html = render('- قال\n- Acme\n\n<table><tr><td>قال</td><td>Acme</td></tr></table>', 'ar');
  assert.doesNotMatch(html, /<(?:li|td)[^>]* dir=/);
});

test('a note beside the text is in the words of the site, and its title in its own language', () => {
  assert.match(
    render('قال.[^a]', 'ar'),
    /data-note="a" lang="en" dir="ltr"><b data-text="1"><\/b><span[^>]*><\/span><cite lang="ar" dir="rtl"/,
  );
});
