import type { Source } from '../../model/sources/source.ts';
import type { ChangingContent, Holder } from './known-change.ts';
import type { Stated } from './record-changes.ts';

/** Every document and every source of which it is told what became of it, with who rests on it. */
export function statedSources({ articles, entities, claims }: ChangingContent): Stated[] {
  const resting = Map.groupBy(claims, ({ data: { lapsed } }) =>
    lapsed && 'withdrawn' in lapsed ? (lapsed.withdrawn.document ?? lapsed.withdrawn.source) : undefined,
  );
  const restingOn = (id: string) => (resting.get(id) ?? []).map((claim) => claim.id);
  const documents = entities
    .filter(({ data }) => data.states.length > 0)
    .map(({ id, data }): Stated => {
      const makers = data.states.flatMap(({ by }) => by ?? []);
      const named = [...new Set([id, ...makers])];
      return {
        id,
        states: data.states,
        entities: named,
        claims: restingOn(id),
        topics: data.topics,
        what: { document: id },
      };
    });
  const cited = new Map<string, Stated & { entities: string[]; claims: string[]; topics: string[] }>();
  const visit = (sources: readonly Source[], holder: Holder, topics: readonly string[]) => {
    for (const source of sources) {
      // What becomes of a document is told of the document.
      if (source.document !== undefined || source.states.length === 0) continue;
      const found = cited.get(source.id) ?? {
        id: source.id,
        states: source.states,
        entities: [],
        claims: [],
        topics: [],
        what: { source, holder },
      };
      cited.set(source.id, found);
      if ('entity' in holder) found.entities.push(holder.entity);
      if ('claim' in holder) found.claims.push(holder.claim);
      found.topics.push(...topics.filter((topic) => !found.topics.includes(topic)));
    }
  };
  for (const { id, data } of articles) visit(data.sources, { article: id }, data.topics);
  for (const { id, data } of claims) visit(data.sources, { claim: id }, data.topics);
  for (const { id, data } of entities) visit(data.sources, { entity: id }, data.topics);
  return [...documents, ...cited.values()];
}
