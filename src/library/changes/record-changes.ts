import { firstId } from '../../model/fields/first-id.ts';
import type { DocumentState } from '../../model/sources/document-state.ts';
import { compareDates } from '../../model/time/date.ts';
import type { ArticleData, EntityData } from '../library.ts';
import { type Cite, changeOf, type Holder, idOf, type KnownChange, type Of, type What } from './known-change.ts';

/** What a file tells of an entity beside its offices: dated facts that happened, and what became of it as such. */
export function entityChanges({ id, data }: Of<EntityData>, cite: Cite): KnownChange[] {
  const topics = data.topics;
  return [
    ...data.facts.flatMap(({ text, from, standing, sources }) => {
      if (from === undefined || standing !== 'happened') return [];
      return changeOf({
        // A fact has no id: its day and its first source stand for it.
        of: [firstId({ id, data }), from, sources[0] ?? ''],
        held: from,
        entities: [id],
        topics,
        sources: cite(sources),
        what: { kind: 'fact', entity: id, text },
      });
    }),
    ...data.changes.flatMap((change) =>
      changeOf({
        of: [firstId({ id, data }), change.change, change.date],
        held: change.date,
        entities: [id, ...(change.entity === undefined ? [] : [change.entity])],
        topics,
        sources: cite(change.sources),
        what: { kind: 'body', entity: id, change },
      }),
    ),
  ];
}

/** A document or a source with what it is shown on, and who rests on it. */
export interface Stated {
  /** Its id, among the entities or among the sources. */
  id: string;
  states: readonly DocumentState[];
  entities: readonly string[];
  claims: readonly string[];
  topics: readonly string[];
  what: { document: string } | { source: NonNullable<Extract<What, { kind: 'document' }>['source']>; holder: Holder };
}

/** What became of a document or a source: corrected, retracted. That it was published is no change. */
export function documentChanges({ id, states, what, ...about }: Stated, cite: Cite): KnownChange[] {
  const dated = states.filter(({ date }) => date !== undefined).sort((a, b) => compareDates(a.date, b.date));
  return dated.flatMap((state, index) => {
    if (state.state === 'published' || state.date === undefined) return [];
    const before = dated[index - 1];
    return changeOf({
      ...about,
      of: [id, state.state, state.date],
      held: state.date,
      sources: cite(state.sources),
      what: { kind: 'document', ...what, state, ...(before && { before }) },
    });
  });
}

/** What was put right in an article: known on the day on which it was. */
export function correctionChanges({ id, data }: Of<ArticleData>): KnownChange[] {
  return data.corrections.map((correction) => ({
    id: idOf('correction', [firstId({ id, data }), correction.id]),
    held: correction.date,
    known: correction.date,
    entities: [],
    claims: [],
    topics: data.topics,
    sources: [],
    rank: 0,
    what: { kind: 'correction', article: id, correction },
  }));
}
