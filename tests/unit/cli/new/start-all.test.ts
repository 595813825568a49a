import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitiesIn, findingsIn, newIn, SITE } from './desk.ts';

const DRAFT = (path: string, line: number) => `${path}:${line}:8 unpublished-text`;

/** What is started, with the file that comes and what the check finds when nothing else is written. */
const started: [what: string, args: string[], path: string, text: RegExp, found: string[]][] = [
  [
    'an article, as a draft of the day by the only author',
    [
      'article',
      'The bridge: closed',
      '--summary',
      'It is closed.',
      '--kind',
      'report',
      '--entity',
      'ana-bo',
      '--text',
      'raw',
    ],
    'articles/the-bridge-closed.md',
    /^---\ntitle: 'The bridge: closed'\nsummary: It is closed\.\nkind: report\npublished: '2026-11-25'\ndraft: true\nauthors: \[desk\]\nentities: \[ana-bo\]\n---\n\nAna Bo was there\.\n$/,
    [DRAFT('articles/the-bridge-closed.md', 6)],
  ],
  [
    'an article of another day and language',
    [
      'article',
      'Die Brücke',
      '--summary',
      'Sie ist zu.',
      '--kind',
      'analysis',
      '--date',
      '2026-11-20',
      '--language',
      'de',
      '--topic',
      'bridges',
      '--text',
      'raw',
    ],
    'articles/die-bruecke.md',
    /language: de\npublished: '2026-11-20'\ndraft: true\nauthors: \[desk\]\ntopics: \[bridges\]\n/,
    [DRAFT('articles/die-bruecke.md', 7)],
  ],
  [
    'an entity',
    [
      'entity',
      'Port of Ulm',
      '--kind',
      'organisation',
      '--description',
      'A port',
      '--summary',
      'A port.',
      '--source',
      'gazette-2026-11-20',
      '--checked',
      'today',
      '--alias',
      'the port',
    ],
    'entities/organisations/port-of-ulm.md',
    /^---\nkind: organisation\nnames:\n {2}- \{ text: Port of Ulm, language: en \}\naliases: \[the port\]\ndescription: A port\nsummary: A port\.\nchecked: '2026-11-25'\nsources: \[gazette-2026-11-20\]\n---\n$/,
    [],
  ],
  [
    'an entity as a draft',
    ['entity', '李尚福', '--language', 'zh', '--kind', 'person', '--draft'],
    'entities/people/lishangfu.md',
    /^---\nkind: person\nnames:\n {2}- \{ text: 李尚福, language: zh \}\ndraft: true\n---\n$/,
    ['entities/people/lishangfu.md:5:8 unpublished-text'],
  ],
  [
    'a claim',
    [
      'claim',
      'The bridge is safe.',
      '--speaker',
      'Ana Bo',
      '--act',
      'asserts',
      '--source',
      'gazette-2026-11-20',
      '--date',
      '2026-11',
      '--checked',
      '2026-11-22',
      '--about',
      'ana-bo',
    ],
    'claims/the-bridge-is-safe.md',
    /^---\ntitle: The bridge is safe\nstatement: The bridge is safe\.\nspeaker: ana-bo\nact: asserts\ndate: '2026-11'\nabout: \[ana-bo\]\nchecked: '2026-11-22'\nsources: \[gazette-2026-11-20\]\n---\n$/,
    [],
  ],
  [
    'a topic',
    ['topic', 'Ports', '--summary', 'Where ships land.'],
    'topics/ports.md',
    /^---\ntitle: Ports\nsummary: Where ships land\.\n---\n$/,
    [],
  ],
  [
    'an author',
    ['author', 'Bo Lin', '--role', 'Reporter'],
    'authors/bo-lin.md',
    /^---\nname: Bo Lin\nrole: Reporter\n---\n$/,
    [],
  ],
];
for (const [what, args, path, text, found] of started) {
  test(`${what} is started as the check wants it`, async () => {
    const { after, changed } = await newIn(SITE, args, { texts: { raw: 'Ana Bo was there.\n\n' } });
    assert.deepEqual(
      changed.map((file) => file.path),
      [path],
    );
    assert.match(after[path] ?? '', text);
    assert.deepEqual(await findingsIn(after), found);
  });
}

