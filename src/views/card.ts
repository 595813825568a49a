import { address } from '../model/address.ts';
import { formatDate } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import { type Role, rolesAt } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import { displayName, KIND_NAMES, ownScriptName } from './names.ts';

/** What a card shows of an entity, beside an article of a given day. */
export interface Card {
  id: string;
  /** The entity's page, from the site's root. */
  path: string;
  name: string;
  ownScript?: { text: string; language: string };
  kind: string;
  description: string;
  summary: string;
  /** Offices held on the article's day. */
  rolesThen: string[];
  /** What is known of them now, where that is something else: one sentence each. */
  rolesSince: string[];
  /** Why it matters in this story. */
  note?: string;
  source?: Source;
  /** What follows the source's publisher: its date, and how many more its page gives. */
  sourceMore: string;
}

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
  return {
    id,
    path: address.entity(id),
    name: displayName(entity),
    ...(own && { ownScript: { text: own.text, language: own.language } }),
    kind: KIND_NAMES[entity.kind].one,
    description: entity.description,
    summary: entity.summary,
    rolesThen: then.map(({ title }) => title),
    rolesSince: [
      ...then.filter((role) => !now.includes(role)).map(ended),
      ...now.filter((role) => !then.includes(role)).map(begun),
    ],
    ...(note !== undefined && { note }),
    ...(entity.sources[0] && { source: entity.sources[0] }),
    sourceMore: sourceMore(entity.sources),
  };
}

function sourceMore(sources: readonly Source[]): string {
  const date = sources[0]?.date;
  const more = sources.length - 1;
  return `${date ? `, ${formatDate(date)}` : ''}${more > 0 ? `, and ${more} more` : ''}`;
}

/** An office that is over. */
function ended({ title, to }: Role): string {
  return to === undefined ? `${title}: ended` : `${title} until ${formatDate(to)}`;
}

/** An office taken since: without an end it is only known to last as far as somebody checked. */
function begun({ title, from, to, checked }: Role): string {
  const since = from === undefined ? title : `${title} since ${formatDate(from)}`;
  if (to !== undefined) return `${since}, until ${formatDate(to)}`;
  return checked === undefined ? since : `${since} (as of ${formatDate(checked)})`;
}
