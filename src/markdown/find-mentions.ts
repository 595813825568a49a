import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Entity } from '../model/entity.ts';
import { findNames, type Memory } from '../names/find-names.ts';
import { languageOf } from '../names/language.ts';
import { buildLexicon } from '../names/lexicon.ts';
import { type Block, blocksOf } from './block-text.ts';

export type Kind = Entity['kind'];

/** A name as far as matching needs it; all but the text are hints. */
export interface NameHint {
  text: string;
  language?: string | undefined;
  script?: string | undefined;
  family?: string | undefined;
  order?: 'family-first' | 'given-first' | undefined;
}

/** Who or what a text may name. */
export interface NamedEntity {
  id: string;
  kind: Kind;
  names: readonly NameHint[];
  aliases?: readonly string[] | undefined;
  /** Phrases that contain a name but mean something else. */
  exceptions?: readonly string[] | undefined;
}

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

const parser = remark().use(remarkFrontmatter, ['yaml', 'toml']);

/**
 * Every mention of the entities in a Markdown text, in order, without overlaps. `language` is the BCP 47 tag of the
 * text; without it, it is guessed. What could mean two entities is left out. Never throws on any text.
 */
export function findMentions(
  markdown: string,
  entities: readonly NamedEntity[],
  { language }: { language?: string | undefined } = {},
): Mention[] {
  const ids = new Set(entities.map(({ id }) => id));
  return mentionsIn(parser.parse(markdown), markdown, entities, language).flatMap((found): Mention[] => {
    const [entity] = found.owners;
    if (entity === undefined || found.owners.length > 1 || !ids.has(entity)) return [];
    const { start, end, how } = found;
    return [{ entity, start, end, text: markdown.slice(start, end), how }];
  });
}

/** A finding with its place in the source and in its block. An explicit mark's owner is not checked yet. */
export interface LocatedMention {
  block: Block;
  /** Range in the block's plain text. */
  from: number;
  to: number;
  /** Range in the source. */
  start: number;
  end: number;
  /** Ids; more than one is ambiguous; that of an explicit mark may be unknown or "none". */
  owners: readonly string[];
  how: Mention['how'];
  explicitMark?: Block['explicitMarks'][number];
}

/** All findings in a tree, explicit marks among them, in the order of the text. */
export function mentionsIn(
  tree: Root,
  source: string,
  entities: readonly NamedEntity[],
  language?: string,
): LocatedMention[] {
  const blocks = blocksOf(tree, source);
  const prose = language ? '' : blocks.map(({ text }) => text).join('\n');
  const lexicon = buildLexicon(entities, languageOf(prose, language));
  const memory: Memory = { recent: new Map() };
  return blocks.flatMap((block) => {
    const explicitMarks = block.explicitMarks.map((explicitMark): LocatedMention => {
      const { id, at, start, end } = explicitMark;
      return { block, from: at, to: at + 1, start, end, owners: [id], how: 'explicit', explicitMark };
    });
    const names = block.node.type === 'heading' ? [] : findNames(block.searched, block.boundaries, lexicon, memory);
    const located = names.map(({ start: from, end: to, owners, how }): LocatedMention => {
      const [start, end] = [block.starts[from] ?? 0, block.ends[to - 1] ?? 0];
      return { block, from, to, start, end, owners, how };
    });
    return explicitMarks.length === 0 ? located : [...explicitMarks, ...located].sort((a, b) => a.from - b.from);
  });
}
