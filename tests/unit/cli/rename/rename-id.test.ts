import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MigratedFile } from '../../../../src/cli/migrate/frontmatter-edits.ts';
import { renameId } from '../../../../src/cli/rename/rename-id.ts';
import type { Renaming } from '../../../../src/cli/rename/types.ts';

const PERSON: MigratedFile = {
  path: 'entities/people/li.md',
  text: '---\nkind: person # a note\n---\n\nHe is [he](entity:li).\n',
};
const CLAIM: MigratedFile = { path: 'claims/li.md', text: '---\ntitle: T\nspeaker: li\n---\n' };
const PORT: MigratedFile = { path: 'entities/port.md', text: '---\nkind: place\nformerly: [harbour]\n---\n' };
const SOURCES: MigratedFile = {
  path: 'sources/2026.yaml',
  text: 'li:\n  outlet: a\na: { outlet: b }\n',
};
const ENTITY: Renaming = { in: 'entities', from: 'li', to: 'li-shangfu' };

/** What becomes of a file when the person is renamed, or what else is asked for. */
function changed(path: string, text: string, what: Partial<Renaming> = {}, others = [PERSON]): string | undefined {
  const outcome = renameId([...others, { path, text }], { ...ENTITY, ...what });
  assert.ok('files' in outcome, JSON.stringify(outcome));
  return outcome.files.find((file) => file.path === path)?.text;
}

function refusal(files: readonly MigratedFile[], what: Partial<Renaming> = {}): string {
  const outcome = renameId(files, { ...ENTITY, ...what });
  return 'refused' in outcome ? outcome.refused : '';
}

test('the file has another name in its folder, and keeps its old id and every comment', () => {
  const outcome = renameId([PERSON], ENTITY);
  assert.deepEqual('files' in outcome && outcome.files, [
    {
      path: 'entities/people/li.md',
      newPath: 'entities/people/li-shangfu.md',
      text: '---\nkind: person # a note\nformerly: [li]\n---\n\nHe is [he](entity:li-shangfu).\n',
      count: 1,
    },
  ]);
});

const formerly: [what: string, before: string, after: string][] = [
  ['a list in brackets', 'formerly: [a, b] # c', 'formerly: [a, b, li] # c'],
  ['an empty list', 'formerly: []', 'formerly: [li]'],
  ['a list of lines', 'formerly:\n  - a # b\nx: 1', 'formerly:\n  - a # b\n  - li\nx: 1'],
  ['a field with nothing in it', 'formerly:\nx: 1', 'formerly: [li]\nx: 1'],
  ['no list, behind a text of several lines', 'x: |\n  a\n  b', 'x: |\n  a\n  b\nformerly: [li]'],
];
for (const [what, before, after] of formerly) {
  test(`the old id comes behind the former ones: ${what}`, () => {
    const text = (fields: string) => `---\nkind: person\n${fields}\n---\n`;
    assert.equal(changed('entities/li.md', text(before), {}, []), text(after));
    assert.equal(changed('entities/li.md', crlf(text(before)), {}, []), crlf(text(after)), 'with line ends of Windows');
  });
}

test('who takes an id again that they had, has it no more among the former ones, and feeds are spoken of', () => {
  const text = '---\nkind: person\nformerly: [li-shangfu, l] # c\n---\n';
  const outcome = renameId([{ path: 'entities/li.md', text }], ENTITY);
  assert.ok('files' in outcome);
  assert.equal(outcome.files[0]?.text, '---\nkind: person\nformerly: [l, li] # c\n---\n');
  assert.match(outcome.notes.join(), /Feed readers knew it by the id "li-shangfu"/);
});

