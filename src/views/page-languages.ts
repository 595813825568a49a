import { heldPages } from '../loaders/held-entries.ts';
import { editionOf, editions, inEditionPath } from '../site/editions.ts';
import { settings } from '../site/settings.ts';

/** A page in one of the languages in which it is there. */
export interface PageLanguage {
  language: string;
  /** What the language is called in itself: "español". */
  name: string;
  /** From the site's root. */
  path: string;
  isHere: boolean;
}

/**
 * The languages in which a page is there, that of the page itself among them; none where it is there in one alone.
 *
 * @param here the path of the page from the site's root
 * @param written the language of what the page shows
 */
export function languagesOf(here: string, written: string = settings().language): PageLanguage[] {
  const { edition, path } = editionOf(here);
  const original = edition === undefined ? written : settings().language;
  const others = editions().filter((tag) => heldPages(tag)?.has(path) && tag !== original);
  if (others.length === 0) return [];
  return [undefined, ...others].map((tag) => {
    const language = tag ?? original;
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return { language, name, path: inEditionPath(tag, path), isHere: tag === edition };
  });
}
