import type { Article } from '../model/article.ts';
import { entityOf } from '../model/sources/speaker.ts';
import { inEditionPath } from '../site/editions.ts';
import { entryAt, entryPaths, FIXED_PATHS } from '../site/routes.ts';
import type { Library } from './library.ts';
import type { ValidContent, ValidFile } from './read/validate-all.ts';

/** By collection, the ids of what has a page in an edition. */
export type EditionPages = Readonly<Record<'articles' | 'entities' | 'claims' | 'topics', ReadonlySet<string>>>;

/**
 * What has a page in the edition of a language: the articles that are written in it, or translated into it; the people, places, claims and
 * topics that these name; and whatever else is translated.
 */
export function editionPages(content: ValidContent, language: string): EditionPages {
  const isOwn = (file: ValidFile<{ language?: string | undefined }>) => file.data.language === language;
  const articles = content.articles.filter(isOwn);
  const claims = new Set([
    ...articles.flatMap(({ data }) => data.claims),
    ...content.claims.filter(isOwn).map(({ id }) => id),
  ]);
  const named = content.claims.filter(({ id }) => claims.has(id));
  return {
    articles: new Set(articles.map(({ id }) => id)),
    claims,
    entities: new Set([
      ...articles.flatMap(({ data }) => entitiesOf(data)),
      ...named.flatMap(({ data }) => [...(data.speaker ? [entityOf(data.speaker) ?? []] : []), data.about].flat()),
      ...content.entities.filter(isOwn).map(({ id }) => id),
    ]),
    topics: new Set(articles.flatMap(({ data }) => data.topics)),
  };
}

function entitiesOf({ entities }: Article): string[] {
  return entities.map((entity) => (typeof entity === 'string' ? entity : entity.id));
}

/** The pages that lead to those of an edition. */
const LISTS = { home: '/', articles: '/articles/', entities: '/entities/', claims: '/claims/', topics: '/topics/' };

/** The paths of the pages of an edition, as they are in that of the site's own language. */
export function pathsOfEdition(pages: EditionPages): ReadonlySet<string> {
  const known = made.get(pages) ?? findPaths(pages);
  made.set(pages, known);
  return known;
}

const made = new WeakMap<EditionPages, ReadonlySet<string>>();

function findPaths(pages: EditionPages): ReadonlySet<string> {
  const isEmpty = Object.values(pages).every(({ size }) => size === 0);
  const lists = Object.entries(LISTS).flatMap(([list, path]) =>
    list === 'home' ? (isEmpty ? [] : [path]) : pages[list as keyof EditionPages].size > 0 ? [path] : [],
  );
  const entries = (Object.keys(pages) as (keyof EditionPages)[]).flatMap((collection) =>
    [...pages[collection]].map((id) => entryPaths(collection, id)[0]),
  );
  return new Set([...lists.filter((path) => FIXED_PATHS.includes(path)), ...entries]);
}

/** Where a path of the site leads from the pages of an edition. */
export function pathInEdition(path: string, language: string, pages: EditionPages): string {
  const [before = '', ...after] = path.split('#');
  const entry = entryAt(before);
  const has =
    entry && before.endsWith('/')
      ? pages[entry.collection as keyof EditionPages]?.has(entry.id)
      : pathsOfEdition(pages).has(before);
  return [has ? inEditionPath(language, before) : before, ...after].join('#');
}

/** A library of all content as an edition has it: what is no article of it names nobody. */
export function onlyEdition(library: Library, { articles }: EditionPages): Library {
  const isIn = ({ article }: { article: string }) => articles.has(article);
  const withFewer = <Page extends { data: { backlinks: { article: string }[] } }>(page: Page): Page => ({
    ...page,
    data: { ...page.data, backlinks: page.data.backlinks.filter(isIn) },
  });
  return {
    ...library,
    articles: library.articles.filter(({ id }) => articles.has(id)),
    entities: library.entities.map(withFewer),
    claims: library.claims.map(withFewer),
  };
}
