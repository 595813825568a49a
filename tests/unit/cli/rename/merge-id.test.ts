import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MigratedFile } from '../../../../src/cli/migrate/frontmatter-edits.ts';
import { mergeId } from '../../../../src/cli/rename/merge/merge-id.ts';
import { afterChange } from '../../../../src/cli/rename/new-findings.ts';
import type { Renaming } from '../../../../src/cli/rename/types.ts';

const DUP = entity('dup', 'formerly: [d]\nsources: [a]\n');
const KEPT = entity('kept', 'sources: [a]\nformerly: [k]\n');
const MERGER: Renaming = { in: 'entities', from: 'dup', to: 'kept' };

function entity(id: string, fields: string, text = ''): MigratedFile {
  return { path: `entities/${id}.md`, text: `---\nkind: person\n${fields}---\n${text}` };
}

/** All files after the merger, by path, and what is told. */
function merged(files: readonly MigratedFile[], what: Renaming = MERGER) {
  const outcome = mergeId(files, what);
  assert.ok('files' in outcome, JSON.stringify(outcome));
  const texts = afterChange(files, outcome.files).map(({ path, text }) => [path, text] as const);
  return { texts: Object.fromEntries(texts), notes: outcome.notes };
}

/** What becomes of the kept entity beside one that is dropped, both with their fields alone. */
function keptWith(dropped: string, kept: string, text = '') {
  const { texts, notes } = merged([entity('dup', dropped, text), entity('kept', kept)]);
  return { fields: (texts['entities/kept.md'] ?? '').slice('---\nkind: person\n'.length, -'---\n'.length), notes };
}

test('the file goes, its ids become former ones of the other, and what names it names the other', () => {
  const article = {
    path: 'articles/x.md',
    text: '---\nentities: [dup]\n---\n\n[He](entity:dup), [here](/entities/dup/#facts).\n',
  };
  assert.deepEqual(merged([DUP, KEPT, article]).texts, {
    'entities/kept.md': '---\nkind: person\nsources: [a]\nformerly: [k, d, dup]\n---\n',
    'articles/x.md': '---\nentities: [kept]\n---\n\n[He](entity:kept), [here](/entities/kept/#facts).\n',
  });
});

const lists: [what: string, path: string, before: string, after: string][] = [
  ['ids', 'claims/x.md', 'about: [dup, a, kept, dup] # c', 'about: [kept, a] # c'],
  ['lines', 'claims/x.md', 'about:\n  - kept # k\n  - dup # d\n  - a', 'about:\n  - kept # k\n  - a'],
  [
    'an id and one with a note',
    'articles/x.md',
    'entities: [kept, { id: dup, note: N. }]',
    'entities: [{ id: kept, note: N. }]',
  ],
  [
    'ties that say the same',
    'entities/x.md',
    'relations: [{ relation: r, entity: kept }, { relation: r, entity: dup }]',
    'relations: [{ relation: r, entity: kept }]',
  ],
  [
    'ties that do not',
    'entities/x.md',
    'relations: [{ relation: r, entity: kept }, { relation: s, entity: dup }]',
    'relations: [{ relation: r, entity: kept }, { relation: s, entity: kept }]',
  ],
];
for (const [what, path, before, after] of lists) {
  test(`in lists one of each is left: ${what}`, () => {
    const text = (fields: string) => `---\n${fields}\nlast: 1\n---\n`;
    assert.equal(merged([DUP, KEPT, { path, text: text(before) }]).texts[path], text(after));
  });
}

test('of citations side by side one of each is left', () => {
  const register = { path: 'sources.yaml', text: 'dup: { outlet: o }\nkept: { outlet: o }\na: { outlet: o }\n' };
  const text = (body: string) => ({ path: 'articles/x.md', text: `---\nt: 1\n---\n\n${body}\n` });
  const { texts } = merged([register, text('A.[^dup][^a][^kept] B.[^dup] C.[^kept]')], { ...MERGER, in: 'sources' });
  assert.equal(texts['articles/x.md'], text('A.[^kept][^a] B.[^kept] C.[^kept]').text);
});

test('what the kept one lacks goes over to it as it is written', () => {
  const { fields, notes } = keptWith(
    'names:\n  - { text: Li, language: en }\n  - { text: 李, language: zh } # z\nroles:\n  - title: Minister\n    sources: [a]\nwikidata: Q1\nsources: [a, b]\n',
    'names:\n  # first\n  - { text: Li, language: en } # l\nsources: [a]\n',
  );
  assert.equal(
    fields,
    'names:\n  # first\n  - { text: Li, language: en } # l\n  - { text: 李, language: zh }\nsources: [a, b]\n' +
      'roles:\n  - title: Minister\n    sources: [a]\nwikidata: Q1\nformerly: [dup]\n# dup  # z\n',
  );
  assert.ok(notes.includes('content/entities/dup.md:9  wikidata: goes over to kept'), notes.join('\n'));
});