test('a source goes into the file of its year, behind what stands there, and its publisher into the register of speakers', async () => {
  const args = [
    'source',
    'Snow',
    '--publisher',
    'The Daily',
    '--date',
    '2026-11-23',
    '--url',
    'https://daily.example/snow',
  ];
  const { after, started } = await newIn(SITE, args);
  assert.deepEqual(
    started.map(({ id }) => id),
    ['the-daily-2026-11-23'],
  );
  assert.equal(
    after['sources/2026.yaml'],
    `${SITE['sources/2026.yaml']}the-daily-2026-11-23:\n  outlet: the-daily\n  title: Snow\n  date: '2026-11-23'\n  url: https://daily.example/snow\n`,
  );
  assert.equal(after['speakers.yaml'], 'the-daily:\n  named: The Daily\n');
  assert.deepEqual(await findingsIn(after), ['sources/2026.yaml:7:1 unused-source']);
  const again = await newIn(after, ['source', 'Ice', '--publisher', 'the daily', '--date', '2026-11-23']);
  assert.deepEqual(
    again.started.map(({ id }) => id),
    ['the-daily-2026-11-23-2'],
  );
  assert.equal(again.after['speakers.yaml'], after['speakers.yaml']);
});

test('a source without an address has none, and without a day it stands among the undated', async () => {
  const { after } = await newIn(SITE, [
    'source',
    'The history of the town',
    '--publisher',
    'ana-bo',
    '--seen',
    'today',
  ]);
  assert.equal(
    after['sources/undated.yaml'],
    "ana-bo-the-history-of-the:\n  outlet: ana-bo\n  title: The history of the town\n  seen: '2026-11-25'\n",
  );
});

test('a source whose address the register has is told, and nothing is written', async () => {
  const { changed, started } = await newIn(SITE, [
    'source',
    'Rain',
    '--publisher',
    'Gazette',
    '--url',
    'http://gazette.example/rain',
  ]);
  assert.deepEqual(changed, []);
  assert.match(started[0]?.told[0] ?? '', /sources\/2026\.yaml has this address already.*\[\^gazette-2026-11-20\]/);
});

