import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEmpty, NO_QUERY, readQuery, SORTS, tidy, toggle, writeQuery } from '../../../../src/search/client/query.ts';
import { byFacet } from '../../../../src/search/names/facet.ts';

test('a query is read from an address and written into one', () => {
  const query = { ...NO_QUERY, text: 'Li 李', kind: ['person', 'place'], year: ['2023'], sort: 'newest' } as const;
  const address = '?q=Li+%E6%9D%8E&kind=person&kind=place&year=2023&sort=newest';
  assert.equal(writeQuery(query), address);
  assert.deepEqual(readQuery(address), query);
  assert.equal(writeQuery(NO_QUERY), '');
});

test('whatever is asked survives the address', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,9}$/);
  const query = fc.record(
    {
      text: fc.string({ unit: 'grapheme' }).map(tidy),
      sort: fc.constantFrom(...SORTS),
      ...byFacet(() => fc.uniqueArray(id)),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(query, (asked) => assert.deepEqual(readQuery(writeQuery(asked)), asked)));
});

test('an address may hold anything', () => {
  assert.deepEqual(readQuery('?q=%20%20&kind=&kind=a&kind=a&other=1&sort=worst'), { ...NO_QUERY, kind: ['a'] });
  assert.equal(readQuery(`?q=${'x'.repeat(5000)}`).text.length, 200);
});

test('a value of a facet is added, and taken away again', () => {
  const once = toggle(NO_QUERY, 'kind', 'person');
  assert.deepEqual(once.kind, ['person']);
  assert.ok(!isEmpty(once));
  assert.deepEqual(toggle(once, 'kind', 'person'), NO_QUERY);
  assert.ok(isEmpty(NO_QUERY));
});

test('the space round the words of a query and between them says nothing', () => {
  assert.equal(tidy('  Li \n\t Shangfu '), 'Li Shangfu');
  assert.equal(readQuery('?q=++Li++Shangfu+').text, 'Li Shangfu');
  assert.equal(tidy(`${'x'.repeat(199)} y`), 'x'.repeat(199));
  assert.equal(tidy(` ${'x'.repeat(201)}`), 'x'.repeat(200));
});
