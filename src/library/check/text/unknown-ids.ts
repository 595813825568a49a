import { nearest } from '../../../model/fields/nearest.ts';
import type { Speaker } from '../../../model/sources/speaker.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** The problem of an id that nothing has; none where it is known, or left out. */
export function unknownId(
  file: ContentFile,
  at: Path,
  id: string | undefined,
  known: ReadonlySet<string>,
  what: 'entity' | 'topic' | 'author' | 'claim',
): Problem[] {
  if (id === undefined || known.has(id)) return [];
  const values = { id, near: nearest(id, known) };
  return what === 'entity' || what === 'claim'
    ? [{ rule: `unknown-${what}`, values: { case: 'site', ...values }, file, at }]
    : [{ rule: `unknown-${what}`, values, file, at }];
}

/**
 * The problem of somebody who speaks, publishes or counts, and whose id nothing has: their own, or that of the entity to which
 * somebody without a page belongs.
 *
 * @param known the ids of entities, and of all else that may stand here
 */
export function unknownSpeaker(
  file: ContentFile,
  at: Path,
  who: Speaker | undefined,
  { entities, known }: { entities: ReadonlySet<string>; known: ReadonlySet<string> },
): Problem[] {
  if (who === undefined) return [];
  if (!('id' in who)) return unknownId(file, [...at, 'of'], who.of, entities, 'entity');
  if (known.has(who.id)) return [];
  return [{ rule: 'unknown-entity', values: { case: 'speaker', id: who.id, near: nearest(who.id, known) }, file, at }];
}

/** The same for a list of ids. */
export function unknownIds(
  file: ContentFile,
  at: Path,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: 'entity' | 'topic' | 'author' | 'claim',
): Problem[] {
  return ids.flatMap((id, index) => unknownId(file, [...at, index], id, known, what));
}

/** Source ids that the register does not have. */
export function unknownSources(
  file: ContentFile,
  at: Path,
  cited: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return cited.flatMap((id, index): Problem[] =>
    known.has(id)
      ? []
      : [{ rule: 'unknown-source', values: { id, near: nearest(id, known) }, file, at: [...at, index] }],
  );
}
