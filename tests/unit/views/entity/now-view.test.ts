import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, nowInShort, nowView } from '../../../../src/views/entity/now-view.ts';
import { entity } from '../site-of.ts';
import { sources } from '../source-of.ts';

const dated = sources('a b').map((source) => ({ ...source, date: '2026-05-08' }));
const fact = (text: string, from: string, more: object = {}) => ({
  text,
  from,
  important: true,
  sources: ['b'],
  ...more,
});
const role = (fields: object) => ({ title: 'Minister', sources: ['a'], ...fields });
const of = (fields: object) => entity('ana', { sources: dated, checked: '2026-11-25', ...fields }).data;
const now = { text: 'In prison.', at: '2026-05-07', sources: ['a'] };
const TODAY = '2026-11-29';

test('what the editor says is so now stands before the newest important fact, and that before an office', () => {
  const facts = [
    fact('She was charged.', '2025'),
    fact('She was sentenced.', '2026-05-07'),
    fact('Sang.', '2026-05-08', { important: false }),
  ];
  const roles = [role({ from: '2020' })];
  const cases: [object, string, string][] = [
    [{ now, facts, roles }, 'editor', '7 May 2026: In prison.'],
    [{ facts, roles }, 'fact', '7 May 2026: She was sentenced.'],
    [{ roles }, 'office', 'Minister'],
  ];
  for (const [fields, from, line] of cases) {
    const view = nowView(of(fields), TODAY);
    assert.ok(view);
    assert.deepEqual([view.from, lineOf(view)], [from, line]);
  }
  assert.equal(nowView(of({}), TODAY), undefined);
});

test('words that give the year themselves have no date before them', () => {
  assert.equal(
    nowInShort(of({ now: { ...now, text: 'In prison since May 2026.' } }), TODAY),
    'In prison since May 2026.',
  );
  assert.equal(nowInShort(of({ roles: [role({ from: '2020' })] }), TODAY), undefined, 'an office is no news in a list');
});

test('neither a plan is so now, nor what a later source says, nor what is alleged', () => {
  const later = { ...now, at: '2026-06-01' };
  assert.equal(nowView(of({ now: later }), TODAY), undefined, 'later than its newest source');
  assert.equal(nowView(of({ now }), '2026-01-01'), undefined, 'a day before it happened');
  const facts = [
    fact('She is to be heard.', '2026-05-07', { standing: 'planned' }),
    fact('She stole.', '2026-05-07', { standing: 'alleged' }),
  ];
  assert.equal(nowView(of({ facts }), TODAY), undefined);
});

test('it was last confirmed when the entry was last compared, and an office when a source last had it', () => {
  assert.equal(nowView(of({ now }), TODAY)?.confirmed?.machine, '2026-11-25');
  assert.equal(
    nowView(of({ now }), '2026-06-01')?.confirmed?.machine,
    '2026-05-08',
    'before that, by its newest source',
  );
  assert.equal(nowView(of({ roles: [role({ checked: '2026-03-01' })] }), TODAY)?.confirmed?.machine, '2026-03-01');
});

test('an office whose end is planned is held still', () => {
  assert.equal(nowView(of({ roles: [role({ from: '2020', to: '2029-01-20' })] }), TODAY)?.text, 'Minister');
});
