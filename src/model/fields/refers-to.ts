import type { Collection, Register } from '../collection.ts';

/** What fields name by its id. */
export const REFERRED_TO = ['entities', 'claims', 'topics', 'authors', 'sources', 'speakers'] as const satisfies (
  | Collection
  | Register
)[];

export type ReferredTo = (typeof REFERRED_TO)[number];

/** Of what a value is the id, as metadata of its schema. */
export type Refers = { refers: readonly ReferredTo[] };

/** The mark of a schema whose value is the id of an entry of one of these: `idSchema.meta(refersTo('entities'))`. */
export function refersTo(...refers: readonly ReferredTo[]): Refers {
  return { refers };
}
