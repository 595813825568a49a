import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostText } from '../../../../src/cli/import/archive.ts';
import { hugoText } from '../../../../src/cli/import/hugo/shortcodes.ts';
import { jekyllText } from '../../../../src/cli/import/jekyll/liquid.ts';
import type { CarryContext } from '../../../../src/cli/import/text/carry-context.ts';
import { carryText } from '../../../../src/cli/import/text/carry-text.ts';
import { wordpressText } from '../../../../src/cli/import/wordpress/wordpress-text.ts';

const context: CarryContext = {
  linkTo: (href) => {
    if (href.startsWith('#')) return { anchor: href.slice(1) };
    if (/^https?:/.test(href)) return { href };
    return href.startsWith('/old/') ? { href: '/articles/old/', article: 'old' } : { lost: `${href} is nowhere` };
  },
  pictureAt: (src) => (src.startsWith('gone') ? { fault: 'no file' } : { from: src, path: `archive/${src}` }),
  credit: 'The Gazette',
  licence: 'CC BY 4.0',
};

const markdown = (text: string): PostText => ({ form: 'markdown', text, calls: [], lineAt: (line) => line });
const hugo = (text: string) => hugoText(text, 1, (target) => (target === 'old.md' ? '/old/x/' : undefined));
const jekyll = (text: string) =>
  jekyllText(text, 1, 'markdown', {
    url: 'https://old.example',
    base: '/news',
    settings: { 'site.repository': 'https://code.example/gazette' },
    postAt: (name) => (name === '2013-05-02-old' ? '/old/x/' : undefined),
    pageAt: () => undefined,
  });
const PICTURE = { id: '9', url: 'b.jpg', parent: '7', alternative: 'A boat', caption: 'The boat.' };
const wordpress = (text: string) => wordpressText(text, 1, new Map([['9', PICTURE]]), '7');

