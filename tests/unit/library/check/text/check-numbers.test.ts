import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkNumberFields,
  checkNumberMarks,
  type NumberContext,
} from '../../../../../src/library/check/text/check-numbers.ts';
import { parseContentFile } from '../../../../../src/library/read/content-file.ts';
import { numbersById } from '../../../../../src/library/relate/number-series.ts';
import { renderText } from '../../../../../src/markdown/pipeline.ts';
import { articleSchema } from '../../../../../src/model/article.ts';
import { numberSchema } from '../../../../../src/model/numbers/number.ts';

/** Readings by the ministry, or by whom a third word names: "2026-03-02 148, 2026-03-05 212". */
const series = (id: string, readings: string) => ({
  id,
  data: numberSchema.parse({
    what: id,
    readings: readings.split(', ').map((reading) => {
      const [at, value, by = 'ministry'] = reading.split(' ');
      const [low, high] = (value ?? '').split('–').map(Number);
      return { at, by, sources: ['a'], ...(high === undefined ? { value: low } : { range: [low, high] }) };
    }),
  }),
});

const numbers = numbersById(
  [
    series('toll', '2026-03-02T18:00+03:00 148, 2026-03-05 212, 2026-03-05 230–250 un, 2026-03-09 260'),
    series('poll', '2026-02 31.4, 2026-03 28.9'),
    series('votes', '2026-03-01 1234'),
    series('bid', '2026-03-01 28412345678'),
  ],
  [],
  [{ id: 'ministry', entity: { names: [{ text: 'The ministry', language: 'en' }] } }],
);

const context: NumberContext = { numbers, language: 'en', day: '2026-03-06' };

/** A file with this text, rendered. */
function fileOf(text: string) {
  const file = parseContentFile('articles', 'x', 'content/articles/x.md', `---\ntitle: T\n---\n${text}\n`);
  renderText(file.parse(), file.vfile, {
    entities: new Map(),
    annotate: 'none',
    language: 'en',
    passages: { claim: new Map(), correction: new Map() },
    citations: { sources: new Map(), listed: [] },
    numbers: { known: new Map([...numbers.keys()].map((id) => [id, () => true])), labelOf: () => undefined },
    sideNotes: new Map(),
    href: (path) => path,
  });
  return file;
}

const found = (text: string, more: Partial<typeof context> = {}) =>
  checkNumberMarks(fileOf(text), { ...context, ...more }).map(({ rule, values }) => ({ rule, ...values }));

test('words that give a reading which stood when the text was last changed are right', () => {
  const texts = [
    '[212](number:toll), or [230 to 250](number:toll)',
    '[two hundred](number:toll)',
    '[some 250](number:toll)',
    '[260](number:toll)',
    '[148](number:toll/2026-03-02) on Monday, [212](number:toll) by Thursday',
    '[28.9 per cent](number:poll), [29](number:poll)',
    '[€28.4 billion](number:bid), [€28,412 million](number:bid), [28.4bn](number:bid)',
    '[212xyz](number:toll)',
  ];
  for (const text of texts) assert.deepEqual(found(text), [], text);
});

test('words that give no reading are found, with those that are nearest', () => {
  assert.deepEqual(found('[150 people](number:toll)'), [
    {
      rule: 'differing-number',
      id: 'toll',
      words: '150 people',
      readings: ['148 (2 March 2026, 18:00 (UTC+3), The ministry)', '212 (5 March 2026, The ministry)'],
      mark: '[212 people](number:toll)',
    },
  ]);
  const marks = (text: string, language = 'en') =>
    found(text, { language }).map((problem) => ('mark' in problem ? problem.mark : ''));
  assert.deepEqual(marks('[149](number:toll/2026-03-02)'), ['[148](number:toll/2026-03-02)']);
  assert.deepEqual(marks('[150 of 900](number:toll)'), [undefined]);
  assert.deepEqual(marks('[28,5](number:poll)', 'de'), ['[28,9](number:poll)']);
  assert.deepEqual(marks('[28 million](number:bid)'), [undefined]);
});

test('the same digits are another number in another language', () => {
  assert.deepEqual(found('[1,234](number:votes)'), []);
  assert.equal(found('[1,234](number:votes)', { language: 'de' })[0]?.rule, 'differing-number');
});

test('a reading that was not the newest any more when the text was last changed is found', () => {
  const outdated = {
    rule: 'outdated-number',
    case: 'text',
    id: 'toll',
    words: '148',
    newest: ['212 (5 March 2026, The ministry)', '230–250 (5 March 2026, un)'],
    mark: '[148](number:toll/2026-03-02T18:00+03:00)',
  };
  assert.deepEqual(found('[148](number:toll)'), [outdated]);
  assert.deepEqual(found('[148](number:toll)', { day: '2026-03-04' }), []);
  assert.deepEqual(found('[148](number:toll)\n\n[212](number:toll)'), [{ ...outdated, case: 'places', line: 6 }]);
});

