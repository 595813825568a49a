import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSchema, type Relation } from '../../../../src/model/claim.ts';
import { type ClaimView, claimViews } from '../../../../src/views/claim/claim-view.ts';
import { pageSources } from '../../../../src/views/page-sources.ts';
import type { Site } from '../../../../src/views/site.ts';

/** Claims by id, each with the ids of those that answer it. */
function siteOf(answers: Record<string, string[]>): Site {
  const claims = Object.entries(answers).map(([id, responses]) => ({
    id,
    collection: 'claims' as const,
    data: {
      ...claimSchema.parse({
        title: id,
        statement: 'S.',
        speaker: { named: id },
        act: 'asserts',
        sources: [{ id: 'a', publisher: 'P', title: 'T' }],
        checked: '2026-01-01',
      }),
      responses: responses.map((claim) => ({ claim, relation: 'denies' as Relation })),
      backlinks: [],
      citations: [],
    },
  }));
  return { claimById: new Map(claims.map((claim) => [claim.id, claim])), entityById: new Map() } as unknown as Site;
}

/** The cards of some claims: each with those under it; one that is only named there, and has its card elsewhere, in brackets. */
function cards(site: Site, ids: string[]): string[] {
  const entries = ids.flatMap((id) => site.claimById.get(id) ?? []);
  const sources = pageSources(
    [],
    new Map(),
    [...site.claimById.values()].map(({ id, data }) => ({ id, sources: data.sources })),
  );
  const written = ({ id, answers }: ClaimView): string => {
    const under = answers.map(({ elsewhere, claim }) => (elsewhere ? `[${claim.id}]` : written(claim)));
    return under.length === 0 ? id : `${id} (${under.join(' ')})`;
  };
  return claimViews(entries, { site, sources, marks: new Map() }).map(written);
}

test('what answers two claims has one card, under the first, and is named under the other', () => {
  const site = siteOf({ one: ['denial'], two: ['denial', 'own'], denial: ['reply'], own: [], reply: [] });
  assert.deepEqual(cards(site, ['one', 'two']), ['one (denial (reply))', 'two ([denial] own)']);
});

test('what is listed itself has its card there, with its own answers', () => {
  const site = siteOf({ one: ['two'], two: ['reply'], reply: [] });
  assert.deepEqual(cards(site, ['one', 'two']), ['one ([two])', 'two (reply)']);
});

test('what answers a claim and an answer to it stands under the claim', () => {
  const site = siteOf({ one: ['denial', 'both'], denial: ['both'], both: [] });
  assert.deepEqual(cards(site, ['one']), ['one (denial ([both]) both)']);
});