const fields: [path: string, before: string, after: string, what?: Partial<Renaming>][] = [
  ['articles/x.md', 'entities: [a, li] # l', 'entities: [a, li-shangfu] # l'],
  ['articles/x.md', "entities:\n  - id: 'li'\n    note: li", "entities:\n  - id: 'li-shangfu'\n    note: li"],
  [
    'articles/x.md',
    'openQuestions: [{ question: li, entities: ["li"] }]',
    'openQuestions: [{ question: li, entities: ["li-shangfu"] }]',
  ],
  ['claims/x.md', 'speaker: li\nabout: [ li ]', 'speaker: li-shangfu\nabout: [ li-shangfu ]'],
  [
    'claims/x.md',
    'chain:\n  - { who: { named: li, of: li }, did: li }',
    'chain:\n  - { who: { named: li, of: li-shangfu }, did: li }',
  ],
  ['claims/x.md', 'accounts: [{ who: li, sources: [li] }]', 'accounts: [{ who: li-shangfu, sources: [li] }]'],
  ['entities/x.md', 'roles: [{ title: li, organisation: li }]', 'roles: [{ title: li, organisation: li-shangfu }]'],
  ['entities/x.md', 'states: [{ state: sealed, by: li }]', 'states: [{ state: sealed, by: li-shangfu }]'],
  ['topics/x.md', 'title: li', 'title: li'],
  ['articles/x.md', 'topics: [li] #\nentities: [li]', 'topics: [new] #\nentities: [li]', { in: 'topics', to: 'new' }],
  [
    'claims/x.md',
    'verdict: { reviewer: li }\nabout: [li]',
    'verdict: { reviewer: new }\nabout: [li]',
    { in: 'authors', to: 'new' },
  ],
  [
    'claims/x.md',
    'about: [li]\nanswers: [{ claim: li }]',
    'about: [li]\nanswers: [{ claim: new }]',
    { in: 'claims', to: 'new' },
  ],
  [
    'entities/x.md',
    'now: { text: li, at: 2020, sources: [ li ] }',
    'now: { text: li, at: 2020, sources: [ new ] }',
    { in: 'sources', to: 'new' },
  ],
];
for (const [path, before, after, what] of fields) {
  test(`in ${path} \`${before}\` becomes \`${after}\``, () => {
    const text = (field: string) => `---\n${field}\nlast: 1\n---\n\nText.\n`;
    const others = [
      PERSON,
      CLAIM,
      ...(what?.in === 'sources' ? [SOURCES] : []),
      ...['topics', 'authors'].map((folder) => ({ path: `${folder}/li.md`, text: '---\nx: 1\n---\n' })),
    ];
    assert.equal(changed(path, text(before), what, others) ?? text(before), text(after));
  });
}

const texts: [before: string, after: string, what?: Partial<Renaming>][] = [
  [
    '[a](/articles/li.md) [b](/articles/li/#top) [c](/articles/li.png) [d](/articles/li-2/)',
    '[a](/articles/new.md) [b](/articles/new/#top) [c](/articles/new.png) [d](/articles/li-2/)',
    { in: 'articles', to: 'new' },
  ],
  [
    '[a](/topics/li/feed.xml) [b](/claims/by/topic/li/)',
    '[a](/topics/new/feed.xml) [b](/claims/by/topic/new/)',
    { in: 'topics', to: 'new' },
  ],
  ['[he](entity:li) and [him](<entity:li> "li")', '[he](entity:li-shangfu) and [him](<entity:li-shangfu> "li")'],
  ['[li][l]\n\n[l]: entity:li "li"', '[li][l]\n\n[l]: entity:li-shangfu "li"'],
  ['> - [he\n>   too](/entities/li/#facts)', '> - [he\n>   too](/entities/li-shangfu/#facts)'],
  [
    '[a](/entities/li) [b](/entities/li.json) [c](/embed/entities/li/?x=li)',
    '[a](/entities/li-shangfu) [b](/entities/li-shangfu.json) [c](/embed/entities/li-shangfu/?x=li)',
  ],
  [
    '[a](/claims/by/speaker/li/older/1/) [b](/articles/x/#term-li)',
    '[a](/claims/by/speaker/li-shangfu/older/1/) [b](/articles/x/#term-li-shangfu)',
  ],
  [
    '<p><a class="x" href="/entities/li/">li</a> [li](entity:li)</p>',
    '<p><a class="x" href="/entities/li-shangfu/">li</a> [li](entity:li-shangfu)</p>',
  ],
  [
    'li `[he](entity:li)` [he](entity:li-x) [he](claim:li) [^li] [x](/entities/li-x/) [y](https://li.example/entities/li/)',
    '',
  ],
  [
    'It rains.[^li][^li-2] `[^li]` | [^li]: no',
    'It rains.[^new][^li-2] `[^li]` | [^new]: no',
    { in: 'sources', to: 'new' },
  ],
  ['<td>Rain[^li]</td>', '<td>Rain[^new]</td>', { in: 'sources', to: 'new' }],
  [
    '[148](number:li/2026-03-02) [so](#number-li)',
    '[148](number:new/2026-03-02) [so](#number-new)',
    { in: 'numbers', to: 'new' },
  ],
  [
    '[so](claim:li) [x](/claims/li/#claim-li)',
    '[so](claim:new) [x](/claims/new/#claim-new)',
    { in: 'claims', to: 'new' },
  ],
];
for (const [before, after, what] of texts) {
  test(`in a text ${JSON.stringify(before)} becomes ${after === '' ? 'nothing else' : JSON.stringify(after)}`, () => {
    const text = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
    const more = ['articles', 'topics'].map((folder) => ({ path: `${folder}/li.md`, text: '---\ntitle: T\n---\n' }));
    const others = [PERSON, CLAIM, SOURCES, { path: 'numbers.yaml', text: 'li: { what: W }\n' }, ...more];
    assert.equal(
      changed('articles/x.md', text(before), what, others) ?? text(before),
      text(after === '' ? before : after),
    );
  });
}

