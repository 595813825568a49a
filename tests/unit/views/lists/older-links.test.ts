import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParts } from '../../../../src/views/lists/in-parts.ts';
import type { LongList } from '../../../../src/views/lists/long-list.ts';
import { linksBeside, olderLinks } from '../../../../src/views/lists/older-links.ts';
import { article, siteOf } from '../site-of.ts';

const site = siteOf({});

/** A list with so many older parts of one article each, one a day; part 1 is of 2 January 2000. */
function listOf(parts: number): LongList<'articles'> {
  const day = (number: number) => new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
  const articles = Array.from({ length: parts + 1 }, (_, back) =>
    article(`a${back}`, { published: day(parts + 1 - back) }),
  );
  return { sort: 'articles', key: 'articles', formerKeys: [], title: 'A', path: '/a/', ...inParts(articles, 1) };
}

const numberOf = ({ path }: { path: string }) => Number(/older\/(\d+)\/$/.exec(path)?.[1]);

test('a list of fifty older parts has a link to each, and a longer one to its ten newest', () => {
  for (const [parts, links] of [
    [3, 3],
    [50, 50],
    [51, 12],
    [249, 20],
  ] as const) {
    const { open, folded } = olderLinks(listOf(parts), site);
    assert.equal(open.length + folded.length, links, `${parts}`);
    const newest = Array.from({ length: Math.min(parts, 10) }, (_, back) => parts - back);
    assert.deepEqual(open.map(numberOf), newest);
  }
});

test('one link leads to the newest of at most 25 parts, and says from when to when all of them are', () => {
  const { folded } = olderLinks(listOf(61), site);
  assert.deepEqual(folded, [
    { path: '/articles/older/51/', words: '21 February 2000' },
    { path: '/articles/older/50/', words: '27 January 2000 to 20 February 2000' },
    { path: '/articles/older/25/', words: '2 January 2000 to 26 January 2000' },
  ]);
});

test('from the page of a list every older part is two steps away', () => {
  for (const parts of [1, 50, 51, 61, 249]) {
    const list = listOf(parts);
    const { open, folded } = olderLinks(list, site);
    const first = [...open, ...folded].map(numberOf);
    const reached = new Set([...first, ...first.flatMap((number) => linksBeside(list, number, site).map(numberOf))]);
    assert.equal(reached.size, parts);
  }
});

test('a part leads to those that share a link with it, and never to itself', () => {
  const beside = (parts: number, number: number) => linksBeside(listOf(parts), number, site).map(numberOf);
  assert.deepEqual(beside(50, 7), []);
  assert.deepEqual(
    beside(51, 49),
    Array.from({ length: 25 }, (_, back) => 50 - back).filter((number) => number !== 49),
  );
  assert.deepEqual(beside(52, 51), [52]);
});
