import type { Root } from 'mdast';
import { findNames } from '../names/find-names.ts';
import { baseOf } from '../names/language.ts';
import type { NamedEntity } from '../names/types.ts';
import { readBlocks } from './block-text.ts';
import { coverAddresses } from './cover-addresses.ts';
import { type ExplicitMark, type MentionText, mentionText } from './mention-text.ts';
import { markdownParser } from './parser.ts';
import { type Source, sourceOf } from './source-text.ts';

const parser = markdownParser(['yaml', 'toml']);

/** One place of a text that names an entity. `start` and `end` are UTF-16 offsets in the Markdown source. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
  /** The source between them, with the markup inside. */
  text: string;
  /** A name or alias as the editor wrote it; a form that follows from one; or a link to `entity:…`. */
  how: 'listed' | 'derived' | 'explicit';
}

/**
 * Every mention of the entities in a Markdown text, in order, without overlaps. `language` is the BCP 47 tag of the
 * text, English where it is left out. What could mean two entities is left out. Never throws on any text.
 */
export function findMentions(
  markdown: string,
  entities: readonly NamedEntity[],
  { language }: { language?: string | undefined } = {},
): Mention[] {
  const ids = new Set(entities.map(({ id }) => id));
  const source = sourceOf(markdown);
  return mentionsIn(parser.parse(markdown), source, entities, language).flatMap((found): Mention[] => {
    const [entity] = found.owners;
    if (entity === undefined || found.owners.length > 1 || !ids.has(entity)) return [];
    const [start, end] = [found.start + source.shift, found.end + source.shift];
    return [{ entity, start, end, text: markdown.slice(start, end), how: found.how }];
  });
}

/** A finding with its place in the source and in its block. An explicit mark's owner is not checked yet. */
export interface LocatedMention {
  block: MentionText;
  /** Range in the block's plain text. */
  from: number;
  to: number;
  /** Range in the source, without a byte order mark. */
  start: number;
  end: number;
  /** Ids; more than one is ambiguous; that of an explicit mark may be unknown or "none". */
  owners: readonly string[];
  how: Mention['how'];
  /** Range in the block's plain text of a longer phrase that may be another name. */
  within?: readonly [from: number, to: number] | undefined;
  explicitMark?: ExplicitMark;
}

/** All findings in a tree, explicit marks among them, in the order of the text. */
export function mentionsIn(
  tree: Root,
  source: Source,
  entities: readonly NamedEntity[],
  language?: string,
): LocatedMention[] {
  const blocks = readBlocks(tree, source).map(mentionText);
  const listed = entities.flatMap(({ names, aliases = [] }) => [...names.map((name) => name.text), ...aliases]);
  // "Booking.com" is the name of a body.
  const addresses = new Set(listed.filter((name) => coverAddresses(name) !== name));
  const passages = blocks.map(({ node, text, searched, boundaries }) => {
    const own = addresses.size > 0 ? coverAddresses(text, addresses) : searched;
    return { text: node.type === 'heading' ? '' : own, boundaries };
  });
  const names = findNames(passages, entities, baseOf(language) ?? 'en');
  return blocks.flatMap((block, index) => {
    const explicitMarks = block.explicitMarks.map((explicitMark): LocatedMention => {
      const { id, at, start, end } = explicitMark;
      return { block, from: at, to: at + 1, start, end, owners: [id], how: 'explicit', explicitMark };
    });
    const located = (names[index] ?? []).map(({ start: from, end: to, ...match }): LocatedMention => {
      const [start, end] = [block.starts[from] ?? 0, block.ends[to - 1] ?? 0];
      return { block, from, to, start, end, ...match };
    });
    return explicitMarks.length === 0 ? located : [...explicitMarks, ...located].sort((a, b) => a.from - b.from);
  });
}
