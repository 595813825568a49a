import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runImport } from '../../../../src/cli/import/run-import.ts';
import { folderOf, PNG, post } from './archive-on-disk.ts';

const options = { section: [], publishAll: false, dryRun: false };
const site = () => folderOf({ 'content/pages/about.md': post('title: About\nsummary: S.', 'Text.') });

const REFUSED: [what: string, program: string, files: Record<string, string>, said: RegExp][] = [
  ['a program that nobody knows', 'ghost', {}, /^Say what made the archive: hugo, jekyll, wordpress\.$/],
  ['an archive without posts', 'jekyll', { '_config.yml': 'title: T\n' }, /has no posts that jekyll would show\.$/],
  [
    'an export that is no XML',
    'wordpress',
    { 'x.xml': '<rss><channel>' },
    /^The export is no XML, at line 1: .*\. Export it anew, or mend that line\.$/,
  ],
];

for (const [what, program, files, said] of REFUSED) {
  test(`${what} is refused in words`, async () => {
    const outcome = await runImport(program, folderOf(files), { ...options, site: site() });
    assert.match('refused' in outcome ? outcome.refused : '', said);
  });
}

test('a folder that is no site is refused in words', async () => {
  const outcome = await runImport('hugo', folderOf({}), { ...options, site: folderOf({}) });
  assert.match(
    'refused' in outcome ? outcome.refused : '',
    /^There is no folder .*content\. Give the folder of a site\.$/,
  );
});

test('an export of WordPress is read with the pictures that lie beside it', async () => {
  const item = (type: string, fields: string) =>
    `<item><title>The ferry</title><wp:post_type>${type}</wp:post_type><wp:status>publish</wp:status>${fields}</item>`;
  const archive = folderOf({
    'export.xml':
      `<rss><channel><title>The Gazette</title><link>https://old.example</link><language>en-US</language>` +
      item(
        'post',
        '<link>https://old.example/2013/05/the-ferry/</link><wp:post_id>7</wp:post_id><wp:post_name>the-ferry</wp:post_name>' +
          '<wp:post_date>2013-05-02 12:30:00</wp:post_date><wp:post_date_gmt>2013-05-02 12:30:00</wp:post_date_gmt>' +
          '<content:encoded><![CDATA[It left. See <a href="https://old.example/?p=7">this</a>.\n\n' +
          '<img src="https://old.example/wp-content/uploads/2013/05/cars-300x200.png" alt="" />]]></content:encoded>',
      ) +
      item(
        'attachment',
        '<wp:post_id>9</wp:post_id><wp:attachment_url>https://old.example/wp-content/uploads/2013/05/cars.png</wp:attachment_url>' +
          '<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Cars in a row</wp:meta_value></wp:postmeta>',
      ) +
      '</channel></rss>',
    'wp-content/uploads/2013/05/cars.png': PNG,
    // Another one of the newsroom's own files, which is no part of the archive.
    'private/cars.png': PNG,
  });
  const target = site();
  const outcome = await runImport('wordpress', join(archive, 'export.xml'), {
    ...options,
    site: target,
    credit: 'Ana',
    licence: 'CC0',
  });
  assert.ok('said' in outcome);
  const text = readFileSync(join(target, 'content/articles/the-ferry.md'), 'utf8');
  assert.match(text, /^published: 2013-05-02T12:30Z$/m);
  assert.match(text, /^language: en-US$/m);
  assert.match(
    text,
    /\nIt left\. See \[this\]\(\/articles\/the-ferry\/\)\.\n\n!\[Cars in a row\]\(\.\.\/pictures\/archive\/2013\/05\/cars\.png\)\n$/,
  );
  assert.deepEqual(readFileSync(join(target, 'content/pictures/archive/2013/05/cars.png')), PNG);
});

test('what an archive says moves nothing in the terminal', async () => {
  const archive = folderOf({
    '_posts/2013-05-02-a.md': post('title: A', 'A.\n\n<!-- \u001b[2J\u202ex -->'),
    '_config.yml': 'title: T\n',
  });
  const outcome = await runImport('jekyll', archive, { ...options, site: site() });
  assert.ok('said' in outcome);
  for (const character of ['\u001b', '\u202e']) assert.ok(!outcome.said.includes(character));
});
