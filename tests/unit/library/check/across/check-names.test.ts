import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsFor, person } from '../small-library.ts';

/** What is said of names in these files: "has-id: Wu Qian = wu-qian", or "twice: Wu Qian = Wu Qian, a clerk". */
function found(speakers: string, files: Record<string, string> = {}): string[] {
  return findingsFor({ 'speakers/all.yaml': speakers, ...files }).flatMap(({ rule, values }) => {
    if (rule !== 'repeated-name') return [];
    const { case: of, name, ...other } = values as { case: string; name: string; known: string; id?: string };
    return [`${of}: ${name} = ${other.id ?? other.known}`];
  });
}

/** A register of speakers: "a: Wu Qian (ministry), b: Wu Qian" is two of one name. */
const speakers = (...entries: [id: string, named: string, of?: string][]) =>
  entries.map(([id, named, of]) => `${id}: { named: "${named}"${of ? `, of: ${of}` : ''} }\n`).join('');
const body = (id: string, name: string, lines = '') => ({
  [`entities/${id}.md`]: person(name, lines).replace('kind: person', 'kind: organisation'),
});

test('what is said behind a comma is no part of a name', () => {
  assert.deepEqual(found(speakers(['a', 'Wu Qian'], ['b', 'Wu Qian, spokesman of the ministry'])), [
    'has-id: Wu Qian, spokesman of the ministry = a',
  ]);
  assert.deepEqual(found(speakers(['a', 'Wu Qian, spokesman of the ministry'], ['b', 'Wu Qian'])), [
    'has-id: Wu Qian = a',
  ]);
  assert.deepEqual(
    found('', { 'sources/x.yaml': 'b: { outlet: { named: "Q, a site" }, title: T, citing: [{ named: Q }] }\n' }),
    ['twice: Q = Q, a site'],
  );
});

test('two of one name and one body are one, with whatever is said of them', () => {
  const described = speakers(['a', 'Wu Qian, a colonel', 'm'], ['b', 'Wu Qian, a spokesman', 'm']);
  assert.deepEqual(found(described, body('m', 'Ministry')), ['has-id: Wu Qian, a spokesman = a']);
});

test('an entity has its name before everybody else', () => {
  assert.deepEqual(found(speakers(['a', 'Ada, a clerk'])), ['has-id: Ada, a clerk = ada']);
  assert.deepEqual(
    found(speakers(['a', 'Firm'], ['b', 'Firm, a company', 'x']), { ...body('x', 'X'), ...body('firm', 'Firm') }),
    ['has-id: Firm = firm', 'has-id: Firm, a company = a'],
  );
});

test('namesakes, lists, descriptions and parts of a publisher are nobody else’s name', () => {
  const alone = [
    speakers(['a', 'Wu Qian', 'x'], ['b', 'Wu Qian, a clerk', 'y']),
    speakers(['a', 'Wu Qian, a clerk'], ['b', 'Wu Qian, a sailor']),
    speakers(['a', 'Politico'], ['b', 'Politico, the Financial Times and others']),
    speakers(['a', 'Foundation'], ['b', 'Foundation, China Brief']),
    speakers(['a', 'A ministry'], ['b', 'A ministry, in a letter']),
  ];
  const files = { ...body('x', 'Xu'), ...body('y', 'Yu') };
  for (const register of alone) assert.deepEqual(found(register, files), [], register);
  const held = person('Wu Qian', 'roles: [{ title: Clerk, organisation: x, to: 2020, sources: [a] }]\n');
  assert.deepEqual(found(speakers(['a', 'Wu Qian, a sailor', 'y']), { ...files, 'entities/wu.md': held }), []);
  assert.deepEqual(found(speakers(['a', 'Wu Qian, a sailor', 'x']), { ...files, 'entities/wu.md': held }), [
    'has-id: Wu Qian, a sailor = wu',
  ]);
});
