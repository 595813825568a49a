import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newIn, SITE } from './desk.ts';

const WHOLE = [
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
const SAID = ['--speaker', 'ana-bo', '--act', 'asserts', '--source', 'gazette-2026-11-20', '--checked', 'today'];

/** What cannot be started, with what is said of it. */
const refused: [args: string[], words: RegExp, texts?: Record<string, string>][] = [
  [[], /Say what to start: npm run new -- article\|entity/],
  [['artcle', 'Rain'], /What is "artcle"\?/],
  [['article'], /The article has no title .*Give --title "…"\.$/],
  [['article', 'Rain again'], /"Rain again" has no summary .*Give --summary "…"\.$/],
  [
    ['article', 'Rain', '--summary', 'S.', '--kind', 'report'],
    /content\/articles\/rain\.md has the id "rain" already.*--id rain-2$/,
  ],
  [
    ['article', 'Snow', '--summary', 'S.', '--kind', 'news'],
    /--kind "news": Write one of report, background, analysis\.$/,
  ],
  [
    ['article', 'Snow', '--summary', 'S.', '--kind', 'report', '--author', 'dask'],
    /No author has the id "dask"\. Did you mean "desk"\?/,
  ],
  [['article', 'Snow', '--sumary', 'S.'], /'--sumary'.*There are: .*--summary/],
  [['article', 'Snow', '--summary', 'S.', '--article', 'rain'], /--article is for entities and claims/],
  [['article', 'Snow', '--draft'], /an article is a draft when it is started/],
  [['entity', 'Bo Lin', '--kind', 'person'], /"Bo Lin" has no description .*Give --description "…", or --draft/],
  [['entity', 'Ana Bo', ...WHOLE], /content\/entities\/people\/ana-bo\.md has the id "ana-bo" already.*--id ana-bo-2$/],
  [['entity', 'Bo Lin', 'Cy Mar', '--id', 'bo', ...WHOLE], /start them one by one/],
  [['entity', 'Bo Lin', ...WHOLE.slice(0, -1), 'yesterday'], /--checked "yesterday": A day is written/],
  [
    ['entity', 'Bo Lin', ...WHOLE.slice(0, -2)],
    /has no checked .*Give --checked "…", or --draft .*, or `checked` among the defaults/,
  ],
  [['entity', 'Bo Lin', ...WHOLE, '--article', 'rian'], /No article has the id "rian"\. Did you mean "rain"\?/],
  [['entity', 'Bo Lin', ...WHOLE, '--source', 'gazete'], /No source has the id "gazete"\./],
  [['entity', '李尚福', ...WHOLE], /not in the script of the site's texts \(en\)\. Say of which language/],
  [['claim', 'S. '.repeat(40).trim(), ...SAID], /more than 100 characters\. Give --title/],
  [
    ['claim', 'It rains.', ...SAID.slice(2), '--speaker', 'ana-boo'],
    /No entity and no speaker has the id "ana-boo"\. Did you mean "ana-bo"\?/,
  ],
  [['claim', 'It rains.', '--act', 'shouts', ...SAID.slice(0, 2)], /--act "shouts"/],
  [
    ['source', 'Snow', '--publisher', 'P', '--url', 'daily.example'],
    /--url "daily\.example": An address begins with http/,
  ],
  [['entity', '--list', 'x'], /The list is no YAML/, { x: '- [a' }],
  [['entity', '--list', 'x'], /"Bo Lin" has no kind .*Write `kind` in the list\.$/, { x: '- name: Bo Lin\n' }],
  [['--list', 'x'], /"people" is none of authors, topics/, { x: 'people: [Ana]' }],
  [['entity', '--list', 'x'], /YAML cuts "#1 in Asia" off behind "Port"/, { x: '- name: Port #1 in Asia\n' }],
  [['entity', '--list', 'x'], /The list is no YAML/, { x: '- name: !Important\n' }],
  [['entity', '--list', 'x'], /The list has no entity/, { x: '' }],
  [['entity', 'Ana', '--list', 'x'], /With --list the names stand in the file/],
  [['entity', '--list', 'x', '--kind', 'person', '--draft'], /colour/, { x: '- { name: Bo Lin, colour: red }' }],
];
for (const [args, words, texts] of refused) {
  test(`refused: new ${args.slice(0, 4).join(' ')} … ${words}`, async () => {
    await assert.rejects(newIn(SITE, args, { texts: texts ?? {} }), words);
  });
}

test('of several, all are started or none', async () => {
  await assert.rejects(newIn(SITE, ['entity', 'Bo Lin', 'Ana Bo', ...WHOLE]), /ana-bo/);
});

test('two of one name in a list are told apart before anything is written', async () => {
  await assert.rejects(newIn(SITE, ['entity', 'Bo Lin', 'Bo Lin', ...WHOLE]), /bo-lin\.md has the id/);
});

test('an id of before, one that was withdrawn, and one that an article defines are taken', async () => {
  const files = {
    ...SITE,
    'entities/x.md': (SITE['entities/people/ana-bo.md'] ?? '')
      .replace('Ana Bo', 'X')
      .replace('kind:', 'formerly: [bo-lin]\nkind:'),
    'withdrawn.yaml': "cy-mar:\n  was: entities\n  on: '2026-11-01'\n  reason: R.\n",
    'articles/y.md': (SITE['articles/rain.md'] ?? '').replace('[ana-bo]', '[{ id: dee, names: [{ text: Dee }] }]'),
  };
  for (const [name, owner] of [
    ['Bo Lin', 'entities/x.md'],
    ['Cy Mar', 'withdrawn.yaml'],
    ['Dee', 'articles/y.md'],
  ])
    await assert.rejects(newIn(files, ['entity', String(name), ...WHOLE]), new RegExp(`content/${owner} has the id`));
});

test('a register that cannot be read is left as it is', async () => {
  const files = { ...SITE, 'sources/2026.yaml': 'a: {\n' };
  await assert.rejects(
    newIn(files, ['source', 'Snow', '--publisher', 'ana-bo', '--date', '2026-11-20']),
    /cannot be added to/,
  );
});
