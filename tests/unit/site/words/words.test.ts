import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Marked, rich, say } from '../../../../src/site/words/words.ts';

test('a message is said with what it takes', () => {
  assert.equal(say('part.read-on'), 'Related');
  assert.equal(say('date.about', { date: '2017' }), 'about 2017');
  assert.equal(say('timeline.gap.years', { count: 1 }), '1 year later');
  assert.equal(say('timeline.gap.years', { count: 20 }), '20 years later');
});

test('what is put in is text, whatever signs it has', () => {
  assert.equal(say('text.quoted', { text: "<b>{name}</b> '#'" }), "“<b>{name}</b> '#'”");
});

test('a tag of a message is an element, and stands where the language wants it', () => {
  assert.deepEqual(rich('entity.tie', { relation: 'Member of', name: 'the G7', other: { href: '/g7/' } }), [
    'Member of ',
    new Marked({ href: '/g7/' }, ['the G7']),
  ]);
  const day = { as: 'time', datetime: '2023' };
  assert.deepEqual(rich('entity.last-checked', { date: '2023', day }), [
    'Last checked on ',
    new Marked(day, ['2023']),
    '.',
  ]);
});

test('emphasis needs nothing, and elements stand within elements', () => {
  const [start] = rich('article.corrected', {
    date: '1 May',
    day: { as: 'time', datetime: '2023-05-01' },
    now: 'It was Monday.',
    entry: { href: '#it' },
  });
  const day = new Marked({ as: 'time', datetime: '2023-05-01' }, ['1 May']);
  assert.deepEqual(start, new Marked({ as: 'b' }, ['Corrected on ', day, ':']));
});

test('what is no text comes out as it went in, lists piece by piece, and texts side by side are one', () => {
  const who = { id: 'li', name: 'Li' };
  const until = (what: string | typeof who | (string | typeof who)[]): (string | typeof who)[] =>
    rich('office.until', { what, date: 'May' });
  assert.deepEqual(until(who), [who, ' until May']);
  assert.deepEqual(until([who, ', then ', who]), [who, ', then ', who, ' until May']);
  assert.deepEqual(until(['vacant']), ['vacant until May']);
});

/** The compiler refuses each of these: a directive without an error below it is an error itself. */
export function refused(): unknown[] {
  return [
    // @ts-expect-error: no such message
    say('article.read-off'),
    // @ts-expect-error: a placeholder is not given
    say('date.about'),
    // @ts-expect-error: one of two is not given
    say('date.range', { from: '2017' }),
    // @ts-expect-error: it is misspelt
    say('date.about', { dat: '2017' }),
    // @ts-expect-error: one is given that the message does not name
    say('date.about', { date: '2017', time: '10:00' }),
    // @ts-expect-error: a message without placeholders takes nothing
    say('article.read-on', { date: '2017' }),
    // @ts-expect-error: what is counted is a number
    say('timeline.gap.years', { count: '20' }),
    // @ts-expect-error: a placeholder within the cases of a plural is not given
    rich('since.sources', { count: 2 }),
    // @ts-expect-error: a message with tags is not plain text
    say('entity.wikidata', { id: 'Q1' }),
    // @ts-expect-error: a tag without its element
    rich('entity.wikidata', { id: 'Q1' }),
    // @ts-expect-error: an element is no text
    rich('entity.wikidata', { id: 'Q1', item: 'https://example.org/' }),
    // @ts-expect-error: not every policy has words
    say(`policy.${'privacy' as 'privacy' | 'ethics'}.title`),
  ];
}

test('a tag that a message has twice is the same element both times', () => {
  const parts = rich('entity.then-to-now', { was: 'Mayor', now: 'In prison' });
  assert.deepEqual(
    parts.flatMap((part) => (part instanceof Marked ? [part.as] : [])),
    ['b', 'b'],
  );
});
