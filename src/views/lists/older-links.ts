import { openAndFolded } from '../open-and-folded.ts';
import type { Site } from '../site.ts';
import type { Listed, ListSort, LongList } from './long-list.ts';
import { partPaths, spanInWords } from './long-lists.ts';

/** The way to an older part of a list, or to the newest of some that follow each other, by the days of what is in them. */
export interface OlderLink {
  path: string;
  words: string;
}

/**
 * A list of more than twice as many older parts has one link for so many of them. They are counted from the oldest, as parts are, so
 * that the same ones stay together.
 */
const TOGETHER = 25;

/** The newest older parts of such a list have a link each. */
const NEWEST = 10;

/**
 * The ways from a list's page to its older parts: all of them, or the newest ones and one for each 25 others, so that a page stays
 * small whatever the list has. The rest is folded.
 */
export function olderLinks(list: LongList, site: Site): { open: OlderLink[]; folded: OlderLink[] } {
  const { older } = list;
  if (older.length <= 2 * TOGETHER) return openAndFolded(older.map((part) => linkTo(list, [part], site)));
  return {
    open: older.slice(0, NEWEST).map((part) => linkTo(list, [part], site)),
    folded: [...Map.groupBy(older.slice(NEWEST), groupOf).values()].map((parts) => linkTo(list, parts, site)),
  };
}

/** The ways from an older part to the others that have one link with it on the page of their list; none where each has its own. */
export function linksBeside(list: LongList, number: number, site: Site): OlderLink[] {
  if (list.older.length <= 2 * TOGETHER) return [];
  return list.older
    .filter((part) => part.number !== number && groupOf(part) === groupOf({ number }))
    .map((part) => linkTo(list, [part], site));
}

function groupOf({ number }: { number: number }): number {
  return Math.ceil(number / TOGETHER);
}

function linkTo(list: LongList, parts: LongList['older'], site: Site): OlderLink {
  const entries: Listed[ListSort][] = parts.flatMap((part): Listed[ListSort][] => [...part.entries]);
  const [path = ''] = partPaths({ key: list.key, older: parts });
  return { path, words: spanInWords(list.sort, entries, site) };
}