test('what is the same in both goes, whatever the order of its fields', () => {
  const { fields } = keptWith('roles: [{ sources: [a], title: M }]\n', 'roles:\n  - title: M\n    sources: [a]\n');
  assert.equal(fields, 'roles:\n  - title: M\n    sources: [a]\nformerly: [dup]\n');
});

test('what needs a decision stands as a note in the kept file, and is told by its line', () => {
  const { fields, notes } = keptWith(
    'summary: A man.\nfamiliar: true\nroles:\n  - title: M\n    from: 2020\n',
    'summary: Somebody.\nroles:\n  - { title: M, from: 2021 }\n',
    '\nHe was\n\nborn.\n',
  );
  assert.equal(
    fields,
    'summary: Somebody.\nroles:\n  - { title: M, from: 2021 }\nformerly: [dup]\n' +
      '# dup  summary: A man.\n# dup  familiar: true\n# dup  roles: title: M\n# dup  from: 2020\n# dup  text: He was\n# dup\n# dup  born.\n',
  );
  assert.deepEqual(
    notes.filter((note) => note.includes('decide')).map((note) => note.split(':').slice(0, 2).join(':').slice(0, 30)),
    [
      'content/entities/dup.md:3  sum',
      'content/entities/dup.md:4  fam',
      'content/entities/dup.md:6  rol',
      'content/entities/dup.md  the t',
    ],
  );
});

test('notes of editors in the file that goes stay as notes', () => {
  const { fields } = keptWith(
    '# first\nsources: [a] # second\nroles:\n  # third\n  - title: M # fourth\n',
    'sources: [a]\n',
  );
  assert.equal(
    fields,
    'sources: [a]\nroles:\n  # third\n  - title: M # fourth\nformerly: [dup]\n# dup  # first\n# dup  # second\n',
  );
});

test('two entries of a register become one, and the address that they share is told', () => {
  const register = {
    path: 'sources/a.yaml',
    text: '# A\ndup: # d\n  outlet: o\n  url: https://e.example/1\n  seen: 2026-01-01\nkept:\n  outlet: o\n  url: https://e.example/1\n# C\nc: { outlet: o, citing: [dup] }\n',
  };
  const { texts, notes } = merged([register], { ...MERGER, in: 'sources' });
  assert.equal(
    texts['sources/a.yaml'],
    '# A\nkept:\n  outlet: o\n  url: https://e.example/1\n  seen: 2026-01-01\n  # dup  # d\n# C\nc: { outlet: o, citing: [kept] }\n',
  );
  assert.ok(
    notes.includes(
      'content/sources/a.yaml:2  the entry dup goes; kept stays, which has the same address: https://e.example/1',
    ),
    notes.join('\n'),
  );
});

test('an entry in braces takes over what it lacks, and notes stand below it', () => {
  const register = {
    path: 'sources.yaml',
    text: 'kept: { outlet: o, title: T }\ndup: { outlet: o, title: U, author: A B }\n',
  };
  const { texts } = merged([register], { ...MERGER, in: 'sources' });
  assert.equal(texts['sources.yaml'], 'kept: { outlet: o, title: T, author: A B }\n# dup  title: U\n');
});

test('an article that defined an entity names the kept one in its place, with the same note', () => {
  const article = {
    path: 'articles/x.md',
    text: '---\nentities:\n  - a\n  - id: dup\n    kind: person\n    note: N, and.\n  - b\n---\n',
  };
  const { texts } = merged([KEPT, article]);
  assert.equal(texts['articles/x.md'], '---\nentities:\n  - a\n  - id: kept\n    note: N, and.\n  - b\n---\n');
});

test('two that are tied to each other, and one that is not there, are refused', () => {
  const tied = entity('dup', 'relations: [{ relation: is not the same person as, entity: kept }]\n');
  const refusals: [MigratedFile[], RegExp][] = [
    [[tied, KEPT], /content\/entities\/dup.md:3: what ties the two to each other/],
    [[KEPT], /There is no entities\/dup/],
    [[DUP], /There is no entities\/kept/],
  ];
  for (const [files, message] of refusals) {
    const outcome = mergeId(files, MERGER);
    assert.match('refused' in outcome ? outcome.refused : '', message);
  }
});
