import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { NamedEntity } from '../../../names/types.ts';
import { reportAmbiguous } from '../../ambiguous-names.ts';
import { type LocatedMention, mentionsIn } from '../../find-mentions.ts';
import { type Sentence, sentenceAround } from '../../sentence.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';
import { wrapRange } from '../../wrap-range.ts';

export interface MentionsOptions {
  entities: readonly NamedEntity[];
  /** Which mentions are marked: the first of each entity in each section, every one, or only those marked explicitly. */
  annotate: 'first' | 'all' | 'none';
  /** BCP 47 tag of the text's language. */
  language: string;
  /** The address of an entity's page. */
  href: (entity: string) => string;
}

/** A mention that became a link. */
export interface MarkedMention {
  entity: string;
  /** The id of the link, unique in the text. */
  anchor: string;
  /** Where it begins in the source, in UTF-16 units. */
  offset: number;
  /** The sentence in which it stands. */
  sentence: Sentence;
}

declare module 'vfile' {
  interface DataMap {
    mentions: MarkedMention[];
  }
}

/**
 * Turns names and `[…](entity:id)` into links to the entities' pages, and leaves them in `file.data.mentions`.
 * `[…](entity:none)` keeps its words free of marks. Findings: `unknown-entity` for an id that is not among the
 * entities, `ambiguous-name` for a short name that two of them share, which is never guessed.
 */
export default function remarkMentions(options: MentionsOptions) {
  const { entities, annotate, language, href } = options;
  const ids = new Set(entities.map(({ id }) => id));

  return (tree: Root, file: VFile): void => {
    const source = sourceOf(file);
    // Where only explicit marks count, no name is looked for.
    const located = mentionsIn(tree, source, annotate === 'none' ? [] : entities, language);
    reportUnknown(file, located, ids);
    reportAmbiguous(
      file,
      source.text,
      located.filter(({ owners }) => owners.length > 1),
    );

    const counts = new Map<string, number>();
    const marked = chosen(located, annotate, ids).map((found) => {
      const entity = found.owners[0] ?? '';
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      return { found, entity, anchor: `mention-${entity}-${count}` };
    });
    file.data.mentions = marked.map(({ found, entity, anchor }) => ({
      entity,
      anchor,
      offset: found.start + source.shift,
      sentence: sentenceAround(found.block, found.from, found.to, language),
    }));
    for (const { found, entity, anchor } of marked.toReversed()) mark(found, { href: href(entity), entity, anchor });
    unwrapOthers(tree, located, ids);
  };
}

/** Hand marks always; of the rest those that `annotate` asks for. */
function chosen(
  located: readonly LocatedMention[],
  annotate: MentionsOptions['annotate'],
  ids: ReadonlySet<string>,
): LocatedMention[] {
  const seen = new Set<string>();
  return located.filter(({ owners, how, block }) => {
    const [id] = owners;
    if (id === undefined || owners.length > 1 || !ids.has(id)) return false;
    const key = `${block.section} ${id}`;
    const first = !seen.has(key);
    if (how !== 'explicit' && (annotate === 'none' || (annotate === 'first' && !first))) return false;
    seen.add(key);
    return true;
  });
}

function mark(
  { explicitMark, block, from, to }: LocatedMention,
  { href, entity, anchor }: { href: string; entity: string; anchor: string },
): void {
  const data = { hProperties: { className: ['mention'], dataEntity: entity, id: anchor } };
  if (explicitMark === undefined) {
    const position = { start: block.pointAt(block.starts[from] ?? 0), end: block.pointAt(block.ends[to - 1] ?? 0) };
    wrapRange(block, from, to, { type: 'link', url: href, data, position });
    return;
  }
  const { node } = explicitMark;
  const link: Link = {
    type: 'link',
    url: href,
    data,
    children: node.children,
    ...(node.position && { position: node.position }),
  };
  for (const key of ['identifier', 'label', 'referenceType', 'title'])
    delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, link);
}

/** `entity:none` and links to unknown ids leave their words behind. */
function unwrapOthers(tree: Root, located: readonly LocatedMention[], ids: ReadonlySet<string>): void {
  const gone = new Set<unknown>(
    located.flatMap(({ explicitMark, owners }) =>
      explicitMark && !ids.has(owners[0] ?? '') ? [explicitMark.node] : [],
    ),
  );
  if (gone.size === 0) return;
  visit(tree, (node, index, parent) => {
    if (!gone.has(node) || !parent || index === undefined || !('children' in node)) return undefined;
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
}

function reportUnknown(file: VFile, located: readonly LocatedMention[], ids: ReadonlySet<string>): void {
  for (const { explicitMark } of located) {
    if (!explicitMark || explicitMark.id === 'none' || ids.has(explicitMark.id)) continue;
    addFinding(file, 'unknown-entity', { id: explicitMark.id }, explicitMark.node.position);
  }
}
