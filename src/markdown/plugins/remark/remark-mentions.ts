import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { NamedEntity } from '../../../names/types.ts';
import { reportAmbiguous } from '../../ambiguous-names.ts';
import { type LocatedMention, mentionsIn } from '../../find-mentions.ts';
import type { Lookup } from '../../lookup.ts';
import { reportNear } from '../../near-names.ts';
import { type Sentence, sentenceAround } from '../../sentence.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';
import { wrapRange } from '../../wrap-range.ts';

export interface MentionsOptions {
  /** By id, all that may be marked by hand. */
  entities: Lookup<NamedEntity>;
  /** Which mentions are marked: the first of each entity, the first in each section, every one, or only explicit ones. */
  annotate: 'first' | 'sections' | 'all' | 'none';
  /** The entities whose names are looked for; all, where it is left out. Others are marked only by hand. */
  sought?: ReadonlySet<string> | undefined;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** The address of an entity's page. */
  href: (entity: string) => string;
}

/** A mention that is a link, or a place to which others link. */
export interface MarkedMention {
  entity: string;
  /** The id of its element, unique in the text. */
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
 * Turns names and `[…](entity:id)` into links to the entities' pages, and leaves them in `file.data.mentions`. The first name
 * of a section that is no link is a place with an id, to which the entity's page leads. A name that a passage holds is left to
 * the passage where another one can be the link, since a link holds no other one.
 * `[…](entity:none)` keeps its words free of marks. Findings: `unknown-entity` for an id that is not among the
 * entities, `ambiguous-name` for a short name that two of them share, which is never guessed, `near-name` for a longer
 * phrase with capitals round a marked name, which may be another name.
 */
export default function remarkMentions(options: MentionsOptions) {
  const { entities, annotate, sought, language, href } = options;
  // Where only explicit marks count, no name is looked for.
  const ids = annotate === 'none' ? [] : [...(sought ?? entities.keys())];
  const named = ids.flatMap((id) => entities.get(id) ?? []);

  return (tree: Root, file: VFile): void => {
    const source = sourceOf(file);
    const located = mentionsIn(tree, source, named, language);
    reportUnknown(file, located, entities);
    // Who chose no entities for a text need not tell them apart in it.
    const ambiguous = sought ? [] : located.filter(({ owners }) => owners.length > 1);
    reportAmbiguous(file, source.text, ambiguous);

    const counts = new Map<string, number>();
    const places = placesOf(located, annotate, entities);
    const linked = linkedOf(places, annotate, entities);
    if (!sought)
      reportNear(
        file,
        [...linked].filter(({ how }) => how !== 'explicit'),
      );
    const marked = places.map((found) => {
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
    for (const { found, entity, anchor } of marked.toReversed()) {
      if (linked.has(found)) mark(found, { href: href(entity), entity, anchor });
      else place(found, anchor);
    }
    unwrapOthers(tree, located, entities);
  };
}

/** The mentions to which others may link: explicit ones, and of the rest all, or one in each section. */
function placesOf(
  located: readonly LocatedMention[],
  annotate: MentionsOptions['annotate'],
  entities: MentionsOptions['entities'],
): LocatedMention[] {
  const known = located.filter(({ owners: [id], owners, how }) => {
    if (id === undefined || owners.length > 1 || !entities.has(id)) return false;
    return annotate !== 'none' || how === 'explicit';
  });
  if (annotate === 'all') return known;
  const sections = Map.groupBy(known, ({ owners, block }) => `${block.section} ${owners[0]}`);
  const firsts = new Set([...sections.values()].map(firstOutside));
  const explicit = new Set<string>();
  return known.filter((found) => {
    const key = `${found.block.section} ${found.owners[0]}`;
    if (found.how === 'explicit') explicit.add(key);
    return found.how === 'explicit' || (firsts.has(found) && !explicit.has(key));
  });
}

/** Which of these places are links: explicit ones, and of names that readers may not know all, or the first of the text. */
function linkedOf(
  places: readonly LocatedMention[],
  annotate: MentionsOptions['annotate'],
  entities: MentionsOptions['entities'],
): ReadonlySet<LocatedMention> {
  const names = Map.groupBy(places, ({ owners }) => owners[0] ?? '');
  return new Set(
    [...names].flatMap(([id, found]) => {
      const explicit = found.filter(({ how }) => how === 'explicit');
      if (entities.get(id)?.familiar) return explicit;
      if (annotate !== 'first') return found;
      const first = firstOutside(found);
      const isMarkedBefore = explicit.some((each) => found.indexOf(each) < found.indexOf(first as LocatedMention));
      return first === undefined || isMarkedBefore ? explicit : [first, ...explicit];
    }),
  );
}

/** The first that stands in no passage; where all do, the first. */
function firstOutside(found: readonly LocatedMention[]): LocatedMention | undefined {
  return found.find((each) => each.how === 'explicit' || !isInPassage(each)) ?? found[0];
}

function isInPassage({ block, from, to }: LocatedMention): boolean {
  return [...block.ranges].some(
    ([{ data }, [start, end]]) => start < to && end > from && data?.hProperties?.['dataPassage'] !== undefined,
  );
}

function place({ block, from, to }: LocatedMention, id: string): void {
  wrapRange(block, from, to, { type: 'emphasis', data: { hName: 'span', hProperties: { id } } });
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
function unwrapOthers(tree: Root, located: readonly LocatedMention[], entities: MentionsOptions['entities']): void {
  const gone = new Set<unknown>(
    located.flatMap(({ explicitMark, owners }) =>
      explicitMark && !entities.has(owners[0] ?? '') ? [explicitMark.node] : [],
    ),
  );
  if (gone.size === 0) return;
  visit(tree, (node, index, parent) => {
    if (!gone.has(node) || !parent || index === undefined || !('children' in node)) return undefined;
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
}

function reportUnknown(file: VFile, located: readonly LocatedMention[], entities: MentionsOptions['entities']): void {
  for (const { explicitMark } of located) {
    if (!explicitMark || explicitMark.id === 'none' || entities.has(explicitMark.id)) continue;
    addFinding(file, 'unknown-entity', { id: explicitMark.id }, explicitMark.node.position);
  }
}
