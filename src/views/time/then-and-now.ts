import type { Entity } from '../../model/entity.ts';
import { type Change, changesAfter, type Office } from '../../model/offices/office.ts';
import { heldAt, type Role } from '../../model/offices/role.ts';
import { type Bodies, continues, lastOf } from '../../model/time/continuity.ts';
import { compareDates, dayRange } from '../../model/time/date.ts';
import { type Known, knownUntil, lastSeen, tenseOf } from '../../model/time/plan.ts';
import { formatDate } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { rich, say } from '../../site/words/words.ts';

/** A part of a line: words, or the name of an entity with its id. */
export type TextPart = string | { id: string; name: string };

/** A line as plain text. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}

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

/** An office held on the article's day, and the one that its holder went on in: mostly itself. */
interface Kept {
  role: Role;
  now: Role;
}

type Holder = Pick<Entity, 'roles' | 'checked'> & Known;

/** Puts the offices of an entity on an article's day beside what is known of them on the day of the build. */
export function thenAndNow(
  entity: Holder,
  { day, today }: Times,
  offices: ReadonlyMap<string, Office>,
  nameOf: (id: string) => string,
  bodyOf: Bodies['bodyOf'] = () => undefined,
): ThenAndNow {
  const bodies = { offices, bodyOf };
  // Who keeps an office that is called otherwise by now has neither left nor taken one.
  const goesOnIn = (role: Role, roles: readonly Role[]) =>
    roles.some((other) => other !== role && continues(role, other, bodies));
  const heldOn = (date: string) => heldAt(entity, date).filter((role, _, all) => !goesOnIn(role, all));
  const knownOf = (role: Role) => knownUntil(role, entity);
  const then = heldOn(day);
  const isOver = compareDates(today, day) > 0;
  const held = isOver ? heldOn(today) : then;
  const begun = entity.roles.filter(
    ({ from, ...role }) => from !== undefined && tenseOf(from, knownOf(role), today) === 'came',
  );
  const pairs = then.map((role): Kept => ({ role, now: isOver ? lastOf(role, begun, bodies) : role }));
  const kept = pairs.filter(({ now }) => held.includes(now));
  const ended = pairs.flatMap(({ role, now }) => (held.includes(now) ? [] : [{ ...now, title: role.title }]));
  const taken = held.filter((role) => !pairs.some((pair) => role === pair.role || role === pair.now));
  const leaving = kept.filter(({ now }) => isToldPlan(now.to, knownOf(now), today) && !goesOnIn(now, entity.roles));
  const toCome = entity.roles.filter((role) => isToldPlan(role.from, knownOf(role), today));
  const follow = (role: Role) => succession(role, offices.get(role.title), today, then.length > 1, nameOf);

  const checked: TextPart[][] = [
    ...endings(ended, then.length),
    ...ended.flatMap(follow),
    ...keptLines(kept, {
      held: then.length,
      alone: kept.length === then.length && taken.length === 0,
      leaving,
      toCome,
      entity,
      day,
      today,
    }),
    ...leaving.flatMap(({ role, now }) => follow({ ...now, title: role.title })),
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
  kept: readonly Kept[],
  {
    held,
    alone,
    leaving,
    toCome,
    entity,
    day,
    today,
  }: Times & { held: number; alone: boolean; leaving: readonly Kept[]; toCome: readonly Role[]; entity: Holder },
): TextPart[][] {
  const seen = kept.map(({ now }) => lastSeen(now, entity, today));
  // Beside an office that is to come, those that are held still are named: they are not left by that.
  if (alone && leaving.length === 0 && toCome.length === 0 && !kept.some(isRenamed)) {
    const asOf = earliest(seen.filter((date) => date !== undefined));
    return asOf === undefined || !isLater(asOf, day) ? [] : [seenUntil([say('office.same')], asOf)];
  }
  return kept.map((pair, index) => {
    const { role, now } = pair;
    const asOf = seen[index];
    const isStill = asOf !== undefined && isLater(asOf, day);
    const title = alone && kept.length === 1 ? say('office.same') : say('office.still', { title: role.title });
    const what = seenUntil([isRenamed(pair) ? renamed(pair, held === 1) : isStill ? title : role.title], asOf);
    return leaving.includes(pair) ? rich('office.planned-until', { what, date: formatDate(now.to ?? '') }) : what;
  });
}

function isRenamed({ role, now }: Kept): boolean {
  return role.title !== now.title;
}

function renamed({ role, now }: Kept, alone: boolean): string {
  return alone
    ? say('office.still-as', { title: now.title })
    : say('office.still-of', { title: role.title, now: now.title });
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
    const what = changeParts(
      change,
      { last: index === changes.length - 1, after: index === 0 ? role.to : undefined },
      today,
      nameOf,
    );
    if (index > 0) return rich('office.and-then', { what });
    return named ? rich('office.of-title', { title: role.title, what }) : rich('office.then', { what });
  });
  return [parts];
}

/** @param after the end of the office before it, which was said already */
function changeParts(
  change: Change,
  { last, after }: { last: boolean; after: string | undefined },
  today: string,
  nameOf: (id: string) => string,
): TextPart[] {
  if ('ceased' in change)
    return [say(change.planned ? 'office.to-cease' : 'office.ceased', { date: formatDate(change.from) })];
  const time = 'vacancy' in change ? change.vacancy : change.term;
  const what =
    'vacancy' in change ? say('office.vacant') : { id: change.term.holder, name: nameOf(change.term.holder) };
  if (change.planned && change.from === after) return rich('office.planned', { what });
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
