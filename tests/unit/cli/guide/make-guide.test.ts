import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asMarkdown } from '../../../../src/cli/guide/as-markdown.ts';
import { makeGuide } from '../../../../src/cli/guide/make-guide.ts';

const made = (files: Record<string, string>) => makeGuide(new Map(Object.entries(files)));

test('what stands between marks is made anew, and all else stays to the letter', () => {
  const text = (between: string) =>
    `# Topics\n\nBefore.\n\n<!-- fields: topics -->\n${between}<!-- end -->\n\nAfter *it*.\n`;
  const one = made({ 'site.md': text('') }).get('site.md') ?? '';
  assert.ok(one.startsWith('# Topics\n\nBefore.\n\n<!-- fields: topics -->\n| Field |'));
  assert.ok(one.endsWith('|\n<!-- end -->\n\nAfter *it*.\n'));
  assert.equal(made({ 'site.md': text('| old |\n') }).get('site.md'), one);
  assert.equal(made({ 'site.md': one }).get('site.md'), one);
});

test('a field leads to the heading below which its group of fields has its table', () => {
  const files = made({
    'articles.md': '# Articles\n\n<!-- fields: articles -->\n<!-- end -->\n',
    'more.md': '# More\n\n## Putting it right\n\n<!-- fields: correction -->\n<!-- end -->\n\n## Below\n',
  });
  assert.match(files.get('articles.md') ?? '', /\| `corrections` \|.*\[these fields\]\(more\.md#putting-it-right\)/);
  const together = made({
    'a.md':
      '# A\n\n<!-- fields: articles -->\n<!-- end -->\n\n## Mistakes\n\n<!-- fields: correction -->\n<!-- end -->\n',
  });
  assert.match(together.get('a.md') ?? '', /\| `corrections` \|.*\[these fields\]\(#mistakes\)/);
});

test('a rule has its severity, what it is for, and each way to break it with what to do', () => {
  const text = made({ 'rules/files.md': '<!-- rules: files -->\n<!-- end -->\n' }).get('rules/files.md') ?? '';
  assert.match(text, /## `unread-file`\n\nA warning\. What lies in the content folder/);
  assert.match(text, /## `unreadable-file`\n\nAn error\. /);
  assert.match(text, /\n\| Not read: a picture\. \| Move it into the folder “pictures” here;/);
  const all = made({ 'checking.md': '<!-- rules -->\n<!-- end -->\n' }).get('checking.md') ?? '';
  assert.match(all, /\n\| \[`unread-file`\]\(rules\/files\.md#unread-file\) \| warning \| What lies/);
  assert.match(all, /\| \[`past-review`\]\(rules\/time\.md#past-review\) \| warning, with `--stale` \|/);
});

test('a mark that names nothing is an error', () => {
  assert.throws(
    () => made({ 'a.md': '<!-- fields: wrong -->\n<!-- end -->' }),
    /Nothing is made for the mark “fields: wrong”/,
  );
});

test('a message reads in Markdown as it was printed', () => {
  assert.equal(asMarkdown('Write [now](date:none), <b> or *a*.'), 'Write `[now](date:none)`, \\<b> or \\*a\\*.');
  assert.equal(asMarkdown('Write `title: [a]`, or [^a].'), 'Write `title: [a]`, or `[^a]`.');
  assert.equal(asMarkdown('Nothing ends ``` here.'), 'Nothing ends \\`\\`\\` here.');
});
