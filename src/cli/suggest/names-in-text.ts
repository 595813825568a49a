import type { Root } from 'mdast';
import { blocksAsWritten } from '../../markdown/block-text.ts';
import { type LocatedMention, mentionsIn } from '../../markdown/find-mentions.ts';
import { mentionText } from '../../markdown/mention-text.ts';
import type { Source } from '../../markdown/source-text.ts';
import { baseOf } from '../../names/language.ts';
import type { NamedEntity } from '../../names/types.ts';
import type { SearchedPassage, UnlistedName } from '../../names/unlisted/types.ts';
import { unlistedNames } from '../../names/unlisted/unlisted-names.ts';
import { unspacedNames } from '../../names/unlisted/unspaced-names.ts';
import { COUNTRY } from './countries.ts';

/** A name that nobody has listed, with its places as offsets in the source. */
export type FoundName = Omit<UnlistedName, 'places'> & { offsets: readonly number[] };

/** UTF-16 offsets in the source. */
type Range = readonly [from: number, to: number];

/** What is named in a text: those of a list, and names that are not on it. */
export interface NamesInText {
  mentions: readonly LocatedMention[];
  unlisted: readonly FoundName[];
}

/**
 * The names in a text: the mentions that the site would find if it declared all of these entities, and names that none of them
 * has. Headings, links and code are left aside, as they are where mentions are marked.
 *
 * @param language BCP 47 tag of the text
 * @param aside ranges of the source that describe sources: names there are not those of the text
 * @param usual words that other texts in the language have in small letters
 */
export function namesInText(
  tree: Root,
  source: Source,
  entities: readonly NamedEntity[],
  language: string,
  { aside = [], usual = new Set() }: { aside?: readonly Range[]; usual?: ReadonlySet<string> } = {},
): NamesInText {
  const isAside = (offset: number): boolean => aside.some(([from, to]) => from <= offset && offset < to);
  const mentions = mentionsIn(tree, source, entities, language).filter(({ start }) => !isAside(start));
  const byNode = Map.groupBy(mentions, ({ block }) => block.node);
  const blocks = blocksAsWritten(tree, source)
    .filter(({ node }) => node.type !== 'heading')
    .map(mentionText);
  const passages = blocks.map(({ node, searched, boundaries, starts }): SearchedPassage => {
    const covered = aside.map(([from, to]) => [behind(starts, from), behind(starts, to)] as const);
    const found = (byNode.get(node) ?? []).filter(({ within }) => !within);
    const placesOf = (country: boolean) =>
      found
        .filter(({ owners }) => owners.every((id) => id.startsWith(COUNTRY)) === country)
        .map(({ from, to }) => [from, to] as const);
    const known = [...placesOf(false), ...covered.filter(([from, to]) => from < to)];
    return { text: searched, boundaries, known, regions: placesOf(true) };
  });
  const base = baseOf(language) ?? 'en';
  const found = [...unlistedNames(passages, base, usual), ...unspacedNames(passages, base)];
  const unlisted = found.map(({ places, ...name }) => ({
    ...name,
    offsets: places.map(({ passage, start }) => blocks[passage]?.starts[start] ?? 0),
  }));
  return { mentions, unlisted };
}

/** The first unit of a block's text that stands at an offset of the source or behind it. */
function behind(starts: readonly number[], offset: number): number {
  const found = starts.findIndex((start) => start >= offset);
  return found < 0 ? starts.length : found;
}
