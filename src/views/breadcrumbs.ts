import type { Kind } from '../model/entity.ts';
import { address, ROUTES, type RouteName } from '../site/routes.ts';
import { siteName } from '../site/site-texts.ts';
import { say } from '../site/words/words.ts';

/** A page above another one. */
export interface Breadcrumb {
  name: string;
  /** From the site's root. */
  path: string;
}

/** The first page of the site, where all breadcrumbs begin. */
export function home(): Breadcrumb {
  return { name: siteName(), path: address.home() };
}

type ListName = Extract<(typeof ROUTES)[RouteName], { parent: string }>['parent'];

/** The pages that lead to one of this route, the highest first; an entity is listed by its kind too. */
export function breadcrumbsTo(route: RouteName, kind?: Kind): Breadcrumb[] {
  const { parent } = ROUTES[route] as { parent?: ListName };
  return [
    ...(parent === undefined ? [] : [{ name: say(`lists.${parent}`), path: address[parent]() }]),
    ...(kind === undefined ? [] : [{ name: say(`kinds.${kind}`), path: address.kind(kind) }]),
  ];
}
