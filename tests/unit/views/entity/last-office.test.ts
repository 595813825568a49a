import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldNow, lastOffice } from '../../../../src/views/entity/last-office.ts';
import { bodiesOf } from '../../../../src/views/known-bodies.ts';
import { entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const TODAY = '2026-11-29';
const dated = sources('a').map((source) => ({ ...source, date: '2026-05-08' }));
const role = (fields: object) => ({ title: 'Minister', sources: ['a'], ...fields });
const bodies = bodiesOf(siteOf({}));

test('the last office is the one that ended last, and none that is held or only planned to end', () => {
  const roles = [
    role({ from: '2018', to: '2020' }),
    role({ title: 'Mayor', to: '2023-10-24' }),
    role({ title: 'Envoy', to: '2027' }),
    role({ title: 'Chair' }),
  ];
  const { data } = entity('ana', { sources: dated, roles });
  assert.equal(lastOffice(data, TODAY, bodies)?.title, 'Mayor');
  assert.deepEqual(
    heldNow(data, TODAY).map(({ title }) => title),
    ['Envoy', 'Chair'],
  );
  assert.equal(lastOffice(entity('bo').data, TODAY, bodies), undefined);
});

test('who went on in an office under another title has not left it', () => {
  const office = { title: 'Minister of Trade', titles: [{ text: 'Minister of Industry', to: '2020-05-01' }] };
  const ministry = entity('ministry', { kind: 'organisation', offices: [{ ...office, sources: ['a'] }] });
  const roles = [
    role({ title: 'Minister of Industry', singleHolder: true, from: '2018', to: '2020-05-01' }),
    role({ title: 'Minister of Trade', singleHolder: true, from: '2020-05-01' }),
  ];
  const ana = entity('ana', { sources: dated, roles });
  assert.equal(lastOffice(ana.data, TODAY, bodiesOf(siteOf({ entities: [ministry, ana] }))), undefined);
});
