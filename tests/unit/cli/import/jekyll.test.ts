import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveFiles } from '../../../../src/cli/import/archive-files.ts';
import { readJekyll } from '../../../../src/cli/import/jekyll/read-jekyll.ts';
import { folderOf, post } from './archive-on-disk.ts';

/** A site in the form of `jekyll new`. */
const CONTENT = {
  '_posts/2013-05-02-the-first-post.md': post('title: First\ncategories: [Sea News, "Port"]\ntags: x y'),
  '_posts/2013-05-03-With_Caps.md': post('title: B\ncategory: One'),
  '_posts/2013-05-04-dated.md': post('title: C\ndate: 2014-01-01 23:30:00 -0500'),
  '_posts/2013-05-05-perma.md': post('title: D\npermalink: /fixed/place.html'),
  '_posts/2013-05-06-perma2.md': post('title: E\npermalink: /fixed/:year/:title/'),
  '_posts/2013-05-07-slugged.md': post('title: F\nslug: Other Slug'),
  '_posts/2013-05-08-música-y-mar.md': post('title: G\ncategories: a b'),
  '_posts/2013-05-11-what is this & that.md': post('title: J'),
  '_posts/2013-5-1-short.md': post('title: Short'),
  '_posts/2013-05-12-html.html': post('title: K', '<p>Text.</p>'),
  'sport/_posts/2013-05-10-goal.md': post('title: I\ncategories: cup'),
};

/** The addresses of these posts as `jekyll build` 4.3.1 (Debian) wrote them, by the form of the settings. */
const BUILT: [form: string | undefined, addresses: Record<string, string>][] = [
  [
    undefined,
    {
      '_posts/2013-05-02-the-first-post.md': '/sea news/port/2013/05/02/the-first-post.html',
      '_posts/2013-05-03-With_Caps.md': '/one/2013/05/03/With_Caps.html',
      '_posts/2013-05-04-dated.md': '/2014/01/02/dated.html',
      '_posts/2013-05-05-perma.md': '/fixed/place.html',
      '_posts/2013-05-06-perma2.md': '/fixed/2013/perma2/',
      '_posts/2013-05-07-slugged.md': '/2013/05/07/Other-Slug.html',
      '_posts/2013-05-08-música-y-mar.md': '/a/b/2013/05/08/música-y-mar.html',
      '_posts/2013-05-11-what is this & that.md': '/2013/05/11/what-is-this-&-that.html',
      '_posts/2013-5-1-short.md': '/2013/05/01/short.html',
      '_posts/2013-05-12-html.html': '/2013/05/12/html.html',
      'sport/_posts/2013-05-10-goal.md': '/sport/cup/2013/05/10/goal.html',
    },
  ],
  [
    'pretty',
    { '_posts/2013-05-07-slugged.md': '/2013/05/07/Other-Slug/', '_posts/2013-05-05-perma.md': '/fixed/place.html' },
  ],
  ['ordinal', { '_posts/2013-05-04-dated.md': '/2014/002/dated.html' }],
  ['none', { 'sport/_posts/2013-05-10-goal.md': '/sport/cup/goal.html' }],
  [
    '/:categories/:short_year/:i_month/:i_day/:slug/',
    {
      '_posts/2013-05-03-With_Caps.md': '/one/13/5/3/with-caps/',
      '_posts/2013-05-11-what is this & that.md': '/13/5/11/what-is-this-that/',
    },
  ],
  ['/blog/:year/:month/:title', { 'sport/_posts/2013-05-10-goal.md': '/blog/2013/05/goal.html' }],
  ['/:year/:y_day/:hour:minute/:title:output_ext', { '_posts/2013-05-04-dated.md': '/2014/002/0530/dated.html' }],
];

for (const [form, expected] of BUILT) {
  test(`the addresses of a site of the form ${form ?? 'that Jekyll has by itself'} are those that Jekyll gives`, () => {
    const settings = `url: https://old.example\ntimezone: Europe/Madrid\n${form === undefined ? '' : `permalink: ${form}\n`}`;
    const { posts } = readJekyll(archiveFiles(folderOf({ ...CONTENT, '_config.yml': settings })));
    const found = new Map(posts.map(({ file, addresses }) => [file, addresses[0]]));
    for (const [file, address] of Object.entries(expected)) assert.equal(found.get(file), address, file);
  });
}

test('drafts are drafts, categories come from folders, and names of authors from the data', () => {
  const { posts, hosts, base } = readJekyll(
    archiveFiles(
      folderOf({
        '_config.yml': 'url: https://old.example\nbaseurl: /news\n',
        '_data/authors.yml': 'ana: { name: Ana Ruiz }\n',
        '_drafts/idea.md': post('title: An idea'),
        'sport/_posts/2013-05-10-goal.md': post('categories: cup\nauthor: ana\nredirect_from: /g/\npublished: false'),
      }),
    ),
  );
  assert.deepEqual([hosts, base], [['old.example'], '/news']);
  assert.deepEqual(
    posts.map(({ title, date, draft, authors, labels, addresses }) => [
      title,
      date,
      draft,
      authors,
      labels.map(({ name }) => name),
      addresses,
    ]),
    [
      ['An idea', undefined, true, [], [], []],
      [
        'Goal',
        '2013-05-10',
        true,
        ['Ana Ruiz'],
        ['sport', 'cup'],
        ['/news/sport/cup/2013/05/10/goal.html', '/news/g/'],
      ],
    ],
  );
});
