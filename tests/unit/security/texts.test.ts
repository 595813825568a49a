import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { hasErrors, inWords } from '../../../src/library/check/finding.ts';
import { parseContentFile } from '../../../src/library/read/content-file.ts';
import { htmlOf } from '../library/html-of.ts';
import { SUITES } from './attacks.ts';
import { harmIn } from './judge.ts';

const desk = parseContentFile('authors', 'desk', 'content/authors/desk.md', '---\nname: D\nrole: R\n---\n');

/** A text as an article's: the HTML that it becomes, and whether the check refuses it. */
function published(text: string): { html: string; refused: boolean } {
  const frontmatter = 'title: T\nsummary: S\nkind: report\npublished: 2026-01-01\nauthors: [desk]';
  const article = parseContentFile('articles', 'x', 'content/articles/x.md', `---\n${frontmatter}\n---\n\n${text}\n`);
  const { library, findings } = buildLibrary([desk, article], { base: '/', publicFiles: new Set(['/favicon.svg']) });
  for (const finding of findings) {
    const { what, remedy } = inWords(finding);
    assert.ok(finding.line > 0 && finding.column > 0 && what && remedy, `${text}: ${what}`);
  }
  const [page] = library.articles;
  assert.ok(page);
  return { html: htmlOf(page), refused: hasErrors(findings) };
}

for (const [suite, texts] of Object.entries(SUITES)) {
  test(`${suite}: no text becomes anything but prose, whether it is refused or not`, (context) => {
    assert.ok(texts.length >= 5);
    let refused = 0;
    for (const text of texts) {
      const page = published(text);
      if (page.refused) refused++;
      assert.deepEqual(harmIn(page.html), [], JSON.stringify(text.slice(0, 200)));
    }
    context.diagnostic(`${texts.length} texts: ${refused} refused, ${texts.length - refused} published`);
  });
}

test('the judge finds what is harmful', () => {
  for (const html of [
    '<script>x</script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<img src="//a.example/">',
    '<p id="main">',
    '<p class="x">',
  ]) {
    assert.notDeepEqual(harmIn(html), [], html);
  }
});
