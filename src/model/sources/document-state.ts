import { z } from 'zod';
import { idFields, idOf } from '../fields/id.ts';
import { compareDates, dateSchema } from '../time/date.ts';

/** What becomes of a document. Whoever cites one says it in the same breath. */
export const DOCUMENT_STATES = [
  'published',
  'corrected',
  'under review',
  'retracted',
  'sealed',
  'unsealed',
  'superseded',
  'overturned',
] as const;

/** The id of a source, as it is named from elsewhere. */
export const sourceIdSchema = z.string().register(idFields, { of: ['sources'] });

/** One state of a document, from a day on. */
export const documentStateSchema = z.strictObject({
  state: z.enum(DOCUMENT_STATES),
  /** From when, as precisely as known. */
  date: dateSchema.optional(),
  /** The id of the document, or of whoever brought it about: what supersedes it, the court, the journal. */
  by: idOf('entities', 'speakers', 'sources').optional(),
  /** Why, in one sentence. */
  note: z.string().min(1).max(200).optional(),
  /** Ids of the sources it rests on. */
  sources: z.array(sourceIdSchema).min(1, 'A state needs at least one source'),
});

export type DocumentState = z.infer<typeof documentStateSchema>;

/** The state in which a document is now: the latest, or of several without a date the one written last. */
export function latestState(states: readonly DocumentState[]): DocumentState | undefined {
  return states.reduce<DocumentState | undefined>(
    (latest, state) => (latest === undefined || compareDates(state.date, latest.date) >= 0 ? state : latest),
    undefined,
  );
}

/** A state in which a document is no longer to be relied on as it was published. */
export type WithdrawnState = 'retracted' | 'superseded' | 'overturned';

/** Whether it is no longer to be relied on as it was published. */
export function isWithdrawn(of: DocumentState): of is DocumentState & { state: WithdrawnState } {
  const { state } = of;
  return state === 'retracted' || state === 'superseded' || state === 'overturned';
}
