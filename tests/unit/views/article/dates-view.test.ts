import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Marked } from '../../../../src/site/words/words.ts';
import { dateline, datesInWords, datesView } from '../../../../src/views/article/dates-view.ts';

const published = '2026-11-23';

test('each date of an article is shown as its own, to the minute where that is known', () => {
  const dates = { about: '2023-04-17', published: '2026-11-23T10:30+01:00', updated: '2026-11-24' };
  assert.deepEqual(datesView(dates), {
    published: { words: '23 November 2026, 10:30 (UTC+1)', machine: '2026-11-23T10:30+01:00' },
    about: { words: '17 April 2023', machine: '2023-04-17' },
    updated: { words: '24 November 2026', machine: '2026-11-24' },
  });
});

test('the dateline says plainly when a text was published, when it was updated and what day it is about', () => {
  const lines: [object, string][] = [
    [{}, 'Published 23 November 2026'],
    [{ about: '2023-04-17' }, 'Published 23 November 2026, about 17 April 2023'],
    [{ updated: '2026-11-24' }, 'Published 23 November 2026, updated 24 November 2026'],
    [
      { updated: '2026-11-24', about: '2023-04-17' },
      'Published 23 November 2026, updated 24 November 2026, about 17 April 2023',
    ],
    [{ about: published, updated: published }, 'Published 23 November 2026'],
    [{ about: '2026-11-23T08:00+01:00' }, 'Published 23 November 2026'],
    [
      { published: '2026-11-23T10:30+01:00', updated: '2026-11-23T11:05+01:00' },
      'Published 23 November 2026, 10:30 (UTC+1), updated 23 November 2026, 11:05 (UTC+1)',
    ],
  ];
  for (const [dates, line] of lines) assert.equal(datesInWords({ published, ...dates }), line);
});

test('each date of a dateline is an element of its own for programs', () => {
  const elements = dateline(datesView({ published, updated: '2026-11-24', about: '2023-04-17' })).filter(
    (part) => part instanceof Marked,
  );
  assert.deepEqual(
    elements.map(({ as, attributes }) => [as, attributes['datetime']]),
    [
      ['time', '2026-11-23'],
      ['time', '2026-11-24'],
      ['time', '2023-04-17'],
    ],
  );
});
