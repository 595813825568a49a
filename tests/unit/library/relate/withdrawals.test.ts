import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawalsOf } from '../../../../src/library/relate/withdrawals.ts';
import { claimSchema } from '../../../../src/model/claims/claim.ts';
import type { DocumentState } from '../../../../src/model/sources/document-state.ts';
import type { Source } from '../../../../src/model/sources/source.ts';

const states: DocumentState[] = [
  { state: 'published', date: '2025-02-10', sources: ['paper'] },
  { state: 'retracted', date: '2026-06-18', by: 'journal', note: 'No data.', sources: ['notice'] },
];
const source = (id: string, of: Partial<Source> = {}) => [id, { id, states: [], ...of } as unknown as Source] as const;
const documents = {
  states: new Map([
    ['study', states],
    ['report', []],
  ]),
  sources: new Map([
    source('paper', { document: 'study', states }),
    source('copy', { states: [{ state: 'superseded', date: '2026-07', sources: ['notice'] }] }),
    source('notice'),
    source('wire'),
  ]),
  nameOf: (id: string) => ({ name: `The ${id}`, entity: id }),
};

/** What takes its force from a claim of 2025 that cites the paper and the notice: the state and its maker. */
function withdrawal(fields: object): string | undefined {
  const data = claimSchema.parse({
    title: 'T',
    statement: 'S.',
    speaker: 'ada',
    act: 'asserts',
    date: '2025-02-10',
    sources: ['wire'],
    checked: '2026-07-01',
    ...fields,
  });
  const found = withdrawalsOf([{ id: 'c', data }], documents).get('c');
  return found && [found.state, found.withdrawn.by?.name, found.withdrawn.date].filter(Boolean).join(', ');
}

const RETRACTED = 'retracted, The journal, 2026-06-18';
const step = (who: string) => ({ who, did: 'published it', sources: ['wire'] });
const accounts = (...who: string[]) => ({
  speaker: undefined,
  accounts: who.map((each) => ({ who: each, sources: ['wire'] })),
});
const cases: [what: string, fields: object, found: string | undefined][] = [
  ['what the document itself says', { speaker: 'study' }, RETRACTED],
  ['on whatever day somebody saw it say so', { speaker: 'study', date: '2026-08-01' }, RETRACTED],
  ['what a document says that stands', { speaker: 'report' }, undefined],
  ['where accounts differ, and one speaker stands', accounts('study', 'ada'), undefined],
  ['what came to the public by it alone', { chain: [step('study')] }, RETRACTED],
  ['what came by others too', { chain: [step('study'), step('press')] }, undefined],
  ['what only it is a source of', { sources: ['paper'] }, RETRACTED],
  ['and beside it the notice that says so', { sources: ['paper', 'notice'] }, RETRACTED],
  ['what has another source', { sources: ['paper', 'notice', 'wire'] }, undefined],
  ['of two withdrawn sources the newest withdrawal', { sources: ['paper', 'copy'] }, 'superseded, 2026-07'],
  ['what only the notice is a source of', { sources: ['notice'] }, undefined],
  ['what was said on the day of the withdrawal', { sources: ['paper', 'notice'], date: '2026-06-18' }, undefined],
  ['what who withdrew it said', { speaker: 'journal', date: undefined, sources: ['paper', 'notice'] }, undefined],
  ['what nobody says when it was said', { date: undefined, sources: ['paper', 'notice'] }, RETRACTED],
];

for (const [what, fields, expected] of cases) {
  test(`${what}: ${expected ?? 'stands'}`, () => assert.equal(withdrawal(fields), expected));
}

test('it knows the document, the reason and the sources that say so', () => {
  const data = claimSchema.parse({
    title: 'T',
    statement: 'S.',
    speaker: 'study',
    act: 'asserts',
    sources: ['paper'],
    checked: '2026-07-01',
  });
  assert.deepEqual(withdrawalsOf([{ id: 'c', data }], documents).get('c')?.withdrawn, {
    document: 'study',
    by: { name: 'The journal', entity: 'journal' },
    date: '2026-06-18',
    note: 'No data.',
    sources: ['notice'],
  });
});
