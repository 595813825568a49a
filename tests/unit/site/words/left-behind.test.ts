import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { englishIn } from './english-in.ts';

/** Where readers' words are put together, and where scripts in the browser show them. */
const ROOMS = ['browser', 'components', 'layouts', 'outputs', 'pages', 'search/client', 'views'];

/** What is no word for readers, by the beginning of its file's path. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  // Keys of the keyboard, and media queries and selectors.
  'browser/contents/contents.ts': /^Escape$/,
  'browser/reading/reading-menu.ts': /^Escape$/,
  'browser/preview/listen.ts': /^(?:Escape|\(hover: hover\).*)$/,
  'search/client/open/': /^(?:Escape|Control\+K Meta\+K|input, textarea, .*)$/,
  'search/client/highlight/mark-words.ts': /^\[hidden\], script, /,
  // Classes, and values that HTML, CSS and HTTP have.
  'components/claim/ClaimCard.astro': /^answer answer-$/,
  'components/page/Head.astro': /^(?:light dark|icon apple-touch-icon|Cyrl)$/,
  'layouts/Embed.astro': /^light dark$/,
  'outputs/share-image/': /^<(?:path|svg) /,
  'pages/[...tombstone].ts': /^text\/markdown; charset=utf-8$/,
  'pages/articles/[id].md.ts': /^text\/markdown; charset=utf-8$/,
  // What schema.org, OpenSearch, XML, robots.txt and Unicode call things.
  'outputs/json-ld/': /^(?:Person|Organization|Place|Event)$/,
  'outputs/sitemaps/': /^(?:Description|Image|Url|Hant|<\?xml .*|User-agent: \*|Allow: \/|Sitemap:)$/,
  'views/entity/': /^(?:Hani|Hant|Latin|Cyrillic|Han|Arabic|Hebrew|Greek|Hangul|Hiragana|Katakana|Thai)$/,
  // What GeoJSON, TopoJSON and d3-geo call shapes.
  'views/map/': /^(?:Topology|Polygon|Sphere)$/,
  // Values of the content's own fields.
  'outputs/json-ld/position-node.ts': /^km$/,
  'outputs/json-ld/entity-types.ts': /^[A-Za-z -]+$/,
  'outputs/json-ld/entity-node.ts': /^took place in$/,
  'views/entity/what-became.ts': /^(?:merged into|took-in|gave-off|change.*merged into)$/,
  // For whoever writes, in the language of the check's findings.
  'browser/findings/': /./,
  // For whoever develops or builds the site.
  'outputs/icon.ts': /^Give the drawing a width and a height, or a viewBox\.$/,
  'search/client/view/search-parts.ts': /^There is no search index yet: run “npm run build” once\.$/,
};

const source = new URL('../../../../src/', import.meta.url);

/** Files of the rooms, without the JSON Schemas, whose descriptions are for programmers. */
const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !/-schemas?\.ts$/.test(path))
    .map((path) => `${room}/${path}`),
);

test('what the site says stands in src/site/words, and nowhere else', () => {
  const isAllowed = (path: string, text: string) =>
    Object.entries(ALLOWED).some(([start, allowed]) => path.startsWith(start) && allowed.test(text));
  const left = files.flatMap((path) =>
    englishIn(path, readFileSync(new URL(path, source), 'utf8'))
      .filter((text) => !isAllowed(path, text))
      .map((text) => `${path}: ${text}`),
  );
  assert.deepEqual(left, []);
});

test('English in a template or in code is found', () => {
  const component = (template: string, code = '') => englishIn('X.astro', `---\n${code}\n---\n${template}\n`);
  assert.deepEqual(component('<h2>Sources</h2>'), ['Sources']);
  assert.deepEqual(component('<input name="q"> and more'), ['and more']);
  assert.deepEqual(component('{x > 1 && (<ul>{y.map((z) => <li class="a b">{z} or</li>)}</ul>)}'), ['or']);
  assert.deepEqual(component('<a href="/" aria-label="back">↑</a>'), ['back']);
  assert.deepEqual(component('<Page title="Topics" class="topic" />'), ['Topics']);
  assert.deepEqual(component('<p>{a ? "none is published" : say("article.read-on")}</p>'), ['none is published']);
  assert.deepEqual(component('<b>{name}</b>', `const name = \`Claims by \${x}\`;`), ['Claims by']);
  assert.deepEqual(englishIn('x.ts', "const words = { more: 'Read more', id: 'read-more' };"), ['Read more']);
  assert.deepEqual(englishIn('x.ts', "say('list.semicolon'); throw new Error('It is not there');"), []);
});
