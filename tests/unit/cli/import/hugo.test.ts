import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveFiles } from '../../../../src/cli/import/archive-files.ts';
import { readHugo } from '../../../../src/cli/import/hugo/read-hugo.ts';
import { folderOf, post } from './archive-on-disk.ts';

/** A site in the form of `hugo new site` and `hugo new posts/x.md`. */
const CONTENT = {
  'content/posts/first-post.md': post(
    'title: "The First Post"\ndate: 2013-05-02T23:30:00+02:00\ntags: ["Port Velin", "C++ & more"]\ncategories: [Sea News]\naliases: [/old/first.html, older]',
  ),
  'content/posts/with-slug.md': post('title: With slug\nslug: Other_Slug\ndate: 2014-01-01'),
  'content/posts/with-url.md': post('title: With url\nurl: /fixed/place.html\ndate: 2014-01-02'),
  'content/posts/with-url2.md': post('title: With url2\nurl: fixed/place2\ndate: 2014-01-02'),
  'content/posts/bundle/index.md': post('title: A Bundle\ndate: 2014-02-03 10:00:00'),
  'content/posts/bundle/index.es.md': post('title: Un paquete\ndate: 2014-02-03 10:00:00'),
  'content/posts/late.md': post('title: Late\ndate: 2015-12-31T23:30:00-05:00'),
  'content/posts/Título.md': post('title: Música y mar\ndate: 2015-12-30'),
  'content/posts/With Space & Co.md': post(`title: 'What is "this"? It’s C# & F#'\ndate: 2015-12-30`),
  'content/news/one.md': post('title: News One\ndate: 2016-03-04'),
  'content/essays/two.md': post('title: "Essay, Nº 2: “quoted”!"\ndate: 2016-03-05'),
  'content/odd/deep/three.md': post('title: Three\ndate: 2016-03-06'),
  'content/plain/Upper_Case.md': post('title: Upper\ndate: 2016-03-07'),
  'content/about.md': post('title: About'),
};

const LANGUAGES = '[languages.en]\nweight = 1\n[languages.es]\nweight = 2\n';
const SECTIONS = ['posts', 'news', 'essays', 'odd', 'plain'];

/** The addresses of these pages as `hugo` 0.111.3 (Debian) built them, by settings. */
const BUILT: [settings: string, text: string, addresses: Record<string, string>][] = [
  [
    'permalinks by the slug and by the title',
    `baseURL = 'https://old.example/'\ntimeZone = 'Europe/Madrid'\n[permalinks]\nposts = '/:year/:month/:slug/'\n` +
      `news = '/:section/:year-:month-:day/:slugorfilename/'\nessays = '/e/:title/'\nodd = '/:sections/:filename/'\n${LANGUAGES}`,
    {
      'posts/first-post.md': '/2013/05/the-first-post/ /old/first.html /2013/05/older/',
      'posts/with-slug.md': '/2014/01/other_slug/',
      'posts/with-url.md': '/fixed/place.html',
      'posts/with-url2.md': '/fixed/place2/',
      'posts/bundle/index.md': '/2014/02/a-bundle/',
      'posts/bundle/index.es.md': '/es/2014/02/un-paquete/',
      'posts/late.md': '/2015/12/late/',
      'posts/Título.md': '/2015/12/música-y-mar/',
      'posts/With Space & Co.md': '/2015/12/what-is-this-its-c#-f#/',
      'news/one.md': '/news/2016-03-04/one/',
      'essays/two.md': '/e/essay-nº-2-quoted/',
      'odd/deep/three.md': '/odd/three/',
      'plain/Upper_Case.md': '/plain/upper_case/',
    },
  ],
  [
    'no permalinks',
    "baseURL = 'https://old.example/'\n",
    {
      'posts/first-post.md': '/posts/first-post/ /old/first.html /posts/older/',
      'posts/with-slug.md': '/posts/other_slug/',
      'posts/bundle/index.md': '/posts/bundle/',
      'posts/Título.md': '/posts/título/',
      'posts/With Space & Co.md': '/posts/with-space-co/',
      'odd/deep/three.md': '/odd/deep/three/',
      'plain/Upper_Case.md': '/plain/upper_case/',
    },
  ],
  [
    'ugly addresses',
    "baseURL = 'https://old.example/'\nuglyURLs = true\n",
    {
      'posts/first-post.md': '/posts/first-post.html /old/first.html /posts/older/',
      'posts/with-url.md': '/fixed/place.html',
      'posts/with-url2.md': '/fixed/place2/',
      'posts/bundle/index.md': '/posts/bundle.html',
      'plain/Upper_Case.md': '/plain/upper_case.html',
    },
  ],
];