test('a byte order mark stays, and places behind it are right', () => {
  const text = (id: string) => `\ufeff---\nentities: [${id}]\n---\n\n[He](entity:${id}).\n`;
  assert.equal(changed('articles/x.md', text('li')), text('li-shangfu'));
});

test('an entry of a register has another key, and the same word elsewhere stays', () => {
  const what = { in: 'sources', from: 'li', to: '2026' } as const;
  const others = [{ path: 'claims/x.md', text: '---\nspeaker: b\nsources: [li]\nabout: [li]\n---\n' }];
  assert.equal(
    changed('sources/2026.yaml', 'li: # l\n  outlet: c\na: { outlet: b, citing: [li] }\n', what, others),
    "'2026': # l\n  outlet: c\na: { outlet: b, citing: ['2026'] }\n",
    'what YAML would take for a number stands in quotation marks',
  );
  const claim = renameId([...others, SOURCES], what);
  assert.ok('files' in claim);
  assert.equal(claim.files[0]?.text, "---\nspeaker: b\nsources: ['2026']\nabout: [li]\n---\n");
});

test('an entity that an article defines keeps its old id there', () => {
  const entity = (id: string, more: string) =>
    `---\nentities:\n  - id: ${id}\n    kind: event\n    note: N.${more}\n  - b\n---\n`;
  assert.equal(changed('articles/x.md', entity('li', ''), {}, []), entity('li-shangfu', '\n    formerly: [li]'));
  const inLine = (id: string, more: string) => `---\nentities: [{ id: ${id}, kind: event${more} }, b]\n---\n`;
  assert.equal(changed('articles/x.md', inLine('li', ''), {}, []), inLine('li-shangfu', ', formerly: [li]'));
});

test('what cannot be renamed is refused, with what to do', () => {
  assert.match(refusal([PORT], { from: 'prt' }), /no entities\/prt\. Did you mean entities\/port\?/);
  assert.match(refusal([PORT], { from: 'harbour' }), /It is entities\/port now/);
  assert.match(refusal([PERSON, PORT], { to: 'port' }), /already.*npm run rename -- entities\/li port --merge/);
  assert.match(refusal([PERSON], { to: 'Li Shangfu' }), /is no id/);
  assert.match(refusal([PERSON], { to: 'li' }), /already/);
  assert.match(
    refusal([PERSON, PORT], { to: 'harbour' }),
    /content\/entities\/port.md: port had the id "harbour" before/,
  );
  const gone = { path: 'withdrawn.yaml', text: 'gone:\n  was: entities\n  formerly: [went]\n' };
  assert.match(refusal([PERSON, gone], { to: 'gone' }), /Choose another id/);
  assert.match(refusal([PERSON, gone], { to: 'went' }), /Choose another id/);
  assert.match(
    refusal([PERSON, { ...PERSON, path: 'entities/li.md' }]),
    /stands in content\/entities\/people\/li.md and/,
  );
});

test('where one word can mean two entries, nothing is guessed', () => {
  const speakers = { path: 'speakers.yaml', text: 'li: { named: Li }\nan: { named: An }\n' };
  const claim = { path: 'claims/x.md', text: '---\nspeaker: li\nabout: [li]\n---\n' };
  assert.match(
    refusal([PERSON, speakers, claim]),
    /speakers\/li is there too.*content\/claims\/x.md:2\. Give that one/,
  );
  assert.match(
    refusal([PERSON, { ...speakers, text: 'an: { named: An }\n' }, claim], { to: 'an' }),
    /Choose another id/,
  );
  const about = { path: 'claims/x.md', text: '---\nspeaker: an\nabout: [li]\n---\n' };
  assert.equal(refusal([PERSON, speakers, about]), '', 'what only an entity can be is clear');
});

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
