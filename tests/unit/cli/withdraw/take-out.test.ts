import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Withdrawal, withdraw } from '../../../../src/cli/withdraw/take-out.ts';
import { withdrawName } from '../../../../src/cli/withdraw/withdraw-name.ts';

const CLAIM = {
  path: 'claims/c1.md',
  text: '---\ntitle: Roe took money\nstatement: Jane Roe took money. She kept it.\nspeaker: doe\nformerly: [c0, roe-took-money]\n---\n',
};
const PERSON = {
  path: 'entities/people/p1.md',
  text: '---\nkind: person\nnames:\n  - { text: Jane Roe, language: en, family: Roe }\n  - { text: Джейн Роу, language: ru }\naliases: [Roe, Quiet Jane]\n---\n',
};

/** What becomes of one file of others when the claim or the person is withdrawn; `undefined` where it stays as it is. */
function changed(path: string, text: string, what: Partial<Withdrawal> = {}): string | undefined {
  const outcome = withdraw([CLAIM, PERSON, { path, text }], { ...CLAIM_GOES, ...what });
  assert.ok('files' in outcome);
  return outcome.files.find((file) => file.path === path)?.text;
}
const CLAIM_GOES: Withdrawal = { was: 'claims', id: 'c1', on: '2026-11-29', reason: 'By order of a court.' };
const PERSON_GOES: Partial<Withdrawal> = { was: 'entities', id: 'p1' };

test('the file goes, and a line that says nothing of it takes its place, with the ids that it had before', () => {
  const outcome = withdraw([CLAIM], { ...CLAIM_GOES, by: 'a court' });
  assert.deepEqual('files' in outcome && outcome.files, [
    { path: 'claims/c1.md', text: undefined },
    {
      path: 'withdrawn.yaml',
      text: 'c1:\n  was: claims\n  on: 2026-11-29\n  reason: By order of a court.\n  by: a court\n  formerly:\n    - c0\n',
    },
  ]);
  assert.deepEqual('words' in outcome && outcome.words, [
    '"Roe took money"',
    '"Jane Roe took money."',
    '"She kept it."',
  ]);
});

test('a second line comes behind the first; one of the same id says which it is', () => {
  const register = { path: 'withdrawn.yaml', text: 'c1:\n  was: entities\n' };
  const outcome = withdraw([CLAIM, register], CLAIM_GOES);
  const text = 'files' in outcome ? outcome.files.at(-1)?.text : '';
  assert.ok(text?.startsWith('c1:\n  was: entities\nc1-claims:\n  was: claims\n  id: c1\n'), text);
});

const cases: [what: string, before: string, after: string, withdrawn?: Partial<Withdrawal>, folder?: string][] = [
  ['an id of a list in brackets, with its comma', 'claims: [a, c1, b]', 'claims: [a, b]'],
  ['the last of a list in brackets', 'claims: [a, c1]', 'claims: [a]'],
  ['the only one', 'claims: [c1]', 'claims: []'],
  ['the only one of a list of lines', 'claims:\n  - c1\nx: 1', 'claims:\n  []\nx: 1'],
  [
    'a line, and no comment beside it',
    'claims:\n  # first\n  - a\n  # then\n  - c1\n  - b # last',
    'claims:\n  # first\n  - a\n  # then\n  - b # last',
  ],
  [
    'an answer to it, over several lines',
    'answers:\n  - claim: c1\n    relation: denies\n  - claim: a\n    relation: denies',
    'answers:\n  - claim: a\n    relation: denies',
    {},
    'claims',
  ],
  ['somebody of whom a claim says something', 'about: [a, p1]', 'about: [a]', PERSON_GOES, 'claims'],
  [
    'an entity with its note',
    'entities:\n  - a\n  - id: p1\n    note: N.\n  - b',
    'entities:\n  - a\n  - b',
    PERSON_GOES,
  ],
  [
    'a tie to it',
    'relations:\n  - { relation: member of, entity: a, sources: [s] }\n  - { relation: knows, entity: p1, sources: [s] }',
    'relations:\n  - { relation: member of, entity: a, sources: [s] }',
    PERSON_GOES,
    'entities',
  ],
];
for (const [what, before, after, withdrawn, folder = 'articles'] of cases) {
  test(`it takes out of another file ${what}; all else stays`, () => {
    const text = (field: string) => `---\ntitle: T # a note\n${field}\nlast: 1\n---\n\nText.\n`;
    assert.equal(changed(`${folder}/x.md`, text(before), withdrawn), text(after));
  });
}

