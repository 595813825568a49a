import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from '../sites/built.ts';
import { backdated, type FixtureSite, fixtureSite } from '../sites/fixture-site.ts';
import { daysSince, officesAndSince } from '../sites/page-text.ts';

const FLAGSHIP = 'articles/china-defence-minister-in-moscow';
/** What it said on other days takes a build each: with `GLOSS_SWEEP` only. */
const past =
  process.env['GLOSS_SWEEP'] === undefined ? [] : [backdated(fixtureSite('story-clock', {}, '.'), '2023-04-17')];

/** Of the flagship, as built on a day: the text of a card's offices, and of "Since publication". */
async function built(site: FixtureSite, day: string) {
  const { code, output } = await site.build({ day });
  assert.equal(code, 0, output);
  return officesAndSince(site.page(FLAGSHIP));
}

for (const site of past) {
  test('built in May 2023, the ministers are in office and nothing is told of later', async () => {
    const { offices, since } = await built(site, '2023-05-15');
    assert.equal(
      offices('li-shangfu'),
      'On 17 April 2023 Minister of National Defence of China State Councillor of China ' +
        'Member of the Central Military Commission of China',
    );
    assert.match(offices('sergei-shoigu'), /Minister of Defence of Russia$/);
    assert.doesNotMatch(since, /no longer|from then on|stands empty/);
    assert.doesNotMatch(site.page(FLAGSHIP), /id="what-happened-next"/);
  });

  test('built in November 2023, the office of China’s minister stands empty', async () => {
    const { offices, since } = await built(site, '2023-11-15');
    assert.match(
      offices('li-shangfu'),
      /Offices as last confirmed held all of these until 24 October 2023 Minister of National Defence of China: vacant \(as of 24 October 2023\)$/,
    );
    assert.match(
      offices('sergei-shoigu'),
      /Minister of Defence of Russia( Offices as last confirmed unchanged \(as of .*2023\))?$/,
    );
    assert.match(
      since,
      /24 October 2023 The office of Minister of National Defence of China stands empty Sources?: TASS/,
    );
    assert.match(since, /Li Shangfu is no longer Minister of National Defence of China, State Councillor of China/);
    assert.match(site.page(FLAGSHIP), /was removed as minister on 24 October 2023/);
    assert.doesNotMatch(site.page(FLAGSHIP), /sentenced him to death/);
    assert.doesNotMatch(since, /Dong Jun|Belousov/);
    const days = daysSince(site.page(FLAGSHIP));
    assert.ok(days.length >= 4);
    assert.ok(days.every((day) => day <= Date.parse('2023-11-15')));
  });
}

test('built today, it says who followed, and when that was last checked', () => {
  const { offices, since } = officesAndSince(builtPage('content', FLAGSHIP));
  assert.match(
    offices('li-shangfu'),
    /vacant until 29 December 2023, then Dong Jun since 29 December 2023 \(as of \d{1,2} \w+ 2026\)$/,
  );
  assert.match(
    offices('sergei-shoigu'),
    /Offices as last confirmed until 12 May 2024 then Andrei Belousov since 14 May 2024 \(as of \d{1,2} \w+ 2026\) Secretary of the Security Council of Russia since 12 May 2024/,
  );
  assert.match(since, /Dong Jun : Minister of National Defence of China, from then on/);
  const [first, second, third, ...days] = daysSince(builtPage('content', FLAGSHIP)).slice(0, 7);
  const important = [Date.UTC(2026, 4, 7), Date.UTC(2023, 9, 24), Date.UTC(2023, 6, 25)];
  assert.deepEqual([first, second, third], important, 'what is important first');
  assert.match(since, /7 May 2026 Li Shangfu : A military court sentenced him/);
  assert.ok(days.length >= 3);
  assert.deepEqual(
    days,
    [...days].sort((a, b) => b - a),
    'then the newest of its main people first',
  );
});