/** A text, what is carried of it, and what is said of that, by line. A text that holds something back ends with “draft”. */
const CASES: [what: string, text: PostText, carried: string, said?: string[]][] = [
  ['Markdown stays', markdown('## A\n\n*b* **c** `d`\n\n1. e\n2. f\n'), '## A\n\n*b* **c** `d`\n\n1. e\n2. f\n'],
  ['headings begin below the title and leave no level out', markdown('# A\n\n### B\n\n# C'), '## A\n\n### B\n\n## C\n'],
  [
    'a heading that is a part of the page becomes a paragraph',
    markdown('## Sources\n\n### A'),
    '**Sources**\n\n## A\n',
    ['1 the heading “Sources” is a paragraph now: a part of the page has that name'],
  ],
  [
    'footnotes are numbers with a list',
    markdown('A.[^x]\n\n[^x]: B.'),
    'A.<sup>1</sup>\n\n---\n\n1. B.\n',
    ['1 footnotes are carried as numbers, with a list at the end'],
  ],
  ['HTML becomes Markdown', markdown('<p>A <b>b</b> <i>c</i></p>'), 'A **b** *c*\n'],
  ['what Markdown has no sign for stays HTML', markdown('H<sub>2</sub>O ~~x~~'), 'H<sub>2</sub>O <del>x</del>\n'],
  ['what looks like a mark is words', markdown('\\[x\\](claim:y) \\[^z]'), '\\[x]\\(claim:y) \\[^z]\n'],
  ['scripts are left out', markdown('A\n\n<script>alert(1)</script>'), 'A\n', ['3 <script> is left out']],
  [
    'an embed is a link',
    markdown('<iframe src="https://www.youtube.com/embed/abcdef123" title="A film"></iframe>'),
    '[A film](https://www.youtube.com/watch?v=abcdef123)\n',
    ['1 <iframe> is carried as a link to https://www.youtube.com/watch?v=abcdef123'],
  ],
  [
    'a form is missing',
    markdown('A\n\n<form><input name="q"></form>'),
    'A\n\n<!-- not carried: <form><input name="q"></form> -->\n',
    ['3 <form> cannot stand in a text', 'draft'],
  ],
  ['a table stays one', markdown('| a | b |\n| - | -: |\n| c | d |'), '| a |  b |\n| - | -: |\n| c |  d |\n'],
  [
    'a table with cells over several columns stays HTML',
    markdown('<table class="x"><tr><td colspan="2" style="color:red">a</td></tr></table>'),
    '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>\n',
  ],
  ['a link to a post is one to its article', markdown('[a](/old/x/)'), '[a](/articles/old/)\n'],
  [
    'the words of a link that leads nowhere stay',
    markdown('[a](/b/) c'),
    'a<!-- not carried: link to /b/ --> c\n',
    ['1 a link leads nowhere here: /b/ is nowhere'],
  ],
  ['a link to a heading stays one', markdown('[a](#b-c)\n\n## B c'), '[a](#b-c)\n\n## B c\n'],
  [
    'a link of a script is words',
    markdown('<a href="javascript:x()">a</a>'),
    'a<!-- not carried: link to javascript:x() -->\n',
    ['1 a link leads nowhere here: javascript:x() is nowhere'],
  ],
  ['a picture in a line gets a paragraph', markdown('A ![b](c.png) d'), 'A\n\n![b](../pictures/archive/c.png)\n\nd\n'],
  [
    'a picture without words for it is missing',
    markdown('A\n\n![](c.png)'),
    'A\n\n<!-- not carried: <img src="c.png" alt=""> -->\n',
    ['3 the picture c.png has no words that say what it shows (alt)', 'draft'],
  ],
  [
    'a picture without a file is missing',
    markdown('![a](gone.png)'),
    '<!-- not carried: <img src="gone.png" alt="a"> -->\n',
    ['1 the picture gone.png: no file', 'draft'],
  ],
  [
    'a comment cannot end early',
    markdown('<form title="--><script>">x</form>'),
    '<!-- not carried: <form title="- -><script>">x</form> -->\n',
    ['1 <form> cannot stand in a text', 'draft'],
  ],
  ['a shortcode that links is an address', hugo('[a]({{< ref "old.md" >}})'), '[a](/articles/old/)\n'],
  [
    'a shortcode of a figure is a picture',
    hugo('{{< figure src="a.png" alt="b" caption="C" attr="Ana" >}}'),
    '![b](../pictures/archive/a.png)\n',
  ],
  ['a shortcode of code is code', hugo('{{< highlight go >}}\na < b\n{{< /highlight >}}'), '```go\na < b\n```\n'],
  ['a shortcode that is shown is words', hugo('`{{</* x */>}}`'), '`{{< x >}}`\n'],
  [
    'another shortcode is missing',
    hugo('A\n\n{{< poll id="7" >}}\n\nB {{% note %}}C{{% /note %}}'),
    'A\n\n<!-- not carried: {{< poll id="7" >}} -->\n\nB <!-- not carried: {{% note %}} -->C\n',
    ['3 the shortcode poll', '5 the shortcode note', 'draft'],
  ],
  [
    'values and links of Liquid are what they stand for',
    jekyll('[a]({% post_url 2013-05-02-old %}) [b]({{ site.repository }}/x) {{ "/c" | relative_url }}'),
    '[a](/articles/old/) [b](https://code.example/gazette/x) /news/c\n',
  ],
  ['raw Liquid is words, and attributes go', jekyll('A {% raw %}{{ x }}{% endraw %}\n{: .lead}'), 'A {{ x }}\n'],
  [
    'another tag is missing',
    jekyll('{% include x.html %}'),
    '<!-- not carried: {% include x.html %} -->\n',
    ['1 the tag {% include %}', 'draft'],
  ],
  [
    'an empty line ends a paragraph, another one a line',
    wordpress('A\nb\n\n<em>c</em>\n<ul><li>d</li></ul>'),
    'A\\\nb\n\n*c*\n\n- d\n',
  ],
  ['blocks leave nothing', wordpress('<!-- wp:paragraph -->\n<p>A</p>\n<!-- /wp:paragraph -->\n<!--more-->'), 'A\n'],
  [
    'a caption goes with its picture',
    wordpress('[caption id="x" width="300"]<a href="a.png"><img src="a.png" alt="b" /></a> C[/caption]\n\nD'),
    '![b](../pictures/archive/a.png)\n\nD\n',
  ],
  [
    'a gallery is its pictures',
    wordpress('[gallery ids="9"]'),
    '![A boat](../pictures/archive/b.jpg)\n',
    ['1 a gallery is carried as pictures, one below the other'],
  ],
  [
    'an address on a line of its own is a link',
    wordpress('A\n\nhttps://video.example/1\n\nB'),
    'A\n\n[video.example/1](https://video.example/1)\n\nB\n',
    ['3 an embed is carried as a link to https://video.example/1'],
  ],
  ['brackets are words', wordpress('He said [sic] so.'), 'He said \\[sic] so.\n'],
  [
    'another shortcode of WordPress is missing',
    wordpress('A [contact-form to="x"] b'),
    'A <!-- not carried: [contact-form to="x"] -->b\n',
    ['1 the shortcode contact-form', 'draft'],
  ],
  [
    'a block that a program fills is missing',
    wordpress('<!-- wp:latest-posts {"a":1} /-->'),
    '<!-- not carried: <!- - wp:latest-posts {"a":1} /- -> -->\n',
    ['1 the block latest-posts', 'draft'],
  ],
];

for (const [what, text, expected, said = []] of CASES) {
  test(what, () => {
    const carried = carryText(text, context);
    assert.ok(!('refused' in carried));
    assert.equal(carried.markdown, expected);
    const notes = carried.notes.map(({ line, what: each }) => `${line} ${each}`);
    assert.deepEqual([...notes, ...(carried.holds ? ['draft'] : [])], said);
  });
}

test('a caption and its credit stand in the list of pictures', () => {
  const carried = carryText(hugo('{{< figure src="a.png" alt="b" caption="C" attr="Ana" >}}'), context);
  assert.ok(!('refused' in carried));
  assert.deepEqual(carried.pictures, [
    { from: 'a.png', file: 'archive/a.png', caption: 'C', credit: 'Ana', licence: 'CC BY 4.0' },
  ]);
});

test('a picture of which nobody says whose it is, is missing', () => {
  const carried = carryText(markdown('![a](b.png)'), { ...context, credit: undefined });
  assert.ok(!('refused' in carried));
  assert.deepEqual(carried.notes, [{ line: 1, what: 'the picture b.png: nothing says who made it (--credit)' }]);
});

test('lines are those of the file, behind calls that have more lines than what they become', () => {
  const carried = carryText(
    hugoText('{{< figure\n  src="a.png"\n  alt="b" >}}\n\n![](c.png)', 5, () => undefined),
    context,
  );
  assert.ok(!('refused' in carried));
  assert.deepEqual(
    carried.notes.map(({ line }) => line),
    [9],
  );
});

test('a text that is nested as no text is, is refused', () => {
  for (const text of ['<div>'.repeat(50_000), `${'>'.repeat(5000)} a`]) {
    const carried = carryText(markdown(text), context);
    assert.ok('refused' in carried, text.slice(0, 10));
  }
});
