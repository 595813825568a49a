import type { Kind } from '../model/entity.ts';
import { address } from '../site/routes.ts';
import { SITE_NAME } from '../site/settings.ts';
import { KIND_NAMES } from './entity/entity-names.ts';

/** A page above another one. */
export interface TrailStep {
  name: string;
  /** From the site's root. */
  path: string;
}

/** The first page of the site, where every trail begins. */
export const HOME: TrailStep = { name: SITE_NAME, path: address.home() };

/** The pages that list others of their sort. */
export const LISTS = {
  articles: { name: 'Articles', path: address.articles() },
  claims: { name: 'Claims', path: address.claims() },
  corrections: { name: 'Corrections', path: address.corrections() },
  entities: { name: 'People & terms', path: address.entities() },
  policies: { name: 'Policies', path: address.policies() },
  topics: { name: 'Topics', path: address.topics() },
  years: { name: 'Years', path: address.years() },
} as const satisfies Record<string, TrailStep>;

/** The lists that lead to an entity. */
export function entityTrail(kind: Kind): TrailStep[] {
  return [LISTS.entities, { name: KIND_NAMES[kind].many, path: address.kind(kind) }];
}
