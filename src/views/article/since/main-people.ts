import type { CollectionEntry } from 'astro:content';
import { namedEntity } from '../../../library/render-files.ts';
import { findNames } from '../../../names/find-names.ts';
import { baseOf } from '../../../names/language.ts';
import type { ArticleEntry } from '../article-entry.ts';
import type { Member } from './later-event.ts';

/** The entities among these that an article's title or summary names. */
export function namedOnTop(
  { title, summary, language }: ArticleEntry['data'],
  entities: readonly CollectionEntry<'entities'>[],
): ReadonlySet<string> {
  const named = entities.map(({ id, data }) => namedEntity(id, data));
  const found = findNames(
    [title, summary].map((text) => ({ text, boundaries: [] })),
    named,
    baseOf(language) ?? 'en',
  ).flat();
  // What could be two of them is neither.
  return new Set(found.flatMap(({ owners }) => (owners.length === 1 ? owners : [])));
}

/**
 * The people for whose fate a reader asks first: whom the title or the summary of an article names; where they name nobody,
 * whose part in the story a `note` tells.
 */
export function mainPeople(article: ArticleEntry['data'], members: readonly Member[]): ReadonlySet<string> {
  const people = members.filter(({ entity }) => entity.data.kind === 'person');
  const onTop = namedOnTop(
    article,
    members.map(({ entity }) => entity),
  );
  const named = people.filter(({ entity }) => onTop.has(entity.id));
  const main = named.length > 0 ? named : people.filter(({ noted }) => noted);
  return new Set(main.map(({ entity }) => entity.id));
}
