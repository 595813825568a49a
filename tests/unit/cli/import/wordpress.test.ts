import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveFiles } from '../../../../src/cli/import/archive-files.ts';
import { readWordpress } from '../../../../src/cli/import/wordpress/read-wordpress.ts';
import { folderOf } from './archive-on-disk.ts';

/** An export in the form that WordPress writes (WXR 1.2), in our own words. */
const wxr = (items: string, before = '') => `<?xml version="1.0" encoding="UTF-8" ?>${before}
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Harbour Gazette</title>
<link>https://old.example/blog</link>
<language>en-GB</language>
<wp:base_blog_url>https://old.example/blog</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[ana]]></wp:author_login><wp:author_email><![CDATA[ana@old.example]]></wp:author_email><wp:author_display_name><![CDATA[Ana Ruiz]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename><![CDATA[sea-news]]></wp:category_nicename><wp:cat_name><![CDATA[Sea News]]></wp:cat_name><wp:category_description><![CDATA[What the sea brings.]]></wp:category_description></wp:category>
${items}</channel></rss>
`;

const item = (fields: Record<string, string>, more = '') => {
  const all = {
    title: 'The ferry is back',
    link: 'https://old.example/blog/2013/05/the-ferry/',
    'dc:creator': 'ana',
    'content:encoded': 'It left at noon.',
    'excerpt:encoded': '',
    'wp:post_id': '7',
    'wp:post_date': '2013-05-02 12:30:00',
    'wp:post_date_gmt': '2013-05-02 10:30:00',
    'wp:post_name': 'the-ferry',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    'wp:post_password': '',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<item>\n${lines.join('\n')}\n${more}</item>\n`;
};

const read = (text: string) => readWordpress(archiveFiles(folderOf({ 'export.xml': text })));

test('a post has its title, author, minute, lists and addresses', async () => {
  const lists =
    '<category domain="category" nicename="sea-news"><![CDATA[Sea News]]></category>' +
    '<category domain="post_tag" nicename="port-velin"><![CDATA[Port &amp; Velin]]></category>' +
    '<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>';
  const archive = await read(
    wxr(item({ title: 'Ferry &#8211; back', 'excerpt:encoded': 'It is <em>back</em>.' }, lists)),
  );
  assert.deepEqual(
    [archive.title, archive.base, archive.hosts, archive.found],
    ['The Harbour Gazette', '/blog', ['old.example'], 1],
  );
  const [post] = archive.posts;
  assert.equal(post?.title, 'Ferry – back');
  assert.equal(post?.description, 'It is back.');
  assert.deepEqual([post?.date, post?.draft, post?.authors], ['2013-05-02T12:30+02:00', false, ['Ana Ruiz']]);
  assert.deepEqual([post?.addresses, post?.queries], [['/blog/2013/05/the-ferry/'], ['p=7']]);
  assert.deepEqual(post?.labels, [
    { name: 'Sea News', description: 'What the sea brings.', addresses: ['/blog/category/sea-news/'] },
    { name: 'Port & Velin', addresses: ['/blog/tag/port-velin/'] },
  ]);
});

test('what is protected, private or thrown away is not imported, and is named with its line', async () => {
  const archive = await read(
    wxr(
      item({ 'wp:status': 'draft' }) +
        item({ title: 'Secret', 'wp:post_password': 'x' }) +
        item({ title: 'Ours', 'wp:status': 'private' }) +
        item({ title: 'Gone', 'wp:status': 'trash' }) +
        item({ title: 'About', 'wp:post_type': 'page' }) +
        item({ 'wp:post_type': 'nav_menu_item' }),
    ),
  );
  assert.deepEqual([archive.found, archive.posts.map(({ draft }) => draft)], [4, [true]]);
  assert.deepEqual(
    archive.notes.map(({ line, what }) => `${line}: ${what}`),
    [
      '24: “Secret” is protected by a password',
      '38: “Ours” is private',
      '52: “Gone” has the status trash',
      '66: “About” is a page, and no post',
      '80: 1 of the kind nav_menu_item, this one first',
    ],
  );
});

test('comments of readers and the featured picture are named', async () => {
  const meta = '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';
  const comment = '<wp:comment><wp:comment_content><![CDATA[Good!]]></wp:comment_content></wp:comment>';
  const { posts } = await read(wxr(item({}, meta + comment + comment)));
  assert.deepEqual(
    posts[0]?.notes.map(({ what }) => what),
    ['2 comments of readers', 'its featured picture, 9'],
  );
});

test('an export that declares entities, or is no XML, is refused with its line', async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  await assert.rejects(read(wxr(item({}, '<wp:x>&b;</wp:x>'), bomb)), { name: 'WxrError', message: /^\d+: .*entity/ });
  await assert.rejects(read('<rss><channel><item>'), { name: 'WxrError' });
});

test('characters that XML cannot hold do not keep an export from being read', async () => {
  const { posts } = await read(wxr(item({ 'content:encoded': 'It\u0008 left.' })));
  assert.equal(posts[0]?.text.text, 'It left.');
});
