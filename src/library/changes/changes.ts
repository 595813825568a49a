import { officesOf } from '../../model/offices/office.ts';
import type { Source } from '../../model/sources/source.ts';
import type { EntityData } from '../library.ts';
import type { NamedSeries } from '../relate/number-series.ts';
import { pick } from '../relate/sources.ts';
import { claimChanges } from './claim-changes.ts';
import { type ChangingContent, type KnownChange, newestKnown, type Of } from './known-change.ts';
import { officeChanges } from './office-changes.ts';
import { readingChanges } from './reading-changes.ts';
import { correctionChanges, documentChanges, entityChanges } from './record-changes.ts';
import { statedSources } from './stated-sources.ts';

/**
 * Every change of what the content says, the newest known first: offices, facts, bodies, documents, claims, numbers and
 * corrections, as far as they have a day and a source that knows of it. It hangs on the content alone, so that each build of it
 * finds the same; and it grows with it, since each record is looked at once.
 */
export function changesOf(content: ChangingContent): KnownChange[] {
  const { articles, entities, claims } = content;
  const sources = allSources(content);
  const cite = (ids: readonly string[]) => pick(ids, sources);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const bodies = { offices: officesOf(entities), bodyOf: (id: string) => entityById.get(id)?.data };
  return eachItsOwn([
    ...entities.flatMap((entity) => [...officeChanges(entity, bodies, cite), ...entityChanges(entity, cite)]),
    ...statedSources(content).flatMap((stated) => documentChanges(stated, cite)),
    ...claims.flatMap((claim) => claimChanges(claim, claimById, cite)),
    ...numbersOf(entities).flatMap((series) =>
      readingChanges(series, entityById.get(series.about[0] ?? '')?.data.topics ?? [], cite),
    ),
    ...articles.flatMap(correctionChanges),
  ]).sort(newestKnown);
}

/** Of several that are of one thing at one time, the later ones in the content get a number. */
function eachItsOwn(changes: readonly KnownChange[]): KnownChange[] {
  const count = new Map<string, number>();
  return changes.map((change) => {
    const number = (count.get(change.id) ?? 0) + 1;
    count.set(change.id, number);
    return number === 1 ? change : { ...change, id: `${change.id}/${number}` };
  });
}

/** The changes by what they are about, each list in the order given. */
export function changesBy(
  changes: readonly KnownChange[],
  of: 'entities' | 'topics',
): ReadonlyMap<string, KnownChange[]> {
  const found = new Map<string, KnownChange[]>();
  for (const change of changes) {
    for (const id of change[of]) {
      const list = found.get(id);
      if (list) list.push(change);
      else found.set(id, [change]);
    }
  }
  return found;
}

function allSources({ articles, entities, claims }: ChangingContent): Map<string, Source> {
  const all: { data: { sources: Source[] } }[] = [...articles, ...entities, ...claims];
  return new Map(all.flatMap(({ data }) => data.sources.map((source) => [source.id, source] as const)));
}

/** The numbers that are about some entity, each once. */
function numbersOf(entities: readonly Of<EntityData>[]): NamedSeries[] {
  return [...new Map(entities.flatMap(({ data }) => data.numbers.map((series) => [series.id, series]))).values()];
}
