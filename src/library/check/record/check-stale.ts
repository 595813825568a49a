import { compareDates, dayRange, monthsBetween } from '../../../model/time/date.ts';
import { isPlanned, knownUntil } from '../../../model/time/plan.ts';
import type { KnownEntity } from '../../relate/defined-entities.ts';
import { fieldsIn, type Problem } from '../problem.ts';
import { officeTitles } from './check-roles.ts';

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
export function checkStale(entities: readonly KnownEntity[], options: StaleOptions): Problem[] {
  const office = officeTitles(entities);
  const starts = new Map<string, { id: string; from: string }[]>();
  for (const { id, entity } of entities) {
    for (const role of entity.roles) {
      const { title, from } = role;
      if (from === undefined || isPlanned(from, knownUntil(role, entity))) continue;
      const name = office.get(title) ?? title;
      const known = starts.get(name);
      if (known) known.push({ id, from });
      else starts.set(name, [{ id, from }]);
    }
  }
  return entities.flatMap((defined) => [
    ...pastReview(defined, options),
    ...unseen(defined, options),
    ...succeeded(defined, starts, office, options),
  ]);
}

function pastReview({ file, at, entity }: KnownEntity, { today }: StaleOptions): Problem[] {
  return (['roles', 'vacancies', 'facts'] as const).flatMap((list) =>
    entity[list].flatMap(({ review }, index): Problem[] =>
      review === undefined || compareDates(review, today) >= 0
        ? []
        : [{ rule: 'past-review', values: { review }, file, at: [...at, list, index, 'review'] }],
    ),
  );
}

/** Offices and vacancies without an end, by the day of the latest source that has them so. */
function unseen({ file, at, entity }: KnownEntity, { today, months }: StaleOptions): Problem[] {
  return (['roles', 'vacancies'] as const).flatMap((list) =>
    entity[list].flatMap((record, index): Problem[] => {
      const { from, to, checked } = record;
      // What has not begun, as far as is known, cannot have ended.
      if (to !== undefined || isPlanned(from, knownUntil(record, entity))) return [];
      const item = [...at, list, index];
      const seen =
        checked === undefined ? undefined : { checked, months: monthsBetween(dayRange(checked).last, today) };
      if (seen && seen.months < months) return [];
      return [
        {
          rule: 'long-unchecked',
          values: { seen },
          file,
          at: seen ? [...item, 'checked'] : item,
          restsOn: fieldsIn(file, item, ['to', 'checked']),
        },
      ];
    }),
  );
}

/**
 * Offices without an end that somebody else took after they were last seen held. Of a single-holder role this is an error
 * already.
 */
function succeeded(
  { file, at, id, entity }: KnownEntity,
  starts: ReadonlyMap<string, readonly { id: string; from: string }[]>,
  office: ReadonlyMap<string, string>,
  { today }: StaleOptions,
): Problem[] {
  return entity.roles.flatMap(({ title, from, to, checked, singleHolder }, index): Problem[] => {
    if (to !== undefined || singleHolder) return [];
    const held = checked ?? from;
    const later = (starts.get(office.get(title) ?? title) ?? []).find(
      (other) =>
        other.id !== id && compareDates(other.from, held) > 0 && compareDates(dayRange(other.from).first, today) <= 0,
    );
    if (later === undefined) return [];
    const item = [...at, 'roles', index];
    const values = { role: title, successor: later.id, from: later.from };
    const restsOn = fieldsIn(file, item, ['title', 'from', 'to', 'checked', 'singleHolder']);
    return [{ rule: 'has-successor', values, file, at: item, restsOn }];
  });
}
