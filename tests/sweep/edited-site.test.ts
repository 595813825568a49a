import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FixtureSite, fixtureSite } from '../sites/fixture-site.ts';

/** How many edits are made, one after the other: `GLOSS_EDITS=200` for a night. */
const EDITS = Number(process.env['GLOSS_EDITS'] ?? 20);
const SEED = Number(process.env['GLOSS_SEED'] ?? 20261129);
const PUBLISHED = { day: '2026-11-04', address: 'https://engine.example' };

/** Edits of the small site, each there and back: the second time it is as it was. */
const CHANGES: readonly [path: string, from: string, to: string][] = [
  ['content/articles/the-engine.md', 'Ada Lovelace described', 'In 1843 Ada Lovelace described'],
  ['content/articles/the-engine.md', 'note: He designed the machine.', 'note: He drew the machine.'],
  ['content/articles/the-engine.md', 'claims: [engine-can-do-more-than-sums]', 'claims: []'],
  ['content/articles/the-engine.md', 'The engine that was never built', 'The engine that nobody built'],
  ['content/entities/people/ada-lovelace.md', 'text: Ada Lovelace', 'text: Augusta Ada Lovelace'],
  ['content/entities/people/ada-lovelace.md', 'description: English mathematician', 'description: Mathematician'],
  ['content/entities/people/ada-lovelace.md', 'from: 1842, to: 1843', 'from: 1842, to: 1844'],
  ['content/entities/people/charles-babbage.md', 'kind: person', 'kind: person\nfamiliar: true'],
  ['content/entities/london.md', 'checked: 2026-11-01', 'checked: 2026-11-02'],
  ['content/claims/engine-can-do-more-than-sums.md', 'act: ', 'important: true\nact: '],
  ['content/topics/computing.md', 'title: Computing', 'title: Machines'],
  ['content/authors/desk.md', 'name: ', 'name: The '],
];

test(`after each of ${EDITS} edits the site that is built with all that is kept is the one built from nothing`, async (context) => {
  const site = fixtureSite('edited');
  const random = randomFrom(SEED);
  const done = new Set<number>();
  let before = await files(site);
  let felt = 0;
  for (let edit = 1; edit <= EDITS; edit++) {
    const index = Math.floor(random() * CHANGES.length);
    const [path, from, to] = CHANGES[index] ?? assert.fail();
    if (done.has(index)) site.edit(path, to, from);
    else site.edit(path, from, to);
    if (!done.delete(index)) done.add(index);
    const built = await files(site);
    const fresh = await files(fixtureSite('edited-fresh', {}, '.cache/fixtures/edited'));
    const differing = [...fresh].filter(([file, bytes]) => !built.get(file)?.equals(bytes)).map(([file]) => file);
    assert.deepEqual([...built.keys()], [...fresh.keys()], `edit ${edit}, seed ${SEED}: ${path}, ${to}`);
    assert.deepEqual(differing, [], `edit ${edit}, seed ${SEED}: ${path}, ${to}`);
    if ([...built].some(([file, bytes]) => !before.get(file)?.equals(bytes))) felt++;
    before = built;
  }
  assert.ok(felt > EDITS / 2, `${felt} of ${EDITS} edits change the site`);
  context.diagnostic(`seed ${SEED}, ${EDITS} edits, of which ${felt} change the site`);
});

/** Builds a site, and reads all its files. */
async function files(site: FixtureSite): Promise<Map<string, Buffer>> {
  const { code, output } = await site.build(PUBLISHED);
  assert.equal(code, 0, output);
  const dist = join(site.root, 'dist');
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(dist, path))]));
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
