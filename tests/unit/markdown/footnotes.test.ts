import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from './checked-text.ts';

test('a source that is described as a footnote is refused at the footnote, and cited all the same', () => {
  const texts: [text: string, reported: string[]][] = [
    ['So.[^a]\n\n[^a]: https://a.example/', ['misplaced-source 3:1']],
    ['So.[^a]\n\n[^a]: <https://a.example/> "T"', ['misplaced-source 3:1']],
    ['So.[^a][]\n\n[^a]: /x/', ['misplaced-source 3:1']],
    ['So [it is][^a].\n\n[^a]: /x/', ['misplaced-source 3:1']],
    ['So.[^a]\n\n[^a]: The paper, page 3.', ['misplaced-source 3:1']],
    ['So.[^a]\n\n> - [^a]: The paper,\n>   [^a]: page 3.', ['misplaced-source 3:5', 'misplaced-source 4:5']],
    ['So.[^a] So.[^b]\n\n[^b]: /x/', ['unknown-source 1:12', 'misplaced-source 3:1']],
  ];
  for (const [text, reported] of texts) {
    const page = checkedText(text);
    assert.deepEqual(
      page.reported.filter((each) => !/uncovered-quotation|accidental-block/.test(each)),
      reported,
      text,
    );
    assert.match(page.html, /<sup class="citation" translate="no"><a href="#source-a"/, text);
    assert.doesNotMatch(page.html, /\^a/, text);
  }
});

test('a colon behind a citation is no footnote, and other definitions stay links', () => {
  const { reported, html } = checkedText('She said[^a]: so. And [this].\n\n[this]: https://a.example/');
  assert.deepEqual(reported, []);
  assert.match(html, /<a href="https:\/\/a\.example\/">this<\/a>/);
});