test('what was withdrawn is current no more, but for a text of before or about that', () => {
  const bid = (value: number, at: string, more: object = {}) => ({
    value,
    at,
    by: 'ministry',
    sources: ['a'],
    ...more,
  });
  const withdrawn = { by: 'un', ended: { why: 'withdrawn', at: '2026-11-02', sources: ['a'] } };
  const data = numberSchema.parse({
    what: 'Bid',
    unit: 'EUR',
    readings: [bid(18.4, '2026-09-07'), bid(20, '2026-09-28', withdrawn), bid(21.5, '2026-10-19')],
  });
  const known = { numbers: new Map([...numbers, ...numbersById([{ id: 'votes', data }], [], [])]), day: '2026-11-20' };
  const problem = {
    rule: 'outdated-number',
    case: 'ended',
    id: 'votes',
    words: '20 euros',
    newest: ['€21.50 (19 October 2026, ministry)'],
    mark: '[20 euros](number:votes/2026-09-28)',
    ended: 'withdrawn on 2 November 2026',
  };
  assert.deepEqual(found('[20 euros](number:votes)', known), [problem]);
  assert.deepEqual(found('[20 euros](number:votes) or [21.50](number:votes)', known), [problem]);
  assert.deepEqual(found('[20 euros](number:votes/2026-09-28), [some](number:votes)', known), []);
  assert.deepEqual(found('[20 euros](number:votes)', { ...known, day: '2026-10-30' }), []);
  assert.deepEqual(found('[20 euros](number:votes)', { ...known, about: '2026-10-30' }), [], 'changed later');
  assert.equal(found('[20 euros](number:votes)', { ...known, day: undefined }).length, 1);
});

test('a summary of a day gives what stood on that day, though it ended before the text was last changed', () => {
  const reading = (value: number, at: string, more: object = {}) => ({
    value,
    at,
    by: 'ministry',
    sources: ['a'],
    ...more,
  });
  const corrected = { ended: { why: 'corrected', at: '2026-11-02', sources: ['a'] } };
  const data = numberSchema.parse({
    what: 'Toll',
    readings: [reading(148, '2026-09-28', corrected)],
  });
  const known = { ...context, numbers: numbersById([{ id: 'votes', data }], [], []), day: '2026-11-20' };
  const file = fileOf('[148](number:votes/2026-09-28)');
  const summed = articleSchema.parse({
    title: 'T',
    summary: '148 died.',
    kind: 'report',
    published: '2026-09-30',
    authors: ['a'],
  });
  const fields = (more: object) => checkNumberFields(file, summed, { ...known, ...more }).map(({ at }) => at);
  assert.deepEqual(fields({}), [['summary']]);
  assert.deepEqual(fields({ about: '2026-09-30' }), [], 'changed later');
});

test('a text that speaks of now knows all readings', () => {
  assert.deepEqual(
    found('[212](number:toll)', { day: undefined }).map((problem) => 'newest' in problem && problem.newest),
    [['260 (9 March 2026, The ministry)']],
  );
});

/** What is found in these fields of an article that gives the toll. */
function foundIn(fields: object, text = '[212](number:toll)') {
  const data = articleSchema.parse({
    title: 'T',
    summary: 'S.',
    kind: 'report',
    published: '2026-03-06',
    authors: ['desk'],
    ...fields,
  });
  return checkNumberFields(fileOf(text), data, context).map(({ at, values }) => ({ at, ...values }));
}

test('an earlier reading in title, summary or key points is found', () => {
  const values = {
    case: 'field',
    id: 'toll',
    number: '148',
    newest: ['212 (5 March 2026, The ministry)', '230–250 (5 March 2026, un)'],
  };
  assert.deepEqual(foundIn({ title: 'Quake kills 148' }), [{ at: ['title'], ...values }]);
  assert.deepEqual(foundIn({ summary: 'There are 148 dead.' }), [{ at: ['summary'], ...values }]);
  assert.deepEqual(foundIn({ keyPoints: ['One.', 'Some 148 died.'] }), [{ at: ['keyPoints', 1], ...values }]);
  assert.deepEqual(foundIn({ whyItMatters: 'So many, 148.' }), [{ at: ['whyItMatters'], ...values }]);
});

test('what happened next knows all readings, whatever the day of the text', () => {
  const next = (text: string) => ({ whatHappenedNext: [{ text, sources: ['a'] }] });
  assert.equal(foundIn(next('In all 148 died.'))[0]?.at.toString(), 'whatHappenedNext,0,text');
  assert.deepEqual(foundIn(next('In all 260 died.')), []);
});

test('other numbers there are left alone: newest readings, dates, and those of numbers that the text does not give', () => {
  assert.deepEqual(foundIn({ title: 'Quake kills 212', summary: 'Between 230 and 250, or 260.' }), []);
  assert.deepEqual(foundIn({ summary: 'It rose from 148 to 212.' }), []);
  assert.deepEqual(foundIn({ title: 'Quake kills 148' }, 'Many.'), []);
  assert.deepEqual(foundIn({ title: 'Support of 31.4 per cent' }), []);
});
