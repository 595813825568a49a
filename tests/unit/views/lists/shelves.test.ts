import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_NAMES, shelfPages, shelvesOf } from '../../../../src/views/lists/shelves.ts';
import { entity } from '../site-of.ts';

/** So many entities of which each has the name that is made of its number; in the order of an index. */
function named(count: number, nameOf: (index: number) => string) {
  return Array.from({ length: count }, (_, index) =>
    entity(`e${index}`, { kind: 'place', names: [{ text: nameOf(index), language: 'en' }] }),
  );
}

const letter = (index: number) => String.fromCharCode(97 + (index % 26));

test('an index whose names stand on one page has no shelves', () => {
  const entities = named(MOST_NAMES, (index) => `${letter(index)}x`);
  assert.deepEqual([shelvesOf('entities', entities), shelfPages({ entities })], [[], []]);
});

test('a longer index has a page for each letter, and one for those that begin with none', () => {
  const entities = named(520, (index) =>
    index === 0 ? '4 July' : index === 1 ? 'Żar' : index === 2 ? 'Жар' : `${letter(index)}ab`,
  );
  const shelves = shelvesOf('entities', entities);
  assert.equal(
    shelves.reduce((sum, { count }) => sum + count, 0),
    520,
  );
  const paths = new Map(shelves.map(({ letters, path }) => [letters, path]));
  assert.equal(paths.get('#'), '/entities/letters/0/');
  assert.equal(paths.get('Z'), '/entities/letters/z/');
  assert.equal(paths.get('Ж'), '/entities/letters/u436/');
});

test('no page of an index has more names than stand on one, whatever their number', () => {
  const entities = named(3000, (index) => `B${letter(index % 3)}${letter(index >> 2)} Ab`);
  const pages = shelfPages({ entities });
  assert.ok(pages.every(({ entities: on }) => on.length <= MOST_NAMES));
  const onPages = pages.filter(({ list }) => list === 'entities').flatMap(({ entities: on }) => on);
  assert.equal(new Set(onPages).size, 3000);
  assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
  for (const path of ['/kinds/place/letters/b/', '/entities/letters/bac/']) {
    assert.ok(
      pages.some((page) => page.path === path),
      path,
    );
  }
});

test('a page leads to those with one letter more, and its address stays when they come', () => {
  const [few] = shelvesOf(
    'entities',
    named(401, (index) => `${index === 0 ? 'c' : 'b'}${letter(index)}x`),
  ).filter(({ letters }) => letters === 'B');
  const [many] = shelvesOf(
    'entities',
    named(900, (index) => `b${letter(index)}x`),
  );
  assert.deepEqual([few?.path, few?.inner, few?.entities.length], ['/entities/letters/b/', [], 400]);
  assert.deepEqual([many?.path, many?.inner.length, many?.entities.length], ['/entities/letters/b/', 26, 0]);
  assert.equal(many?.inner[0]?.path, '/entities/letters/ba/');
});
