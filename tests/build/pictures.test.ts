import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { htmlFindings } from '../judges/html.ts';
import { jsonLdFindings } from '../judges/json-ld.ts';
import { policyFindings } from '../judges/policy.ts';
import { fixtureSite, until } from '../sites/fixture-site.ts';

const ARTICLE = 'content/articles/the-engine.md';
// With pictures and without claims.
const site = fixtureSite('pictures', {
  'content/claims/engine-can-do-more-than-sums.md': undefined,
  'content/claims/engine-originates-nothing.md': undefined,
});
site.edit(ARTICLE, 'claims: [engine-can-do-more-than-sums]\n', '');
site.edit(ARTICLE, '](claim:engine-can-do-more-than-sums)', '](#after)');
const draw = async (path: string, width: number, height: number): Promise<void> => {
  mkdirSync(join(site.root, path, '..'), { recursive: true });
  const picture = sharp({ create: { width, height, channels: 3, background: '#369' } });
  await picture.withExif({ IFD0: { Artist: 'Camera of somebody' } }).toFile(join(site.root, path));
};

await draw('content/pictures/flood.jpg', 2400, 400);
await draw('content/pictures/map.png', 300, 200);
site.write({
  'content/pictures/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0"/></svg>',
});
site.edit(
  ARTICLE,
  'published:',
  `pictures:
  - { file: flood.jpg, caption: A flood., credit: Jane Doe, licence: 'https://creativecommons.org/licenses/by/4.0/' }
  - { file: map.png, credit: The port, licence: CC0, source: 'https://example.org/map' }
  - { file: plan.svg, credit: The desk, licence: CC0 }
published:`,
);
const before = readFileSync(join(site.root, ARTICLE), 'utf8');
const text = `${before}
![A flood](../pictures/flood.jpg)

<figure>
<img src="../pictures/map.png" alt="A map">
<figcaption>[Where](entity:london) it was.</figcaption>
</figure>

![A plan](../pictures/plan.svg)

| Year | Engines |
| --- | ---: |
| 1843 | 1 |
`;

test('pictures stand in the page in several sizes and formats, with credit and licence, and in no other form', async () => {
  site.write({ [ARTICLE]: text });
  const { code, output } = await site.build({ address: 'https://example.org', base: '/news' });
  assert.equal(code, 0, output);
  const html = site.page('articles/the-engine');
  const [flood = '', map = '', plan = ''] = html.match(/<figure(?! class="map")[\s\S]*?<\/figure>/g) ?? [];
  assert.match(
    flood,
    /<source type="image\/webp" srcset="\/news\/_astro\/flood\.[^ "]+\.webp 320w, [^"]+ 1216w" sizes=/,
  );
  assert.match(
    flood,
    /<img src="\/news\/_astro\/flood\.[^ "]+\.jpg" alt="A flood" width="1216" height="203" loading="lazy"/,
  );
  assert.match(
    flood,
    /<figcaption>A flood\. <span class="picture-credit">Picture: Jane Doe \(<a href="https:\/\/creative/,
  );
  assert.match(
    map,
    /data-entity="london"[^>]*>Where<\/a> it was\. <span class="picture-credit">Picture: <a href="https/,
  );
  assert.match(plan, /<img src="\/news\/_astro\/plan\.[^ "]+\.svg" alt="A plan" width="40" height="20"/);

  const pages = [{ path: 'articles/the-engine/', html }];
  assert.deepEqual([await htmlFindings(pages), policyFindings(pages), await jsonLdFindings(html)], [[], [], []]);
  assert.match(html, /"@type":"ImageObject","contentUrl":"https:\/\/example\.org\/news\/_astro\/flood\.[^"]+\.jpg"/);

  const folder = join(site.root, 'dist/_astro');
  const files = readdirSync(folder).filter((name) => /\.(?:jpg|png|webp)$/.test(name));
  assert.equal(files.length, 4 + 4 + 1 + 1, `the files as a camera gave them are not published: ${files}`);
  for (const name of files) assert.ok(!readFileSync(join(folder, name)).includes('Camera of somebody'), name);
});

test('feeds and Markdown have each picture once, at its whole address, with its credit; and the table', () => {
  const feed = (
    JSON.parse(readFileSync(join(site.root, 'dist/feed.json'), 'utf8')) as { items: { content_html: string }[] }
  ).items[0]?.content_html;
  assert.match(
    String(feed),
    /<figure><img src="https:\/\/example\.org\/news\/_astro\/flood\.[^ "]+\.jpg" alt="A flood" width="1216"/,
  );
  assert.match(String(feed), /Picture: Jane Doe/);
  assert.doesNotMatch(String(feed), /srcset|<source|<section|<picture/);
  assert.match(String(feed), /<table>\s*<thead>\s*<tr>\s*<th>Year<\/th>/);
  const markdown = readFileSync(join(site.root, 'dist/articles/the-engine.md'), 'utf8');
  assert.match(markdown, /!\[A flood\]\(https:\/\/example\.org\/news\/_astro\/flood\.[^ )]+\.jpg\)/);
  assert.match(markdown, /\| Year \| Engines \|\n\| -+ \| -+: \|\n\| 1843 \| +1 \|/);
});

test('a site without claims has no list of them in its head, and builds', () => {
  assert.equal(existsSync(join(site.root, 'dist/claims/by')), false);
  assert.doesNotMatch(site.page(''), />Claims</);
  assert.match(site.page('claims'), /There are none yet/);
});

test('in dev a picture that is added appears, of the content and of “public”', async () => {
  site.write({ [ARTICLE]: before.replace('flood.jpg', 'new.png') });
  const server = await site.dev();
  try {
    await server.fetch('articles/the-engine/');
    site.write({ [ARTICLE]: `${text.replaceAll('flood.jpg', 'new.png')}\n![Plain](/plain.png)\n` });
    await until(() => /unknown-picture[\s\S]*new\.png/.test(server.output()), server.output);
    await draw('public/plain.png', 20, 10);
    await draw('content/pictures/new.png', 500, 100);
    const shown = (size: string) => async () => {
      const html = await server.fetch('articles/the-engine/');
      return html.includes(`alt="A flood" width="${size}"`) && html.includes('alt="Plain"');
    };
    await until(shown('500'), server.output);
  } finally {
    server.stop();
  }
});
