import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseSitemap } from 'sitemap';
import { fixtureSite } from './site.ts';

const site = fixtureSite('published', {
  'content/policies/feedback.md':
    '---\ntitle: Feedback\nsummary: We read everything.\nupdated: 2026-11-01\ncontact: mailto:desk@engine.example\n---\n\nWrite to us.\n',
});
const text = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');
const facts = (path: string): Node[] =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(site.page(path))?.[1] ?? '{}')['@graph'];
const ofType = (path: string, type: string) => facts(path).find((node) => node['@type'] === type);

before(async () => {
  site.edit(
    'content/articles/the-engine.md',
    'title: The engine',
    'formerly: [first-name, second-name]\ntitle: The engine',
  );
  site.edit(
    'content/articles/the-engine.md',
    'method: We read the memoir.',
    'method: We read the memoir.\nupdated: 2026-11-03\ncorrections:\n' +
      '  - { id: year, date: 2026-11-03, was: In 1834., is: In 1843., why: A slip of the pen., important: true }',
  );
  site.edit(
    'content/articles/the-engine.md',
    'described the Analytical Engine',
    '[described](correction:year) the Analytical Engine',
  );
  const { code, output } = await site.build('2026-11-04', 'https://engine.example');
  assert.equal(code, 0, output);
});

test('the id of a feed entry is the first address that the article had', () => {
  const [item] = JSON.parse(text('feed.json')).items;
  assert.equal(item.id, 'https://engine.example/articles/first-name/');
  assert.equal(item.url, 'https://engine.example/articles/the-engine/');
  assert.equal(item.date_modified, '2026-11-03T00:00:00.000Z');
});

test('a correction has an entry in the feed of corrections, which leads to it', () => {
  const [item] = JSON.parse(text('corrections/feed.json')).items;
  assert.equal(item.url, 'https://engine.example/articles/the-engine/#correction-year');
  assert.match(item.content_html, /<del>In 1834.<\/del>.*<ins>In 1843.<\/ins>.*A slip of the pen/);
});

test('the structured data has the correction, the method, and the kind of work', () => {
  const article = ofType('articles/the-engine', 'BackgroundNewsArticle');
  assert.equal(article?.['backstory'], 'We read the memoir.');
  assert.equal((article?.['correction'] as Node[] | undefined)?.[0]?.['datePublished'], '2026-11-03');
  assert.equal(article?.['dateModified'], '2026-11-03');
});

test('only a claim with a verdict has a review, with its reviewer', () => {
  const review = ofType('claims/engine-originates-nothing', 'ClaimReview');
  assert.deepEqual((review?.['reviewRating'] as Node)?.['alternateName'], 'not proven');
  assert.ok((review?.['author'] as Node)?.['name']);
  assert.equal(ofType('claims/engine-can-do-more-than-sums', 'ClaimReview'), undefined);
});

test('a published policy is linked from every page and named in the structured data; a missing one is said to be missing', () => {
  const organisation = ofType('', 'NewsMediaOrganization');
  assert.equal(organisation?.['actionableFeedbackPolicy'], 'https://engine.example/policies/feedback/');
  assert.equal(organisation?.['ethicsPolicy'], undefined);
  assert.match(site.page('articles/the-engine'), /href="\/policies\/feedback\/"/);
  assert.match(site.page('policies'), /Ethics: not published/);
  assert.match(site.page('policies'), /<a href="\/policies\/feedback\/">Feedback<\/a>/);
});

test('where an address to write to is published, an article leads there and names itself', () => {
  assert.match(
    site.page('articles/the-engine'),
    /href="mailto:desk@engine\.example\?subject=The%20engine%20that%20was%20never%20built"/,
  );
});

test('the news sitemap has the articles of the last two days, with name and language', async () => {
  const [item] = await parseSitemap(Readable.from(text('sitemap-news.xml')));
  assert.equal(item?.url, 'https://engine.example/articles/the-engine/');
  assert.equal(item?.news?.publication.name, 'Gloss');
  assert.equal(item?.news?.publication.language, 'en');
  assert.equal(item?.news?.publication_date, '2026-11-02');
});

test('the sitemap dates an article by its last change of substance, and what has no date not at all', async () => {
  const items = await parseSitemap(Readable.from(text('sitemap.xml')));
  const dated = (path: string) => items.find(({ url }) => url === `https://engine.example${path}`)?.lastmod;
  assert.match(dated('/articles/the-engine/') ?? '', /^2026-11-03/);
  assert.equal(dated('/about/'), undefined);
});

test('the entities’ files are what their schema says', () => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(text('entities.schema.json')));
  const files = [
    'entities.json',
    ...readdirSync(join(site.root, 'dist/entities'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `entities/${name}`),
  ];
  assert.ok(files.length >= 5);
  for (const file of files) assert.ok(validate(JSON.parse(text(file))), `${file}: ${JSON.stringify(validate.errors)}`);
  assert.equal(validate({ ...JSON.parse(text('entities.json')), version: 2 }), false);
});

test('a share picture is taken from the cache in the next build, and is the same', async () => {
  const cache = join(site.root, '.astro-cache/share');
  const [first] = readdirSync(cache);
  assert.ok(first);
  assert.deepEqual(readFileSync(join(site.root, 'dist/articles/the-engine.png')).subarray(1, 4).toString(), 'PNG');
  const before = text('articles/the-engine.png');
  assert.equal((await site.build('2026-11-04', 'https://engine.example')).code, 0);
  assert.equal(text('articles/the-engine.png'), before);
  assert.equal(readdirSync(cache).length, 2);
});

test('without an address the site has nothing that is read elsewhere, and says nothing of it', async () => {
  const { code } = await site.build('2026-11-04');
  assert.equal(code, 0);
  for (const file of ['feed.xml', 'sitemap.xml', 'opensearch.xml', 'articles/the-engine.png']) {
    assert.equal(existsSync(join(site.root, 'dist', file)), false, file);
  }
  const page = site.page('articles/the-engine');
  assert.doesNotMatch(page, /feed\.xml|og:image|rel="canonical"|opensearch/);
  assert.doesNotMatch(text('robots.txt'), /Sitemap/);
  assert.match(text('articles/the-engine.md'), /\(\/entities\/ada-lovelace\/\)/);
});

type Node = Record<string, unknown>;
