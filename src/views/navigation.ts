import type { CollectionEntry } from 'astro:content';
import type { SiteFile } from '../model/site-file.ts';
import { address, NAVIGATION } from '../site/routes.ts';
import { inSpoken } from '../site/site-texts.ts';
import { say } from '../site/words/words.ts';

/** A link in the head or the foot of every page: to a path of the site, or to a whole address. */
export interface NavigationLink {
  text: string;
  to: string;
}

/** An item as the settings write it. */
export type NavigationItem = NonNullable<NonNullable<SiteFile['navigation']>['header']>[number];

type List = Extract<NavigationItem, string>;

/** What the head and the foot of every page lead to where the settings do not say it. */
export const USUAL_HEADER: readonly NavigationItem[] = [...NAVIGATION.header, { page: 'about' }];
export const USUAL_FOOTER: readonly NavigationItem[] = NAVIGATION.footer;

/** The links of a navigation; none to a page that is not there, or to a list that the site leaves out. */
export function navigationLinks(
  items: readonly NavigationItem[],
  {
    pages,
    isShown,
    nameOf = (list) => say(`lists.${list}`),
  }: { pages: readonly CollectionEntry<'pages'>[]; isShown: (list: List) => boolean; nameOf?: (list: List) => string },
): NavigationLink[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return isShown(item) ? [{ text: nameOf(item), to: address[item]() }] : [];
    if ('to' in item) return [{ text: inSpoken(item.label), to: item.to }];
    const page = pages.find(({ id }) => id === item.page);
    if (!page) return [];
    return [{ text: page.id === 'about' ? say('frame.about') : page.data.title, to: address.page(page.id) }];
  });
}
