import { compareDates, dayRange, formatDate, monthsBetween } from '../../model/date.ts';
import type { DefinedEntity } from './check-references.ts';
import type { Diagnostic } from './diagnostics.ts';
import { errorAt, type Path } from './unknown-ids.ts';

export interface StaleOptions {
  /** The day on which it is asked (ISO). */
  today: string;
  /** After so many months an office without an end is to be looked up again. */
  months: number;
}

/**
 * What an editor should look up again: what is past its day of review, offices without an end that were last seen held
 * long ago or never, and such offices to which somebody else has come since. All are warnings.
 */
export function checkStale(entities: readonly DefinedEntity[], options: StaleOptions): Diagnostic[] {
  const starts = new Map<string, { id: string; from: string }[]>();
  for (const { id, entity } of entities) {
    for (const { title, from } of entity.roles) {
      if (from !== undefined) starts.set(title, [...(starts.get(title) ?? []), { id, from }]);
    }
  }
  return entities
    .flatMap((defined) => [
      ...pastReview(defined, options),
      ...unseen(defined, options),
      ...succeeded(defined, starts, options),
    ])
    .map((found) => ({ ...found, severity: 'warning' }));
}

function pastReview({ file, at, entity }: DefinedEntity, { today }: StaleOptions): Diagnostic[] {
  return (['roles', 'vacancies', 'facts'] as const).flatMap((list) =>
    entity[list].flatMap(({ review }, index) =>
      review === undefined || review >= today
        ? []
        : errorAt(file, [...at, list, index, 'review'], {
            rule: 'past-review',
            message: `It was to be looked up again by ${formatDate(review)}.`,
            remedy: 'Look it up, and move `review`.',
          }),
    ),
  );
}

/** Offices and vacancies without an end, by the day of the latest source that has them so. */
function unseen({ file, at, entity }: DefinedEntity, { today, months }: StaleOptions): Diagnostic[] {
  return (['roles', 'vacancies'] as const).flatMap((list) =>
    entity[list].flatMap(({ to, checked }, index) => {
      if (to !== undefined) return [];
      const path: Path = [...at, list, index, ...(checked === undefined ? [] : ['checked'])];
      const age = checked === undefined ? undefined : monthsBetween(dayRange(checked).last, today);
      if (age !== undefined && age < months) return [];
      return errorAt(file, path, {
        rule: 'long-unchecked',
        message:
          checked === undefined
            ? 'It has no end, and no day on which a source had it so.'
            : `It has no end, and was last seen so ${formatDate(checked)}, ${age} months ago.`,
        remedy: 'Look for a later source, and write its date into `checked`, or give it its end.',
      });
    }),
  );
}

/**
 * Offices without an end that somebody else took after they were last seen held. Of a single-holder role this is an error
 * already.
 */
function succeeded(
  { file, at, id, entity }: DefinedEntity,
  starts: ReadonlyMap<string, readonly { id: string; from: string }[]>,
  { today }: StaleOptions,
): Diagnostic[] {
  return entity.roles.flatMap(({ title, from, to, checked, singleHolder }, index) => {
    if (to !== undefined || singleHolder) return [];
    const held = checked ?? from ?? '0001';
    const later = (starts.get(title) ?? []).find(
      (other) => other.id !== id && compareDates(other.from, held) > 0 && dayRange(other.from).first <= today,
    );
    return later === undefined
      ? []
      : errorAt(file, [...at, 'roles', index], {
          rule: 'has-successor',
          message: `"${title}" has no end, and "${later.id}" came to it ${formatDate(later.from)}.`,
          remedy: 'Give it its end, or leave it where several hold it at once.',
        });
  });
}