test('marks and links of a text leave their words', () => {
  const text = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
  const body =
    'So [it is](claim:c1) and [there](/claims/c1/#claim-c1), [data](/claims/c1.json), not [this](claim:c12).';
  assert.equal(changed('articles/x.md', text(body)), text('So it is and there, data, not [this](claim:c12).'));
});

test('a mark in code stays; links in raw HTML and in definitions are left to an editor', () => {
  const text =
    '---\ntitle: T\n---\n\n`[a](claim:c1)` [b][b] [c](/articles/y/#claim-c1)\n\n[b]: /claims/c1/\n\n<p><a href="/claims/c1/">d</a></p>\n';
  const outcome = withdraw([CLAIM, { path: 'articles/x.md', text }], CLAIM_GOES);
  assert.ok('left' in outcome);
  assert.deepEqual(
    outcome.left.map(({ line, what }) => `${line} ${what}`),
    ['7 text', '9 text'],
  );
  const file = outcome.files.find(({ path }) => path === 'articles/x.md');
  assert.equal(file?.text, text.replace('[c](/articles/y/#claim-c1)', 'c'));
});

test('an id that is that of something else stays', () => {
  const text = '---\nclaims: [a]\nsources: [c1]\ntopics: [c1]\nformerly: [c1]\n---\n';
  assert.equal(changed('articles/x.md', text), undefined);
  assert.equal(changed('sources/2026.yaml', 'c1: { title: T }\n'), undefined);
});

test('what cannot be taken out without saying something else is left to an editor, by file and line', () => {
  const others = [
    { path: 'claims/y.md', text: '---\ntitle: T\nspeaker: p1\naccounts:\n  - { who: p1, sources: [s] }\n---\n' },
    { path: 'entities/z.md', text: '---\nroles:\n  - { title: Head, organisation: p1 }\n---\n' },
    { path: 'articles/x.md', text: '---\ntitle: T\n---\n\nA line.\nIt was J. Roe, the quiet Jane.\n' },
  ];
  const outcome = withdraw([PERSON, ...others], { ...CLAIM_GOES, ...PERSON_GOES });
  assert.ok('left' in outcome);
  assert.deepEqual(
    outcome.left.map(({ path, line, what }) => `${path}:${line} ${what}`),
    ['claims/y.md:3 speaker', 'claims/y.md:5 who', 'entities/z.md:3 organisation', 'articles/x.md:6 its words'],
  );
  assert.deepEqual(outcome.words, ['Jane Roe', 'Джейн Роу', 'Quiet Jane'], 'a family name is that of others too');
});

test('what cannot be withdrawn so is refused, with what to do', () => {
  const named = { path: 'entities/jane-roe.md', text: PERSON.text };
  const refusals: [Partial<Withdrawal>, RegExp][] = [
    [{ id: 'nothing' }, /content\/claims has no file nothing.md/],
    [{ reason: 'Jane Roe took money.' }, /The reason says what is withdrawn/],
    [{ was: 'entities', id: 'jane-roe' }, /itself says what is withdrawn. Add --no-page/],
  ];
  for (const [what, message] of refusals) {
    const outcome = withdraw([CLAIM, PERSON, named], { ...CLAIM_GOES, ...what });
    assert.match('refused' in outcome ? outcome.refused : '', message);
  }
});

test('an address that says it goes, or stays and is then not looked for', () => {
  const named = { path: 'entities/jane-roe.md', text: PERSON.text };
  const what = { ...CLAIM_GOES, was: 'entities', id: 'jane-roe' } as const;
  const goes = withdraw([named], { ...what, address: 'goes' });
  assert.deepEqual('files' in goes && goes.files.map(({ path }) => path), ['entities/jane-roe.md']);
  const stays = withdraw([named], { ...what, address: 'stays' });
  assert.deepEqual('words' in stays && stays.words, ['Джейн Роу', 'Quiet Jane']);
});

test('one name of an entity goes, and where else it stands is named', () => {
  const text = { path: 'articles/x.md', text: '---\ntitle: T\n---\n\nQuiet Jane came.\n' };
  const outcome = withdrawName([PERSON, text], 'p1', 'Quiet Jane');
  assert.ok('files' in outcome);
  assert.equal(outcome.files[0]?.text, PERSON.text.replace('[Roe, Quiet Jane]', '[Roe]'));
  assert.deepEqual(outcome.left, [{ path: 'articles/x.md', line: 5, what: 'the name' }]);
  const other = withdrawName([PERSON], 'p1', 'Джейн Роу');
  assert.doesNotMatch('files' in other ? (other.files[0]?.text ?? '') : 'Джейн', /Джейн/);
  assert.ok('refused' in withdrawName([PERSON], 'p1', 'Nobody'));
});
