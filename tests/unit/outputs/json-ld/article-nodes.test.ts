import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleNodes } from '../../../../src/outputs/json-ld/article-nodes.ts';
import { article, siteOf } from '../../views/site-of.ts';

const url = (path: string) => `https://a.example${path}`;
/** The nodes of an article with these fields. */
function nodesOf(fields: object): Record<string, unknown>[] {
  const entry = article('x', fields);
  const parts = { sources: { list: [], numbersOf: () => [] }, shown: [] };
  return articleNodes(entry, parts as never, siteOf({ articles: [entry] }), url) as never;
}

test('an article tells programs each of its three dates', () => {
  const dates = { about: '2023-04-17', published: '2026-11-23T10:30+01:00', updated: '2026-11-24' };
  const { datePublished, dateModified, contentReferenceTime } = nodesOf(dates)[0] ?? {};
  assert.deepEqual(
    { datePublished, dateModified, contentReferenceTime },
    {
      datePublished: '2026-11-23T10:30:00+01:00',
      dateModified: dates.updated,
      contentReferenceTime: dates.about,
    },
  );
  const [node = {}] = nodesOf({ published: '2026-11-23' });
  assert.ok(!('dateModified' in node) && !('contentReferenceTime' in node));
});

test('an article with updates has a live story as a part, with each of them at its address', () => {
  const updates = [
    { id: 'first', at: '2026-11-23T11:00+01:00', text: 'One.', sources: ['a'] },
    { id: 'second', at: '2026-11-23T12:00+01:00', text: 'Two.', sources: ['a'] },
  ];
  const [own = {}, live = {}, ...others] = nodesOf({
    published: '2026-11-23T10:30+01:00',
    updated: '2026-11-23T12:00+01:00',
    updates,
  });
  assert.deepEqual(others, []);
  assert.equal(own['@type'], 'ReportageNewsArticle');
  assert.equal(live['@type'], 'LiveBlogPosting');
  assert.deepEqual(live['isPartOf'], { '@id': own['@id'] });
  assert.equal(live['coverageStartTime'], '2026-11-23T10:30:00+01:00');
  assert.equal(live['dateModified'], '2026-11-23T12:00:00+01:00');
  assert.deepEqual((live['liveBlogUpdate'] as unknown[])[0], {
    '@type': 'BlogPosting',
    '@id': 'https://a.example/articles/x/#update-second',
    url: 'https://a.example/articles/x/#update-second',
    headline: 'Title of x',
    datePublished: '2026-11-23T12:00:00+01:00',
    articleBody: 'Two.',
  });
  assert.equal(nodesOf({}).length, 1);
});
