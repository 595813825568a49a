import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, newIn, SITE } from './desk.ts';

test('what is needed and not given is asked for in order, and lines that are piped in answer it', async () => {
  const { after, questions } = await newIn(SITE, ['entity', '--kind', 'person', '--article', 'rain'], {
    answers: ['Bo Lin', 'Mayor of Ulm', 'The mayor of Ulm.', 'gazette-2026-11-20', 'today'],
  });
  assert.deepEqual(
    questions.map((question) => question.replace(/^Bo Lin: /, '').split(' ')[0]),
    ['Name:', 'What', 'Who', 'Ids', 'Day'],
  );
  assert.match(
    after['entities/people/bo-lin.md'] ?? '',
    /description: Mayor of Ulm\nsummary: The mayor of Ulm\.\nchecked: '2026-11-25'\n/,
  );
  assert.deepEqual(await findingsIn(after), ['articles/rain.md:7:20 unmentioned-entity']);
});

test('an empty answer leaves a gap in an entity, which is then a draft', async () => {
  const { after } = await newIn(SITE, ['entity', 'Bo Lin', '--kind', 'person'], { answers: ['Mayor', '', '', ''] });
  assert.match(after['entities/people/bo-lin.md'] ?? '', /description: Mayor\ndraft: true\n---\n$/);
});

test('where the lines end too early, the field that is missing is named', async () => {
  await assert.rejects(newIn(SITE, ['topic'], { answers: ['Ports'] }), /"Ports" has no summary .*Give --summary/);
  await assert.rejects(newIn(SITE, ['topic'], { answers: ['Ports', ''] }), /Give --summary/);
});

test('a wrong answer is asked for again at a terminal, and refused where lines are piped in', async () => {
  const args = ['article', 'Snow', '--summary', 'S.'];
  const { after, told } = await newIn(SITE, args, { answers: ['news', '', 'report'], isTerminal: true });
  assert.match(after['articles/snow.md'] ?? '', /kind: report\n/);
  assert.equal(told.length, 2);
  await assert.rejects(newIn(SITE, args, { answers: ['news', 'report'] }), /--kind "news"/);
});

test('a terminal asks for what else belongs to a source, and Enter leaves it out', async () => {
  const { after, questions } = await newIn(SITE, ['source', 'Snow', '--publisher', 'ana-bo'], {
    answers: ['2026-11-20', '', ''],
    isTerminal: true,
  });
  assert.equal(questions.length, 3);
  assert.match(
    after['sources/2026.yaml'] ?? '',
    /ana-bo-2026-11-20:\n {2}outlet: ana-bo\n {2}title: Snow\n {2}date: '2026-11-20'\n$/,
  );
});

test('with several authors an article asks for whose it is', async () => {
  const files = { ...SITE, 'authors/bo-lin.md': '---\nname: Bo Lin\nrole: Reporter\n---\n' };
  const { after } = await newIn(files, ['article', 'Snow', '--summary', 'S.', '--kind', 'report'], {
    answers: ['desk, bo-lin'],
  });
  assert.match(after['articles/snow.md'] ?? '', /authors: \[desk, bo-lin\]\n/);
  await assert.rejects(newIn({}, ['article', 'Snow', '--summary', 'S.', '--kind', 'report']), /npm run new -- author/);
});

test('a list has what is common to all on the command line, and may have any field of a file', async () => {
  const list =
    '- { name: Ulm, description: A town, coordinates: { latitude: 48.4, longitude: 10 } }\n- { name: Danube, kind: place, id: the-danube }\n- Old Bridge\n';
  const args = ['entity', '--list', 'x', '--kind', 'place', '--draft', '--article', 'rain'];
  const { after, started } = await newIn(SITE, args, { texts: { x: list } });
  assert.deepEqual(
    started.map(({ id }) => id),
    ['ulm', 'the-danube', 'old-bridge'],
  );
  assert.match(
    after['entities/places/ulm.md'] ?? '',
    /coordinates: \{ latitude: 48\.4, longitude: 10 \}\ndraft: true\n/,
  );
  assert.match(after['articles/rain.md'] ?? '', /entities: \[ana-bo, ulm, the-danube, old-bridge\] # the engineer/);
});

test('that an id is taken is said before anything else is asked', async () => {
  for (const [kind, name] of [
    ['entity', 'Ana Bo'],
    ['article', 'Rain'],
    ['topic', 'Bridges'],
    ['author', 'Desk'],
  ] as const) {
    // With one answer alone, any other question would be refused as one without an answer.
    await assert.rejects(newIn(SITE, [kind], { answers: [name] }), /has the id .* already/);
    await assert.rejects(newIn(SITE, [kind], { answers: [`${name} again`] }), /Give --/);
  }
});
