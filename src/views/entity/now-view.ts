import type { Entity } from '../../model/entity.ts';
import type { Source } from '../../model/sources/source.ts';
import { compareDates, startOf } from '../../model/time/date.ts';
import { knownUntil, lastSeen, type Sourced, tenseOf } from '../../model/time/plan.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { heldNow } from './last-office.ts';

/** An entity with its sources in whole. */
type Known = Omit<Entity, 'sources'> & { sources: readonly Source[] };

/** What there is to know of somebody now: the latest that matters. */
export interface NowView {
  text: string;
  /** Whose words they are: an editor's for now, those of an important fact, or the titles of offices. */
  from: 'editor' | 'fact' | 'office';
  /** When it happened, where its words do not say so. */
  date?: DateView;
  /** The day on which somebody last compared it with the sources. */
  confirmed?: DateView;
  /** What it rests on. */
  sources: Source[];
}

/**
 * What there is to know of an entity on a day (ISO): what its editor says in `now`; else the newest of its important facts;
 * else the offices that it holds. Nothing is told that was only known later, and no plan.
 */
export function nowView(entity: Known, today: string): NowView | undefined {
  const came = (at: string, record: Sourced) => tenseOf(at, knownUntil(record, entity), today) === 'came';
  const { now } = entity;
  if (now && came(now.at, now))
    return { text: now.text, from: 'editor', ...confirmed([now], entity, today), ...dated(now.text, now.at) };
  const [fact] = entity.facts
    .filter(
      ({ from, important, standing, ...record }) => from && important && standing === 'happened' && came(from, record),
    )
    .sort((a, b) => compareDates(b.from, a.from));
  if (fact?.from)
    return { text: fact.text, from: 'fact', ...confirmed([fact], entity, today), ...dated(fact.text, fact.from) };
  const held = heldNow(entity, today);
  if (held.length === 0) return undefined;
  return { text: listText(held.map(({ title }) => title)), from: 'office', ...confirmed(held, entity, today) };
}

/** The date of what happened, unless its words give the year already. */
function dated(text: string, at: string): Pick<NowView, 'date'> {
  return text.includes(startOf(at).slice(0, 4)) ? {} : { date: dateView(at) };
}

/**
 * What records rest on, and when they were last confirmed: on the day of the last comparison of the whole entry; of offices, and
 * where that is still to come, as far as their newest source has them so.
 */
function confirmed(records: readonly Sourced[], entity: Known, today: string): Pick<NowView, 'confirmed' | 'sources'> {
  const ids = new Set(records.flatMap(({ sources }) => sources));
  const seen = records.map((record) => lastSeen(record, entity, today)).sort(compareDates)[0];
  const isOffice = records.some((record) => 'title' in record);
  const day = !isOffice && compareDates(entity.checked, today) <= 0 ? entity.checked : seen;
  return {
    ...(day !== undefined && { confirmed: dateView(day) }),
    sources: entity.sources.filter(({ id }) => ids.has(id)),
  };
}

/** The first sentence of what is so now, for lists; nothing where only an office is known. */
export function nowInShort(entity: Known, today: string): string | undefined {
  const view = nowView(entity, today);
  return view === undefined || view.from === 'office' ? undefined : lineOf(view);
}

/** What is so now in one line, with its date. */
export function lineOf({ text, date }: Pick<NowView, 'text' | 'date'>): string {
  return date === undefined ? text : say('since.dated-text', { date: date.words, what: text });
}
