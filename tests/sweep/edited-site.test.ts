import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../bench/names-corpus.ts';
import { type FixtureSite, fixtureSite } from '../sites/fixture-site.ts';
import { differences, siteFiles } from '../sites/site-files.ts';

/** How many edits are made, one after the other: `GLOSS_EDITS=200` for a night. */
const EDITS = Number(process.env['GLOSS_EDITS'] ?? 20);
const SEED = Number(process.env['GLOSS_SEED'] ?? 20261129);
const PUBLISHED = { day: '2026-11-04', address: 'https://engine.example' };

/** Edits of the small site, each there and back: the second time it is as it was. */
const CHANGES: readonly [path: string, from: string, to: string][] = [
  ['content/articles/the-engine.md', 'Ada Lovelace described', 'In 1843 Ada Lovelace described'],
  ['content/articles/the-engine.md', 'note: He designed the machine.', 'note: He drew the machine.'],
  ['content/articles/the-engine.md', 'Would it have worked?', 'Could it have worked?'],
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
  const lot = random(SEED);
  const done = new Set<number>();
  let before = await files(site);
  let felt = 0;
  for (let edit = 1; edit <= EDITS; edit++) {
    const index = Math.floor(lot() * CHANGES.length);
    const [path, from, to] = CHANGES[index] ?? assert.fail();
    if (done.has(index)) site.edit(path, to, from);
    else site.edit(path, from, to);
    if (!done.delete(index)) done.add(index);
    const built = await files(site);
    const fresh = await files(fixtureSite('edited-fresh', {}, '.cache/fixtures/edited'));
    assert.deepEqual(differences(built, fresh), [], `edit ${edit}, seed ${SEED}: ${path}, ${to}`);
    if (differences(built, before).length > 0) felt++;
    before = built;
  }
  assert.ok(felt > EDITS / 2, `${felt} of ${EDITS} edits change the site`);
  context.diagnostic(`seed ${SEED}, ${EDITS} edits, of which ${felt} change the site`);
});

/** Builds a site, and reads all its files. */
async function files(site: FixtureSite): Promise<Map<string, Buffer>> {
  const { code, output } = await site.build(PUBLISHED);
  assert.equal(code, 0, output);
  return siteFiles(site);
}
