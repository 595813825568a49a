import type { Kind } from '../model/entity.ts';
import { address, ROUTES, type RouteName } from '../site/routes.ts';
import { SITE_NAME } from '../site/settings.ts';
import { KIND_NAMES } from './entity/entity-names.ts';

/** A page above another one. */
export interface Breadcrumb {
  name: string;
  /** From the site's root. */
  path: string;
}

/** The first page of the site, where all breadcrumbs begin. */
export const HOME: Breadcrumb = { name: SITE_NAME, path: address.home() };

/** What the pages are called that list others of their sort. */
export const LIST_NAMES = {
  articles: 'Articles',
  claims: 'Claims',
  corrections: 'Corrections',
  entities: 'People & terms',
  policies: 'Policies',
  topics: 'Topics',
  years: 'Years',
} as const satisfies Partial<Record<RouteName, string>>;

type ListName = keyof typeof LIST_NAMES;

/** The pages that lead to one of this route, the highest first; an entity is listed by its kind too. */
export function breadcrumbsTo(route: RouteName, kind?: Kind): Breadcrumb[] {
  const { parent } = ROUTES[route] as { parent?: ListName };
  return [
    ...(parent === undefined ? [] : [{ name: LIST_NAMES[parent], path: address[parent]() }]),
    ...(kind === undefined ? [] : [{ name: KIND_NAMES[kind].many, path: address.kind(kind) }]),
  ];
}
