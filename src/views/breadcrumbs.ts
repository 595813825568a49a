import type { Kind } from '../model/entity.ts';
import { address } from '../site/routes.ts';
import { SITE_NAME } from '../site/settings.ts';
import { say } from '../site/words/words.ts';

/** A page above another one. */
export interface Breadcrumb {
  name: string;
  /** From the site's root. */
  path: string;
}

/** The first page of the site, where all breadcrumbs begin. */
export const HOME: Breadcrumb = { name: SITE_NAME, path: address.home() };

/** The pages that list others of their sort. */
export const LISTS = {
  articles: { name: say('lists.articles'), path: address.articles() },
  claims: { name: say('lists.claims'), path: address.claims() },
  corrections: { name: say('lists.corrections'), path: address.corrections() },
  entities: { name: say('lists.entities'), path: address.entities() },
  policies: { name: say('lists.policies'), path: address.policies() },
  topics: { name: say('lists.topics'), path: address.topics() },
  years: { name: say('lists.years'), path: address.years() },
} as const satisfies Record<string, Breadcrumb>;

/** The lists that lead to an entity. */
export function entityBreadcrumbs(kind: Kind): Breadcrumb[] {
  return [LISTS.entities, { name: say(`kinds.${kind}`), path: address.kind(kind) }];
}
