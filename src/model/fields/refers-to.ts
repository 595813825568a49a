import type { Collection, Register } from '../collection.ts';
import { idSchema } from './id.ts';

/** What fields name by its id. */
export const REFERRED_TO = ['entities', 'claims', 'topics', 'authors', 'sources', 'speakers'] as const satisfies (
  | Collection
  | Register
)[];

export type ReferredTo = (typeof REFERRED_TO)[number];

/** Of what a value is the id, as metadata of its schema. */
export type Refers = { refers: readonly ReferredTo[] };

/** That an id is that of an entry which stands here, and is not only named: as metadata of its schema. */
export type Defines = { defines: ReferredTo };

/** The mark of a schema whose value names an entry of one of these. */
export function refersTo(...refers: readonly ReferredTo[]): Refers {
  return { refers };
}

/** The id of an entry of one of these. */
export function idOf(...refers: readonly ReferredTo[]) {
  return idSchema.meta(refersTo(...refers));
}
