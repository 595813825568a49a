import { address } from '../model/address.ts';
import { formatDate } from '../model/date.ts';
import { type Entity, SUMMARY_LIMIT } from '../model/entity.ts';
import { type Role, rolesAt } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import { displayName, ownScriptName } from './names.ts';

/** What a card shows of an entity, beside an article of a given day. */
export interface Card {
  id: string;
  /** The entity's page, from the site's root. */
  path: string;
  name: string;
  ownScript?: { text: string; language: string };
  description: string;
  /** The summary, in two parts: the sentences for which a preview has room, and those that only the page's list shows. */
  summary: { lead: string; rest: string };
  /** Offices held on the article's day, each with what has become of it by the day of the build. */
  rolesThen: { title: string; since?: string }[];
  /** Offices taken since. */
  rolesSince: string[];
  /** Why it matters in this story. */
  note?: string;
  source?: Source;
  /** What follows the source's publisher: its date, and how many more its page gives. */
  sourceMore: string;
}

/** How much text a preview shows at the most: as much as a summary may have by itself. */
const PREVIEW_LIMIT = SUMMARY_LIMIT;

/**
 * The card of an entity beside an article.
 *
 * @param day the article's day, ISO
 * @param today the day of the build, ISO: what has changed between the two is said
 */
export function cardOf(id: string, entity: Entity, day: string, today: string, note?: string): Card {
  const own = ownScriptName(entity);
  const then = rolesAt(entity.roles, day);
  const now = rolesAt(entity.roles, today);
  const rolesThen = then.map((role) => ({
    title: role.title,
    ...(role.to !== undefined && !now.includes(role) && { since: `until ${formatDate(role.to)}` }),
  }));
  const rolesSince = now.filter((role) => !then.includes(role)).map(begun);
  const name = displayName(entity);
  const others = [name, own?.text, entity.description, note, ...rolesSince];
  const taken = [...others, ...rolesThen.flatMap(({ title, since }) => [title, since])].join('').length;
  return {
    id,
    path: address.entity(id),
    name,
    ...(own && { ownScript: { text: own.text, language: own.language } }),
    description: entity.description,
    summary: fit(entity.summary, PREVIEW_LIMIT - taken),
    rolesThen,
    rolesSince,
    ...(note !== undefined && { note }),
    ...(entity.sources[0] && { source: entity.sources[0] }),
    sourceMore: sourceMore(entity.sources),
  };
}

/** The whole sentences of a text that fit into so many characters, and the rest. */
function fit(text: string, room: number): { lead: string; rest: string } {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (index + segment.trimEnd().length > room) break;
    end = index + segment.length;
  }
  return { lead: text.slice(0, end).trimEnd(), rest: text.slice(end) };
}

function sourceMore(sources: readonly Source[]): string {
  const date = sources[0]?.date;
  const more = sources.length - 1;
  return `${date ? `, ${formatDate(date)}` : ''}${more > 0 ? `, and ${more} more` : ''}`;
}

/** An office taken since: without an end it is only known to last as far as somebody checked. */
function begun({ title, from, to, checked }: Role): string {
  const since = from === undefined ? title : `${title} since ${formatDate(from)}`;
  if (to !== undefined) return `${since}, until ${formatDate(to)}`;
  return checked === undefined ? since : `${since} (as of ${formatDate(checked)})`;
}
