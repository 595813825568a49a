import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleTimeline, type Moment, topicTimeline } from '../../../../src/views/time/timeline-view.ts';
import { article, entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const entry = (date: string, fields: object = {}) => ({ date, text: `On ${date}.`, sources: ['a'], ...fields });
const timeline = (...dates: string[]) => articleTimeline(article('x', { timeline: dates.map((date) => entry(date)) }));
/** How the gap before the second of two dates is drawn. */
const gap = (from: string, to: string) => timeline(from, to)[1]?.gap;
const texts = (moments: readonly Moment[]) =>
  moments.map(({ date, until, parts, sources }) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
    return `${date.machine}${until ? `/${until.machine}` : ''} ${text} [${sources.map(({ id }) => id).join(' ')}]`;
  });

test('a moment of an article has all that its entry says, and the way to its place in the text', () => {
  const full = {
    date: '2023-04-16',
    until: '2023-04-18',
    words: 'late on Sunday',
    text: 'He came.',
    standing: 'alleged',
    dateOf: 'report',
    place: 'the-visit',
    sources: ['b'],
  };
  const data = { timeline: [full, entry('2023-04-15')] };
  const [first, second] = articleTimeline(article('x', data));
  assert.deepEqual(first, {
    date: { words: '15 April 2023', machine: '2023-04-15' },
    parts: ['On 2023-04-15.'],
    standing: 'happened',
    dateOf: 'event',
    sources: article('x').data.sources.slice(0, 1),
    gap: { size: 0, words: '' },
  });
  assert.deepEqual(second, {
    date: { words: '16 April 2023', machine: '2023-04-16' },
    until: { words: '18 April 2023', machine: '2023-04-18' },
    words: 'late on Sunday',
    parts: ['He came.'],
    standing: 'alleged',
    dateOf: 'report',
    more: { text: 'In the text', path: '#the-visit' },
    sources: article('x').data.sources.slice(1),
    gap: { size: 0, words: '' },
  });
});

test('moments stand in the order of time, what is known more precisely first', () => {
  const dates = timeline('2023', '2023-01-02', '[..2022-12]', '2023-01', '2023-01-02T10:00Z', '2023-01-02T09:00Z');
  assert.deepEqual(
    dates.map(({ date }) => date.machine),
    ['2022-12', '2023-01', '2023', '2023-01-02', '2023-01-02T09:00Z', '2023-01-02T10:00Z'],
  );
});

test('a day, a week, a month, a year and ten years are drawn as five widths, and nothing wider', () => {
  const sizes = ['2020-01-01', '2020-01-02', '2020-01-08', '2020-02-01', '2020-06-01', '2021-01-01', '2030-01-01'];
  assert.deepEqual(
    sizes.map((date) => gap('2020-01-01', date)?.size),
    [0, 0, 1, 2, 3, 4, 5],
  );
  assert.equal(gap('1800-01-01', '2030-01-01')?.size, 5);
});

test('a gap is told in weeks, months or years, and not at all where it is short or the dates do not say', () => {
  const words = (to: string, from = '2020-01-01') => gap(from, to)?.words;
  assert.equal(words('2020-01-14'), '');
  assert.equal(words('2020-01-15'), '2 weeks later');
  assert.equal(words('2020-02-29'), '8 weeks later');
  assert.equal(words('2020-03-01'), '2 months later');
  assert.equal(words('2020-12-31'), '12 months later');
  assert.equal(words('2021-11-30'), '23 months later');
  assert.equal(words('2021-12-01'), '2 years later');
  assert.equal(words('2030-01-01'), '10 years later');
  assert.equal(words('2020-03'), '2 months later');
  assert.equal(words('2021'), '');
  assert.equal(words('2021-01-01', '2020'), '');
  assert.equal(words('2023', '2020'), '3 years later');
});

test('the timeline of a topic has the entries of its articles and its events, with the way to each', () => {
  const topics = ['war'];
  const site = siteOf({
    topics: { war: 'War', peace: 'Peace' },
    articles: [
      article('x', { topics, timeline: [entry('2023-04-16', { place: 'visit' }), entry('2023-04-20')] }),
      article('y', { topics: ['peace'], timeline: [entry('2023-04-17')] }),
    ],
    entities: [
      entity('summit', { kind: 'event', topics, date: '2023-04-18', until: '2023-04-19' }),
      entity('flood', { kind: 'event', topics, date: '2023-04-21' }),
      entity('talks', { kind: 'event', topics }),
      entity('treaty', { kind: 'document', topics, date: '2023-04-18' }),
    ],
  });
  const moments = topicTimeline('war', site);
  assert.deepEqual(texts(moments), [
    '2023-04-16 On 2023-04-16. [a]',
    '2023-04-18/2023-04-19 Summit: The summit of a test [a]',
    '2023-04-20 On 2023-04-20. [a]',
    '2023-04-21 Flood: The flood of a test [a]',
  ]);
  assert.deepEqual(
    moments.map(({ more }) => more?.path),
    ['/articles/x/#visit', undefined, '/articles/x/', undefined],
  );
  assert.equal(moments[0]?.more?.text, 'Title of x');
  const [, summit] = moments;
  assert.deepEqual(summit?.parts[0], { id: 'summit', name: 'Summit' });
  assert.deepEqual([summit?.standing, summit?.dateOf], ['happened', 'event']);
  assert.deepEqual(topicTimeline('unknown', site), []);
});

test('what is later than its newest source is planned, on whatever day the site is built', () => {
  const dated = sources('a b').map((source) => ({ ...source, date: source.id === 'a' ? '2024-11-05' : '2025-03-01' }));
  const vote = entity('vote', { kind: 'event', date: '2025-04-01', topics: ['votes'], sources: dated });
  const entries = [entry('2024-11-05'), entry('2024-11-06'), entry('2024-11-07', { standing: 'alleged' })];
  const own = article('x', { sources: dated, topics: ['votes'], timeline: entries });
  assert.deepEqual(
    articleTimeline(own).map(({ standing }) => standing),
    ['happened', 'planned', 'alleged'],
  );
  const site = siteOf({ articles: [own], entities: [vote], topics: { votes: 'Votes' } });
  assert.equal(topicTimeline('votes', site).at(-1)?.standing, 'planned');
});