for (const [settings, text, expected] of BUILT) {
  test(`the addresses of a site with ${settings} are those that Hugo gives`, () => {
    const { posts } = readHugo(archiveFiles(folderOf({ ...CONTENT, 'config.toml': text })), SECTIONS);
    const found = Object.fromEntries(
      posts.map(({ file, addresses }) => [file.replace('content/', ''), addresses.join(' ')]),
    );
    for (const [file, addresses] of Object.entries(expected)) assert.equal(found[file], addresses, file);
  });
}

test('a page has its date by the clock of the site, its language, its lists and its folder', () => {
  const settings = `baseURL = 'https://old.example/blog/'\ntitle = 'The Gazette'\ntimeZone = 'Europe/Madrid'\n${LANGUAGES}`;
  const archive = readHugo(archiveFiles(folderOf({ ...CONTENT, 'hugo.toml': settings })), SECTIONS);
  const of = (file: string) => archive.posts.find((each) => each.file === `content/${file}`);
  assert.deepEqual([archive.title, archive.hosts, archive.base], ['The Gazette', ['old.example'], '/blog']);
  assert.equal(of('posts/first-post.md')?.date, '2013-05-02T23:30+02:00');
  assert.equal(of('posts/bundle/index.md')?.date, '2014-02-03T10:00+01:00');
  assert.equal(of('posts/with-slug.md')?.date, '2014-01-01');
  assert.equal(of('posts/bundle/index.es.md')?.language, 'es');
  assert.deepEqual(of('posts/bundle/index.md')?.folders, ['content/posts/bundle']);
  assert.deepEqual(
    of('posts/first-post.md')?.labels.map(({ name, addresses }) => [name, ...addresses]),
    [
      ['Sea News', '/blog/categories/sea-news/'],
      ['Port Velin', '/blog/tags/port-velin/'],
      ['C++ & more', '/blog/tags/c++-more/'],
    ],
  );
});

test('the posts are the usual sections; pages and other sections are named', () => {
  const { posts, notes, found } = readHugo(archiveFiles(folderOf(CONTENT)));
  assert.deepEqual([...new Set(posts.map(({ file }) => file.split('/')[1]))], ['news', 'posts']);
  assert.equal(found, posts.length);
  assert.deepEqual(
    notes.map(({ file, what }) => `${file}: ${what}`),
    [
      'content/posts/bundle/index.es.md: it is a part of a page, beside its index.md',
      'content/about.md: it is a page, and no post',
      'content/essays/two.md: it is in the section essays, which is not of posts',
      'content/odd/deep/three.md: it is in the section odd, which is not of posts',
      'content/plain/Upper_Case.md: it is in the section plain, which is not of posts',
    ],
  );
});

test('front matter is read in TOML and JSON too, and names of authors from their pages', () => {
  const { posts } = readHugo(
    archiveFiles(
      folderOf({
        'content/posts/toml.md':
          '+++\ntitle = "T"\ndate = 2020-02-03T04:05:06Z\nauthors = ["ana"]\ndraft = true\n+++\nText.\n',
        'content/posts/json.md': '{"title": "J {x}", "date": "2020-02-03", "summary": "In *short*."}\nText.\n',
        'content/authors/ana/_index.md': post('title: Ana Ruiz'),
      }),
    ),
  );
  assert.deepEqual(
    posts.map(({ title, date, authors, draft, description }) => [title, date, authors, draft, description]),
    [
      ['J {x}', '2020-02-03', [], false, 'In short.'],
      ['T', '2020-02-03T04:05Z', ['Ana Ruiz'], true, undefined],
    ],
  );
});
