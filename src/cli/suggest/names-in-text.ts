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

/** A name that nobody has listed, with its places as offsets in the source. */
export type FoundName = Omit<UnlistedName, 'places'> & { offsets: readonly number[] };

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
 * @param usual words that other texts in the language have in small letters
 */
export function namesInText(
  tree: Root,
  source: Source,
  entities: readonly NamedEntity[],
  language: string,
  usual: ReadonlySet<string> = new Set(),
): NamesInText {
  const mentions = mentionsIn(tree, source, entities, language);
  const byNode = Map.groupBy(mentions, ({ block }) => block.node);
  const blocks = blocksAsWritten(tree, source)
    .filter(({ node }) => node.type !== 'heading')
    .map(mentionText);
  const passages = blocks.map(({ node, searched, boundaries }): SearchedPassage => {
    const known = (byNode.get(node) ?? []).filter(({ within }) => !within).map(({ from, to }) => [from, to] as const);
    return { text: searched, boundaries, known };
  });
  const base = baseOf(language) ?? 'en';
  const found = [...unlistedNames(passages, base, usual), ...unspacedNames(passages, base)];
  const unlisted = found.map(({ places, ...name }) => ({
    ...name,
    offsets: places.map(({ passage, start }) => blocks[passage]?.starts[start] ?? 0),
  }));
  return { mentions, unlisted };
}
