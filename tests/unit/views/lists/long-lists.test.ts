import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityNode } from '../../../../src/outputs/json-ld/entity-node.ts';
import { entityView } from '../../../../src/views/entity/entity-view.ts';
import { listsInParts, longLists, partPaths, spanInWords } from '../../../../src/views/lists/long-lists.ts';
import { redirectsOf } from '../../../../src/views/redirects.ts';
import type { Site } from '../../../../src/views/site.ts';
import { topicTimeline } from '../../../../src/views/time/timeline-view.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';

/** So many, the newest first; one a day, up to 1 January 2026. */
function daily<Entry>(count: number, make: (id: string, day: string) => Entry): Entry[] {
  const day = (back: number) => new Date(Date.UTC(2026, 0, 1 - back)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => make(`n${count - index}`, day(index)));
}

/** A site of which everything is about the topic of war, by one author, and names Ana, who was called `ann`. */
function largeSite({ articles = 0, claims = 0 }): Site {
  const named = daily(articles, (id, published) => article(id, { published, topics: ['war'] }));
  const backlinks = named.map(({ id }) => ({
    article: id,
    passages: [{ anchor: 'p1', before: 'A ', text: 'B', after: '.' }],
  }));
  const said = daily(claims, (id, date) => claim(id, { date, topics: ['war'], about: ['ana'], speaker: 'bo' }));
  const site = siteOf({
    articles: named,
    claims: said,
    entities: [entity('ana', { backlinks, formerly: ['ann'] }), entity('bo')],
    topics: { war: 'War' },
  });
  const topics = [{ id: 'war', data: { title: 'War', formerly: ['wars'], addresses: ['/tags/war.html'] } }];
  const authorById = new Map([['desk', { id: 'desk', data: { name: 'The desk', formerly: [], addresses: [] } }]]);
  return {
    ...site,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    authorById,
    articlesByAuthor: new Map([['desk', named]]),
    withdrawn: [],
  } as unknown as Site;
}

test('a site of some articles and claims has no older parts', () => {
  assert.deepEqual(listsInParts(largeSite({ articles: 39, claims: 39 })), []);
});

test('whatever the size of a site, a page has at most so many entries of a list', () => {
  const most = { articles: 79, claims: 199, events: 79, mentions: 39, corrections: 39 };
  const site = largeSite({ articles: 1000, claims: 1000 });
  for (const { sort, key, newest, older } of listsInParts(site)) {
    assert.ok(newest.length <= most[sort], `${key} ${newest.length}`);
    assert.ok(older.every(({ entries }) => entries.length <= most[sort]));
  }
  assert.deepEqual(
    listsInParts(site)
      .map(({ key, newest, older }) => `${key} ${newest.length} + ${older.length}`)
      .sort(),
    [
      'articles 40 + 24',
      'authors/desk 40 + 24',
      'claims 100 + 9',
      'claims/by/speaker/bo 100 + 9',
      'claims/by/standing/open 100 + 9',
      'claims/by/standing/unanswered 100 + 9',
      'claims/by/topic/war 100 + 9',
      'entities/ana/articles 20 + 49',
      'entities/ana/said-of-it 20 + 49',
      'topics/war 40 + 24',
      'years/2023/articles 68 + 5',
      'years/2023/claims 68 + 5',
      'years/2024/articles 46 + 8',
      'years/2024/claims 46 + 8',
      'years/2025/articles 45 + 8',
      'years/2025/claims 45 + 8',
    ],
  );
});

test('an entity that 5,000 articles name has the newest of them on its page and in its data for search engines', () => {
  const site = largeSite({ articles: 5000 });
  const ana = site.entities[0] as (typeof site.entities)[number];
  const view = entityView(ana, site);
  assert.deepEqual([view.articles.length, view.articles[0]?.id], [20, 'n5000']);
  const { subjectOf } = entityNode(ana, site, (path) => path) as unknown as { subjectOf: unknown[] };
  assert.equal(subjectOf.length, 20);
  const list = longLists(site).mentions.get('entities/ana/articles');
  assert.equal(list?.older.flatMap(({ entries }) => entries).length, 4980);
});

test('corrections stand by their days, also where an article has an old and a new one', () => {
  const correct = (id: string, date: string) => ({ id, date, was: 'So.', is: 'Otherwise.', why: 'Misread.' });
  const corrected = [
    article('newer', { corrections: [correct('a', '2026-01-02')] }),
    article('older', {
      corrections: [correct('b', '2025-03-01'), correct('c', '2026-01-03'), correct('d', '2026-01-02')],
    }),
  ];
  const idsOf = (articles: typeof corrected) => {
    const list = longLists({ ...largeSite({}), articles }).corrections.get('corrections');
    return [list?.newest ?? [], ...(list?.older ?? []).map(({ entries }) => entries)].map((entries) =>
      entries.map(({ correction, article: { id } }) => `${id} ${correction.id}`),
    );
  };
  assert.deepEqual(idsOf(corrected), [['older c', 'newer a', 'older d', 'older b']]);
  const many = daily(41, (id, date) => article(id, { corrections: [correct('x', date)] }));
  assert.deepEqual(
    idsOf(many).map((ids) => [ids.length, ids[0]]),
    [
      [21, 'n41 x'],
      [20, 'n20 x'],
    ],
  );
});

test('the timeline of a topic has what the articles on its page have', () => {
  const timeline = [{ date: '2025-01-01', text: 'So.', sources: ['a'] }];
  const named = daily(300, (id, published) => article(id, { published, topics: ['war'], timeline }));
  const moments = topicTimeline('war', siteOf({ articles: named, topics: { war: 'War' } }));
  assert.equal(moments.length, 60);
});

test('a part is named by the days of what is in it', () => {
  const site = largeSite({ articles: 80 });
  const entries = longLists(site).articles.get('articles')?.older[0]?.entries ?? [];
  assert.equal(spanInWords('articles', entries, site), '14 October 2025 to 22 November 2025');
  assert.equal(spanInWords('articles', entries.slice(0, 1), site), '22 November 2025');
  assert.equal(spanInWords('claims', [claim('x')], site), 'without a date');
});

test('older parts stand below the address of their list, and lead on from that of a former id', () => {
  const site = largeSite({ articles: 120 });
  const list = longLists(site).mentions.get('entities/ana/articles');
  assert.ok(list);
  assert.equal(partPaths(list)[0], '/entities/ana/articles/older/5/');
  const redirects = redirectsOf(site);
  for (const [from, to] of [
    ['/entities/ann/articles/older/5/', '/entities/ana/articles/older/5/'],
    ['/topics/wars/older/1/', '/topics/war/older/1/'],
    ['/tags/war.html', '/topics/war/'],
  ]) {
    assert.ok(
      redirects.some((each) => each.from === from && each.to === to),
      from,
    );
  }
});
