import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed, jsonFeed } from '../../../../src/outputs/feeds/feed-formats.ts';
import { permanentId } from '../../../../src/outputs/feeds/permanent-id.ts';
import { siteFeeds } from '../../../../src/outputs/feeds/site-feeds.ts';
import { article, entity, siteOf } from '../../views/site-of.ts';
import { source } from '../../views/source-of.ts';

const url = (path: string) => `https://a.example${path}`;
const text = { type: 'root', children: [] };
/** The feed of a site with these articles, the newest first. */
function feedOf(...articles: ReturnType<typeof article>[]) {
  return feedAt(url, ...articles);
}

function feedAt(url: (path: string) => string, ...articles: ReturnType<typeof article>[]) {
  for (const { data } of articles) Object.assign(data, { text });
  const site = { ...siteOf({ articles }), relatedTo: new Map(), policyById: new Map(), topics: [] };
  const [feed] = siteFeeds(site, url);
  assert.ok(feed);
  return feed.content();
}

test('an entry of a feed has the minutes of its article, and no day that it is only about', () => {
  const dates = { about: '2023-04-17', published: '2026-11-23T10:30+01:00', updated: '2026-11-24T00:15+09:00' };
  const atom = atomFeed(feedOf(article('x', dates)));
  assert.match(atom, /<published>2026-11-23T09:30:00.000Z<\/published>/);
  assert.match(atom, /<entry[\s\S]*<updated>2026-11-23T15:15:00.000Z<\/updated>/);
  assert.doesNotMatch(atom, /2023-04-17T/);
});

test('each update of a live story is an entry of the site’s feed, in its place by the clock', () => {
  const at = (id: string, hour: string) => ({ id, at: `2026-11-23T${hour}:00Z`, text: `At ${hour}.`, sources: ['a'] });
  const live = article('live', {
    published: '2026-11-23T08:00Z',
    updated: '2026-11-23T12:00Z',
    updates: [at('early', '09'), at('late', '12')],
    formerly: ['before'],
  });
  const { items } = feedOf(article('other', { published: '2026-11-23T10:00Z' }), live);
  assert.deepEqual(
    items.map((item) => item.url.slice('https://a.example/articles/'.length)),
    ['live/#update-late', 'other/', 'live/#update-early', 'live/'],
  );
  const [first] = items;
  assert.deepEqual(
    [first?.id, first?.title, first?.summary, first?.published],
    [permanentId('articles/before#update-late'), 'Title of live: update', 'At 12.', '2026-11-23T12:00Z'],
  );
  assert.match(first?.html ?? '', /At 12\..*Paper a/s);
});

test('a flood of updates takes the place of no article', () => {
  const updates = Array.from({ length: 30 }, (_, index) => ({
    id: `u${index}`,
    at: `2026-11-23T12:${String(index).padStart(2, '0')}Z`,
    text: 'T.',
    sources: ['a'],
  }));
  const articles = Array.from({ length: 20 }, (_, index) => article(`x${index}`, index === 0 ? { updates } : {}));
  const { items } = feedOf(...articles);
  assert.equal(items.filter((item) => !item.url.includes('#')).length, 20);
  assert.equal(items.filter((item) => item.url.includes('#')).length, 20);
});

/** The feeds of changes of a site where so many things happened to Ana, one a day, and nothing to Bo. */
function feedsOfChanges(count: number) {
  const sources = [source('s', { date: '2025-06-01' })];
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const facts = Array.from({ length: count }, (_, index) => ({ text: 'So.', from: day(index), sources: ['s'] }));
  const entities = [entity('ana', { sources, facts }), entity('bo')];
  const site = { ...siteOf({ entities }), relatedTo: new Map(), policyById: new Map(), topics: [] };
  const feeds = siteFeeds(site, url).filter(
    ({ atom }) => atom.startsWith('/changes/') || atom.startsWith('/entities/'),
  );
  return new Map(feeds.map(({ atom, content }) => [atom, content()]));
}

test('of what did not change there is no feed', () => {
  assert.deepEqual([...feedsOfChanges(0).keys()], []);
  assert.deepEqual([...feedsOfChanges(50).keys()], ['/changes/feed.xml', '/entities/ana/feed.xml']);
});

test('a feed of changes has the newest 50, and says so where there are more', () => {
  const [all, more] = [feedsOfChanges(50), feedsOfChanges(51)].map((feeds) => feeds.get('/entities/ana/feed.xml'));
  assert.deepEqual([all?.items.length, all?.subtitle, more?.items.length], [50, undefined, 50]);
  assert.match(more?.subtitle ?? '', /^The newest 50 changes; the feed of all changes leads to the earlier ones\.$/);
});

test('all changes stand in parts of 100, counted from the oldest, which are one feed and lead to each other', () => {
  const feeds = feedsOfChanges(120);
  const parts = ['/changes/feed.xml', '/changes/2/feed.xml', '/changes/1/feed.xml'].map((path) => feeds.get(path));
  assert.deepEqual(
    parts.map((part) => [part?.items.length, part?.next?.atom]),
    [
      [50, url('/changes/2/feed.xml')],
      [20, url('/changes/1/feed.xml')],
      [100, undefined],
    ],
  );
  assert.deepEqual([...new Set(parts.map((part) => part?.id))], [permanentId('changes/feed')]);
  const idsIn = (of: typeof feeds) => new Set(of.get('/changes/1/feed.xml')?.items.map(({ id }) => id));
  assert.deepEqual(idsIn(feedsOfChanges(150)), idsIn(feeds));
});

test('a change is for programs too: when it was so, since when it is known, and what it is about', () => {
  const feed = feedsOfChanges(1).get('/entities/ana/feed.xml');
  assert.ok(feed);
  const [item] = JSON.parse(jsonFeed(feed)).items;
  assert.deepEqual(item._change, {
    kind: 'fact',
    held: '2025-01-01',
    known: '2025-06-01',
    about: [{ type: 'entity', id: 'ana', url: url('/entities/ana/') }],
  });
  assert.match(item.date_published, /^2025-06-01T1/);
});

test('a file of JSON Feed has no spaces between its fields', () => {
  const feed = feedsOfChanges(1).get('/entities/ana/feed.xml');
  assert.ok(feed);
  const text = jsonFeed(feed);
  assert.equal(text, `${JSON.stringify(JSON.parse(text))}\n`);
});

test('an entry of an article has its share picture as an enclosure, and the questions that nobody has answered', () => {
  const atom = atomFeed(feedOf(article('x', { openQuestions: [{ question: 'Who paid?', entities: ['ana'] }] })));
  assert.match(atom, /<link href="https:\/\/a\.example\/articles\/x\.png" rel="enclosure" type="image\/png"/);
  assert.match(atom, /Open questions[\s\S]*Who paid\?/);
});

test('no id of a feed changes with the host or the base path, and none is an address', () => {
  const updates = [{ id: 'a', at: '2026-11-23T12:00Z', text: 'T.', sources: ['a'] }];
  const [here, there] = ['https://a.example', 'https://b.example/news'].map((host) => {
    const { id, items } = feedAt((path) => host + path, article('x', { updates }));
    return [id, ...items.map((item) => item.id)];
  });
  assert.equal(here?.length, 3);
  assert.deepEqual(here, there);
  assert.ok(here?.every((id) => id.startsWith('urn:uuid:')));
});
