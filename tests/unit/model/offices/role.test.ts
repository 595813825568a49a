import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldAt, type Role, roleAt, termsOverlap } from '../../../../src/model/offices/role.ts';

const role = (from?: string, to?: string): Omit<Role, 'important'> => ({
  title: 'Minister',
  singleHolder: true,
  sources: ['a'],
  ...(from && { from }),
  ...(to && { to }),
});

test('a role is held from its first day to its last', () => {
  const held = [role('2023-03-12', '2023-10-24')];
  assert.equal(roleAt({ roles: held }, '2023-03-11').length, 0);
  assert.equal(roleAt({ roles: held }, '2023-03-12').length, 1);
  assert.equal(roleAt({ roles: held }, '2023-10-24').length, 1);
  assert.equal(roleAt({ roles: held }, '2023-10-25').length, 0);
});

test('an imprecise or unknown end counts generously', () => {
  assert.equal(roleAt({ roles: [role('2017', '2022')] }, '2017-01-01').length, 1);
  assert.equal(roleAt({ roles: [role('2017', '2022')] }, '2022-12-31').length, 1);
  assert.equal(roleAt({ roles: [role(undefined, '2022')] }, '1990-01-01').length, 1);
  assert.equal(roleAt({ roles: [role('2017')] }, '2090-01-01').length, 1);
});

test('the day of handover belongs to both, and what may be apart does not overlap', () => {
  assert.equal(termsOverlap(role('2018-03-19', '2023-03-12'), role('2023-03-12', '2023-10-24')), false);
  assert.equal(termsOverlap(role('2018', '2023'), role('2023', '2024')), false);
  assert.equal(termsOverlap(role('2018', '2023-04-01'), role('2023-03-12')), true);
  assert.equal(termsOverlap(role('2018'), role('2023')), true);
  assert.equal(termsOverlap(role('2023'), role('2018', '2020')), false);
});

test('nobody holds what is only planned, and nobody has left on a day for which that is planned', () => {
  const sources = [
    { id: 'then', date: '2025-01-20' },
    { id: 'vote', date: '2026-11-04' },
  ];
  const roles = [
    { title: 'President', from: '2025-01-20', to: '2027-01-20', sources: ['then'] },
    { title: 'Heir', from: '2027-01-20', sources: ['vote'] },
  ];
  const held = (day: string) => heldAt({ sources, roles }, day).map(({ title }) => title);
  assert.deepEqual(held('2024-12-31'), []);
  assert.deepEqual(held('2026-11-29'), ['President']);
  assert.deepEqual(held('2027-06-01'), ['President']);
});
