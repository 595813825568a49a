import { type Bodies, lastOf } from '../../model/continuity.ts';
import { compareDates, dayRange, isBefore, startOf } from '../../model/date.ts';
import type { Entity } from '../../model/entity.ts';
import { type Change, changesAfter, type Office } from '../../model/office.ts';
import { type Role, roleAt } from '../../model/role.ts';
import { formatDate } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { rich, say } from '../../site/words/words.ts';

/** A part of a line: words, or the name of an entity with its id. */
export type TextPart = string | { id: string; name: string };

/** The offices of somebody on the day of an article, and what is known of them as last checked. */
export interface ThenAndNow {
  /** The titles held on the article's day. */
  written: string[];
  /** What has become of these, and what was taken since; empty where there is nothing to say. */
  checked: TextPart[][];
}

export interface Times {
  /** The day of the article (ISO). */
  day: string;
  /** The day of the build (ISO): nothing later is told. */
  today: string;
}

/** Puts the offices of an entity on an article's day beside what is known of them on the day of the build. */
export function thenAndNow(
  entity: Pick<Entity, 'roles'>,
  { day, today }: Times,
  offices: ReadonlyMap<string, Office>,
  nameOf: (id: string) => string,
  bodyOf: Bodies['bodyOf'] = () => undefined,
): ThenAndNow {
  const then = roleAt(entity, day).filter(
    (role, _, all) => !all.some((other) => other !== role && lastOf(role, [other], { offices, bodyOf }) === other),
  );
  const written = then.map(({ title }) => title);
  if (compareDates(today, day) <= 0) return { written, checked: [] };
  const held = roleAt(entity, today);
  // Who keeps an office that is called otherwise by now has neither left nor taken one.
  const last = new Map(
    then.map((role) => {
      const begun = entity.roles.filter(({ from }) => from !== undefined && compareDates(startOf(from), today) <= 0);
      return [role, lastOf(role, begun, { offices, bodyOf })];
    }),
  );
  const lastly = (role: Role) => last.get(role) ?? role;
  const ended = then.flatMap((role) => (held.includes(lastly(role)) ? [] : [{ ...lastly(role), title: role.title }]));
  const kept = then.filter((role) => held.includes(lastly(role)));
  const renamed = kept.filter((role) => lastly(role).title !== role.title);
  const taken = held.filter((role) => !then.includes(role) && ![...last.values()].includes(role));
  // Of an office whose end is known and is still to come, that it lasts is known too.
  const seen = (role: Role) => (lastly(role).to === undefined ? lastly(role).checked : today);
  const still = (role: Role) => {
    if (!renamed.includes(role)) return say('office.still', { title: role.title });
    const now = lastly(role).title;
    return then.length === 1
      ? say('office.still-as', { title: now })
      : say('office.still-of', { title: role.title, now });
  };
  const asOf = earliest(kept.map(seen).filter((date) => date !== undefined));

  const lines: TextPart[][] = [
    ...endings(ended, then.length),
    ...ended.flatMap((role) => succession(role, offices.get(role.title), today, then.length > 1, nameOf)),
    ...(kept.length === 0
      ? []
      : kept.length === then.length && taken.length === 0 && renamed.length === 0
        ? [seenUntil([say('office.same')], asOf, today)]
        : kept.map((role) => seenUntil([still(role)], seen(role), today))),
    ...taken.map((role) => sinceWhen(role, today)),
  ];
  return { written, checked: lines };
}

/** "until 24 October 2023", once for all offices that ended together. */
function endings(ended: readonly Role[], held: number): TextPart[][] {
  return [...Map.groupBy(ended, ({ to }) => to)].map(([to, roles]) => {
    const date = formatDate(to ?? '');
    if (roles.length === held) return [say(held === 1 ? 'office.ended' : 'office.all-ended', { date })];
    return [say('office.some-ended', { titles: listText(roles.map(({ title }) => title)), date })];
  });
}

/** Who or what came after somebody in an office: "vacant until 29 December 2023, then Dong Jun (as of …)". */
function succession(
  role: Role,
  office: Office | undefined,
  today: string,
  named: boolean,
  nameOf: (id: string) => string,
): TextPart[][] {
  const changes = office && role.singleHolder ? changesAfter(office, role, today) : [];
  if (changes.length === 0) return [];
  const parts = changes.flatMap((change, index): TextPart[] => {
    const what = changeParts(change, index === changes.length - 1, today, nameOf);
    if (index > 0) return rich('office.and-then', { what });
    return named ? rich('office.of-title', { title: role.title, what }) : rich('office.then', { what });
  });
  return [parts];
}

function changeParts(change: Change, last: boolean, today: string, nameOf: (id: string) => string): TextPart[] {
  if ('vacancy' in change) {
    const { to, checked } = change.vacancy;
    const what = say('office.vacant');
    if (to !== undefined && !isBefore(today, to)) return [say('office.until', { what, date: formatDate(to) })];
    return seenUntil([what], to === undefined ? checked : today, today);
  }
  if ('ceased' in change) return [say('office.ceased', { date: formatDate(change.ceased.date) })];
  const { holder, from, to, checked } = change.term;
  const who = { id: holder, name: nameOf(holder) };
  if (to !== undefined && compareDates(dayRange(to).last, today) <= 0)
    return rich('office.until', { what: who, date: formatDate(to) });
  if (!last || from === undefined) return [who];
  return seenUntil(rich('office.since', { what: who, date: formatDate(from) }), checked, today);
}

/** An office without an end is only known to last as far as somebody checked, and not beyond the day of the build. */
function seenUntil(what: readonly TextPart[], checked: string | undefined, today: string): TextPart[] {
  if (checked === undefined) return [...what];
  return rich('office.as-of', { what, date: formatDate(isBefore(today, checked) ? today : checked) });
}

function sinceWhen({ title, from, to, checked }: Role, today: string): TextPart[] {
  const what = from === undefined ? title : say('office.since', { what: title, date: formatDate(from) });
  return to === undefined
    ? seenUntil([what], checked, today)
    : [say('office.since-until', { what, date: formatDate(to) })];
}

/** The earliest of the dates: as far as all of them reach. */
function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => compareDates(dayRange(a).last, dayRange(b).last))[0];
}
