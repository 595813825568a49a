import { compareDates, dayRange } from '../../model/date.ts';
import type { Entity } from '../../model/entity.ts';
import { type Change, changesAfter, type Office } from '../../model/office.ts';
import { type Known, knownUntil, lastSeen, tenseOf } from '../../model/plan.ts';
import { heldAt, type Role } from '../../model/role.ts';
import { formatDate } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { rich, say } from '../../site/words/words.ts';

/** A part of a line: words, or the name of an entity with its id. */
export type TextPart = string | { id: string; name: string };

/** The offices of somebody on the day of an article, and what is known of them as last checked. */
export interface ThenAndNow {
  /** The titles held on the article's day. */
  written: string[];
  /** What has become of these, what was taken since, and what is planned; empty where there is nothing to say. */
  checked: TextPart[][];
  /** Whether an office was left or taken since. */
  differs: boolean;
}

export interface Times {
  /** The day of the article (ISO). */
  day: string;
  /** The day of the build (ISO): nothing is told that was only known later. */
  today: string;
}

type Holder = Pick<Entity, 'roles' | 'checked'> & Known;

/** Puts the offices of an entity on an article's day beside what is known of them on the day of the build. */
export function thenAndNow(
  entity: Holder,
  { day, today }: Times,
  offices: ReadonlyMap<string, Office>,
  nameOf: (id: string) => string,
): ThenAndNow {
  const then = heldAt(entity, day);
  const held = compareDates(today, day) <= 0 ? then : heldAt(entity, today);
  const ended = then.filter((role) => !held.includes(role));
  const kept = then.filter((role) => held.includes(role));
  const taken = held.filter((role) => !then.includes(role));
  const leaving = kept.filter((role) => isToldPlan(role.to, knownUntil(role, entity), today));
  const toCome = entity.roles.filter((role) => isToldPlan(role.from, knownUntil(role, entity), today));
  const follow = (role: Role) => succession(role, offices.get(role.title), today, then.length > 1, nameOf);

  const checked: TextPart[][] = [
    ...endings(ended, then.length),
    ...ended.flatMap(follow),
    ...keptLines(kept, { alone: kept.length === then.length && taken.length === 0, leaving, entity, day, today }),
    ...leaving.flatMap(follow),
    ...taken.map((role) => sinceWhen(role, entity, today)),
    ...toCome.map(({ title, from = '' }) => [say('office.to-be', { title, date: formatDate(from) })]),
  ];
  return { written: then.map(({ title }) => title), checked, differs: ended.length + taken.length > 0 };
}

function isToldPlan(date: string | undefined, known: string | undefined, today: string): date is string {
  return date !== undefined && tenseOf(date, known, today) === 'planned';
}

/** "until 24 October 2023", once for all offices that ended together. */
function endings(ended: readonly Role[], held: number): TextPart[][] {
  return [...Map.groupBy(ended, ({ to }) => to)].map(([to, roles]) => {
    const date = formatDate(to ?? '');
    if (roles.length === held) return [say(held === 1 ? 'office.ended' : 'office.all-ended', { date })];
    return [say('office.some-ended', { titles: listText(roles.map(({ title }) => title)), date })];
  });
}

/** Offices that are held still, as far as a source after the article's day has it so, and until when by what is planned. */
function keptLines(
  kept: readonly Role[],
  { alone, leaving, entity, day, today }: Times & { alone: boolean; leaving: readonly Role[]; entity: Holder },
): TextPart[][] {
  const seen = kept.map((role) => lastSeen(role, entity, today));
  if (alone && leaving.length === 0) {
    const asOf = earliest(seen.filter((date) => date !== undefined));
    return asOf === undefined || !isLater(asOf, day) ? [] : [seenUntil([say('office.same')], asOf)];
  }
  return kept.map((role, index) => {
    const asOf = seen[index];
    const isStill = asOf !== undefined && isLater(asOf, day);
    const title = alone && kept.length === 1 ? say('office.same') : say('office.still', { title: role.title });
    const what = seenUntil([isStill ? title : role.title], asOf);
    return leaving.includes(role) ? rich('office.planned-until', { what, date: formatDate(role.to ?? '') }) : what;
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
  const time = 'vacancy' in change ? change.vacancy : change.term;
  const what =
    'vacancy' in change ? say('office.vacant') : { id: change.term.holder, name: nameOf(change.term.holder) };
  if (change.planned) return rich('office.planned-from', { what, date: formatDate(change.from) });
  const { to, by } = time;
  if (to !== undefined && tenseOf(to, knownUntil(time, by), today) === 'came' && !isLater(to, today))
    return rich('office.until', { what, date: formatDate(to) });
  if ('vacancy' in change) return seenUntil([what], lastSeen(time, by, today));
  if (!last) return [what];
  return seenUntil(rich('office.since', { what, date: formatDate(change.from) }), lastSeen(time, by, today));
}

/** An office without an end is only known to last as far as somebody has it so. */
function seenUntil(what: readonly TextPart[], asOf: string | undefined): TextPart[] {
  return asOf === undefined ? [...what] : rich('office.as-of', { what, date: formatDate(asOf) });
}

function sinceWhen(role: Role, holder: Holder, today: string): TextPart[] {
  const { title, from, to } = role;
  const what = from === undefined ? title : say('office.since', { what: title, date: formatDate(from) });
  const seen = seenUntil([what], lastSeen(role, holder, today));
  return isToldPlan(to, knownUntil(role, holder), today)
    ? rich('office.planned-until', { what: seen, date: formatDate(to) })
    : seen;
}

function isLater(date: string, day: string): boolean {
  return compareDates(dayRange(date).last, day) > 0;
}

/** The earliest of the dates: as far as all of them reach. */
function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => compareDates(dayRange(a).last, dayRange(b).last))[0];
}