test('entities and claims go into their article, whose comments stay', async () => {
  const entity = [
    'entity',
    'Ulm',
    'Old Bridge',
    '--kind',
    'place',
    '--description',
    'D',
    '--summary',
    'S.',
    '--note',
    'It is there.',
  ];
  const more = ['--source', 'gazette-2026-11-20', '--checked', 'today', '--article', 'rain'];
  const { after } = await newIn(SITE, [...entity, ...more]);
  assert.match(
    after['articles/rain.md'] ?? '',
    /\nentities: \[ana-bo, \{ id: ulm, note: It is there\. \}, \{ id: old-bridge, note: It is there\. \}\] # the engineer\n/,
  );
  const said = ['claim', 'It rains.', '--speaker', 'A neighbour', '--act', 'asserts', ...more];
  const claimed = await newIn(SITE, said);
  assert.match(claimed.after['articles/rain.md'] ?? '', /# the engineer\nclaims:\n {2}- it-rains\n---\n/);
  assert.match(claimed.after['claims/it-rains.md'] ?? '', /speaker: a-neighbour\n/);
  const marked = { ...claimed.after };
  marked['articles/rain.md'] = (marked['articles/rain.md'] ?? '').replace(
    'saw it rain',
    'heard that [it rained](claim:it-rains)',
  );
  assert.deepEqual(await findingsIn(marked), []);
});

test('what the defaults of the newsroom say is neither asked for nor written', async () => {
  const site =
    'defaults:\n  language: es\n  checked: newest source\n  kind: { articles: report, entities: { gente: person, lugares: place } }\n';
  const files = { ...SITE, 'site.yaml': site };
  const entity = [
    'entity',
    'Marina Olavide',
    '--kind',
    'person',
    '--description',
    'D',
    '--summary',
    'S.',
    '--source',
    'gazette-2026-11-20',
  ];
  const { after } = await newIn(files, entity);
  assert.equal(
    after['entities/gente/marina-olavide.md'],
    '---\nnames:\n  - { text: Marina Olavide, language: es }\ndescription: D\nsummary: S.\nsources: [gazette-2026-11-20]\n---\n',
  );
  const article = await newIn(after, ['article', 'Llueve', '--summary', 'Llueve mucho.', '--text', 'raw'], {
    texts: { raw: 'Sí.' },
  });
  assert.equal(
    article.after['articles/llueve.md'],
    "---\ntitle: Llueve\nsummary: Llueve mucho.\npublished: '2026-11-25'\ndraft: true\nauthors: [desk]\n---\n\nSí.\n",
  );
  assert.deepEqual(await findingsIn(article.after), ['articles/llueve.md:5:8 unpublished-text']);
});

test('who was in the register of speakers and now has a page keeps the id, and the entry goes', async () => {
  const speakers = '# Who has no page.\nlin:\n  named: Bo Lin\ndaily:\n  named: The Daily  # a paper\n';
  const claim = (
    await newIn({ ...SITE, 'speakers.yaml': speakers }, [
      'claim',
      'So.',
      '--speaker',
      'Bo Lin',
      '--act',
      'denies',
      '--source',
      'gazette-2026-11-20',
      '--checked',
      'today',
    ])
  ).after;
  const entity = [
    'entity',
    'Bo Lin',
    '--kind',
    'person',
    '--description',
    'D',
    '--summary',
    'S.',
    '--source',
    'gazette-2026-11-20',
    '--checked',
    'today',
  ];
  const { after } = await newIn(claim, entity);
  assert.equal(after['speakers.yaml'], '# Who has no page.\ndaily:\n  named: The Daily  # a paper\n');
  assert.ok(after['entities/people/lin.md']);
  assert.deepEqual(await findingsIn(after), []);
});

test('a draft of an entity may stand in a draft of an article, and an article that is published needs the whole', async () => {
  const names = ['Ulm', 'Port of Ulm', 'Bo Lin', 'Cy Mar', 'Old Bridge', 'New Bridge', 'Dee', 'Danube'];
  const { after } = await newIn(SITE, ['entity', ...names, '--kind', 'place', '--draft', '--article', 'rain']);
  const found = await findingsIn(after);
  assert.equal(found.filter((each) => each.endsWith('unfinished-entity')).length, names.length);
  assert.ok(found.includes('articles/rain.md:7:20 unfinished-entity'));
  const draft = {
    ...after,
    'articles/rain.md': (after['articles/rain.md'] ?? '').replace('kind:', 'draft: true\nkind:'),
  };
  const rules = (await findingsIn(draft)).map((each) => each.split(' ')[1]);
  assert.deepEqual([...new Set(rules)].sort(), ['unmentioned-entity', 'unpublished-text']);
});

test('an entity that is there already goes into the article when its id stands among new ones', async () => {
  const files = {
    ...SITE,
    'articles/snow.md': (SITE['articles/rain.md'] ?? '').replace('entities: [ana-bo] # the engineer\n', ''),
  };
  const list = '- Ulm\n- ana-bo\n';
  const args = ['entity', '--list', 'x', '--kind', 'place', '--draft', '--article', 'snow'];
  const { after, changed, started } = await newIn(files, args, { texts: { x: list } });
  assert.match(after['articles/snow.md'] ?? '', /entities:\n {2}- ulm\n {2}- ana-bo\n---/);
  assert.deepEqual(changed.map(({ path }) => path).sort(), ['articles/snow.md', 'entities/places/ulm.md']);
  assert.deepEqual(
    started.map(({ id }) => id),
    ['ulm', 'ana-bo'],
  );
});

test('a draft of an entity has a page in dev alone', async () => {
  const { after } = await newIn(SITE, ['entity', 'Ulm', '--kind', 'place', '--draft']);
  assert.deepEqual(await entitiesIn(after, 'dev'), ['ana-bo', 'ulm']);
  assert.deepEqual(await entitiesIn(after, 'published'), ['ana-bo']);
});
