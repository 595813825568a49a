import type { CollectionEntry } from 'astro:content';
import { KINDS } from '../../model/entity.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { byScript, type ScriptName } from '../entity/by-script.ts';
import { sortName } from '../entity/entity-names.ts';
import { indexLetter } from '../entity/index-letter.ts';
import type { Site } from '../site.ts';

type Entity = CollectionEntry<'entities'>;

/** So many names stand on one page of an index. */
export const MOST_NAMES = 400;

/** The names of an index that begin with the same letters, on a page of their own. */
export interface Shelf {
  /** The letters, and how they stand in addresses. */
  letters: string;
  slug: string;
  path: string;
  count: number;
  /** The names; none where they are too many for a page, so that it leads to those with one letter more. */
  entities: readonly Entity[];
  inner: Shelf[];
}

/** A shelf with the index to which it belongs. */
export interface ShelfPage extends Omit<Shelf, 'inner'> {
  list: string;
  title: string;
  indexPath: string;
  inner: readonly Shelf[];
  /** Names in a script of their own, in place of entities. */
  names?: readonly ScriptName[];
}

/**
 * The shelves of an index, in its order; none where all its names stand on one page.
 *
 * @param list what their addresses begin with: `entities`, `kinds/person`
 * @param depth how many letters those of a shelf have in common
 */
export function shelvesOf(list: string, entities: readonly Entity[], depth = 1): Shelf[] {
  if (entities.length <= MOST_NAMES) return [];
  const groups = Map.groupBy(entities, ({ data }) => firstLetters(sortName(data), depth));
  // Names that are as many and the same stay together.
  if (groups.size === 1 && depth > 1) return [];
  return [...groups].map(([letters, members]) => {
    const slug = slugOf(letters);
    const inner = [...letters].length < depth ? [] : shelvesOf(list, members, depth + 1);
    const path = address.shelf(list, slug);
    return { letters, slug, path, count: members.length, entities: inner.length > 0 ? [] : members, inner };
  });
}

/** Every page of a shelf: of all names, of those in scripts of their own, and of each kind. */
export function shelfPages({ entities }: Pick<Site, 'entities'>): ShelfPage[] {
  const all = { list: 'entities', title: say('lists.entities-a-to-z'), indexPath: address.entities() };
  const pagesOf = (index: typeof all, members: readonly Entity[]) =>
    shelvesOf(index.list, members)
      .flatMap(withInner)
      .map((shelf) => ({ ...index, ...shelf }));
  const scripts = entities.length > MOST_NAMES ? byScript(entities) : [];
  return [
    ...pagesOf(all, entities),
    ...scripts.map(({ script, title, names }): ShelfPage => {
      const slug = script.toLowerCase();
      const path = address.shelf(all.list, slug);
      return { ...all, letters: title, slug, path, count: names.length, entities: [], inner: [], names };
    }),
    ...KINDS.flatMap((kind) =>
      pagesOf(
        { list: `kinds/${kind}`, title: say(`kinds.${kind}`), indexPath: address.kind(kind) },
        entities.filter(({ data }) => data.kind === kind),
      ),
    ),
  ];
}

function withInner(shelf: Shelf): Shelf[] {
  return [shelf, ...shelf.inner.flatMap(withInner)];
}

/** The first letters of a name as an index has them, fewer where it has no more; `#` where it begins with none. */
function firstLetters(sorted: string, count: number): string {
  const first = indexLetter(sorted);
  if (first === '#') return first;
  const others = (sorted.match(/\p{L}/gu) ?? []).slice(1, count).map((letter) => indexLetter(letter).toLowerCase());
  return [first, ...others].join('');
}

/** Letters as they stand in an address: Latin ones as they are, others by their number in Unicode. */
function slugOf(letters: string): string {
  if (letters === '#') return '0';
  return [...letters.toLowerCase()]
    .map((letter) => (/[a-z]/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`))
    .join('');
}
