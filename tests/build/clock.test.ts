import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from '../sites/built.ts';
import { backdated, fixtureSite } from '../sites/fixture-site.ts';
import { daysSince, officesAndSince } from '../sites/page-text.ts';

// What is published later than the day of a build is not in it.
const site = backdated(fixtureSite('clock', {}, 'tests/fixtures/site'), '2024-04-17');

/** Of the report, as built on a day: the text of a card's offices, and of "Since publication". */
async function built(day: string) {
  const { code, output } = await site.build({ day });
  assert.equal(code, 0, output);
  assert.match(output, new RegExp(`The site is built as of ${day}, and its content is of up to 2026-11-\\d\\d`));
  return officesAndSince(site.page('articles/minister-chooses-port-velin'));
}

// A build each: with `GLOSS_SWEEP` of both days.
const inOffice = process.env['GLOSS_SWEEP'] === undefined ? [] : ['2024-05-15'];
for (const day of inOffice)
  test('built a month later, the ministers are in office and nothing is told of later', async () => {
    const { offices, since } = await built(day);
    assert.equal(
      offices('qiao-renlu'),
      'On 17 April 2024 Minister of Transport of Tasmere State Councillor of Tasmere ' +
        'Member of the Transport Commission of Tasmere',
    );
    assert.match(offices('oleg-varnitsky'), /Minister of Transport of Velland$/);
    assert.doesNotMatch(since, /no longer|from then on|stands empty/);
  });

test('built after the minister left, his office stands empty', async () => {
  const { offices, since } = await built('2024-11-15');
  assert.match(
    offices('qiao-renlu'),
    /Offices as last confirmed held all of these until 24 October 2024 Minister of Transport of Tasmere: vacant \(as of 24 October 2024\)$/,
  );
  assert.match(offices('oleg-varnitsky'), /Minister of Transport of Velland$/);
  assert.match(since, /24 October 2024 The office of Minister of Transport of Tasmere stands empty Sources?: VPA/);
  assert.match(since, /Qiao Renlu is no longer Minister of Transport of Tasmere, State Councillor of Tasmere/);
  assert.doesNotMatch(since, /Luo Jinwei|Vetrusov/);
  const days = daysSince(site.page('articles/minister-chooses-port-velin'));
  assert.ok(days.length >= 3);
  assert.ok(days.every((day) => day <= Date.parse('2024-11-15')));
});

test('built two years later, it says who followed, and when that was last checked', () => {
  const { offices, since } = officesAndSince(builtPage('root', 'articles/minister-chooses-port-velin'));
  assert.match(
    offices('qiao-renlu'),
    /vacant until 29 December 2024, then Luo Jinwei since 29 December 2024 \(as of 10 November 2026\)$/,
  );
  assert.match(
    offices('oleg-varnitsky'),
    /Offices as last confirmed until 12 May 2025 then Andrei Vetrusov since 14 May 2025 \(as of 10 November 2026\) Chair of the Harbour Council of Velland since 12 May 2025 \(as of 10 November 2026\)$/,
  );
  assert.match(since, /Luo Jinwei : Minister of Transport of Tasmere, from then on/);
  const [first, ...days] = daysSince(builtPage('root', 'articles/minister-chooses-port-velin'));
  assert.equal(first, Date.UTC(2026, 10, 20), 'what is important first');
  assert.ok(days.length >= 6);
  const guest = days.slice(0, 3);
  assert.deepEqual(
    guest,
    [...guest].sort((a, b) => b - a),
    'then the newest of the guest first',
  );
});
