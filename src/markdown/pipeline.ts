import type { Nodes, Root as TextTree } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { type Pluggable, type PluggableList, unified } from 'unified';
import type { VFile } from 'vfile';
import type { Picture } from '../model/picture.ts';
import type { NamedEntity } from '../names/types.ts';
import { address } from '../site/routes.ts';
import { sanitiseSchema } from './html/allowed-html.ts';
import rehypeHtmlBlocks, { htmlHandlers } from './html/rehype-html-blocks.ts';
import remarkHtmlText from './html/remark-html-text.ts';
import type { Lookup } from './lookup.ts';
import rehypePictures from './pictures/rehype-pictures.ts';
import { refuseOverflow, rehypeDeep, remarkDeep } from './plugins/limit-nesting.ts';
import rehypeCitations from './plugins/rehype/rehype-citations.ts';
import rehypeDirection from './plugins/rehype/rehype-direction.ts';
import rehypeHeadingIds from './plugins/rehype/rehype-heading-ids.ts';
import rehypeLinks from './plugins/rehype/rehype-links.ts';
import rehypeNumbers, { type NumberLabel } from './plugins/rehype/rehype-numbers.ts';
import rehypeOriginalIds from './plugins/rehype/rehype-original-ids.ts';
import rehypeOutline from './plugins/rehype/rehype-outline.ts';
import rehypeParagraphIds from './plugins/rehype/rehype-paragraph-ids.ts';
import rehypePassages, { type PassageLabels } from './plugins/rehype/rehype-passages.ts';
import rehypePlacedRaw from './plugins/rehype/rehype-placed-raw.ts';
import rehypeReadableIds from './plugins/rehype/rehype-readable-ids.ts';
import rehypeRefused from './plugins/rehype/rehype-refused.ts';
import rehypeSideNotes, { type SideNote } from './plugins/rehype/rehype-side-notes.ts';
import rehypeUnbalanced from './plugins/rehype/rehype-unbalanced.ts';
import remarkAccidentalBlocks from './plugins/remark/remark-accidental-blocks.ts';
import remarkCharacters from './plugins/remark/remark-characters.ts';
import remarkCitations, { type CitationOptions } from './plugins/remark/remark-citations.ts';
import remarkDates from './plugins/remark/remark-dates.ts';
import remarkFootnotes from './plugins/remark/remark-footnotes.ts';
import remarkHeadings from './plugins/remark/remark-headings.ts';
import remarkLeftovers from './plugins/remark/remark-leftovers.ts';
import remarkMentions, { type MentionsOptions } from './plugins/remark/remark-mentions.ts';
import remarkNumbers, { type KnownNumbers, type NumberMark } from './plugins/remark/remark-numbers.ts';
import remarkPassages from './plugins/remark/remark-passages.ts';
import remarkQuotations from './plugins/remark/remark-quotations.ts';
import remarkWeekdays from './plugins/remark/remark-weekdays.ts';
import rehypeTables from './tables/rehype-tables.ts';
import remarkUnevenTables from './tables/remark-uneven-tables.ts';

export interface AnnotateOptions {
  /** By id, the entities that the text may name. */
  entities: Lookup<NamedEntity>;
  /** Which mentions are marked. */
  annotate: MentionsOptions['annotate'];
  /** The entities whose names are looked for; all, where it is left out. */
  sought?: ReadonlySet<string> | undefined;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** The day of which the text speaks (ISO), if it speaks of one. */
  day?: string;
  /** The claims and corrections to which the text may tie passages. */
  passages: PassageLabels;
  /** The sources that the text may cite, and how they are numbered. */
  citations: CitationOptions;
  /** The numbers that the text may give, and how each is explained; none, where it is left out. */
  numbers?: { known: KnownNumbers; labelOf: (mark: NumberMark) => NumberLabel | undefined };
  /** What stands beside the text where a source is cited. */
  sideNotes: Lookup<SideNote>;
  /** The pictures that the text may show; none where it is left out. */
  pictures?: readonly Picture[];
  /** Whether each paragraph has an id, as those of an article have. */
  paragraphs?: boolean;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/**
 * The way of a text from mdast to hast, in this order. What the plugins find goes into `file.data`, what is wrong into
 * `file.data.findings`.
 */
function plugins({
  entities,
  annotate,
  sought,
  language,
  passages,
  citations,
  numbers,
  sideNotes,
  pictures = [],
  paragraphs = false,
  href,
  day,
}: AnnotateOptions) {
  return [
    // All others walk trees by recursion.
    remarkDeep,
    // Citations that Markdown takes for links are citations for all that follow.
    [remarkFootnotes, citations],
    // Read while raw HTML still has its character references.
    remarkCharacters,
    // The words of raw HTML are words for all that follow.
    remarkHtmlText,
    remarkLeftovers,
    remarkAccidentalBlocks,
    remarkUnevenTables,
    // Read while every link still stands as its editor wrote it.
    remarkHeadings,
    remarkQuotations,
    [remarkWeekdays, { language, day }],
    [remarkDates, { language }],
    [remarkNumbers, numbers ?? NO_NUMBERS],
    // Names are found in passages, dates and numbers, so these are emphasis by then; and they are found by the source's positions,
    // so before labels become numbers.
    [remarkPassages, { known: passages }],
    [remarkMentions, { entities, annotate, sought, language, href: (id: string) => href(address.entity(id)) }],
    [remarkCitations, citations],
    [remarkRehype, { allowDangerousHtml: true, handlers: htmlHandlers }],
    rehypeHtmlBlocks,
    // Judged while raw HTML is still apart from what the plugins made.
    rehypeUnbalanced,
    rehypeRefused,
    rehypePlacedRaw,
    // What raw HTML can bring along: depth, links.
    rehypeDeep,
    [rehypePictures, { pictures }],
    [rehypeLinks, { href }],
    [rehypeSanitize, sanitiseSchema],
    // What Gloss adds of its own, and the ids of headings, come after it, so that none is forged.
    rehypeTables,
    rehypeCitations,
    // What they add is in the words of the site, but for the names.
    [rehypeDirection, { language }],
    [rehypePassages, { labels: passages, language }],
    [rehypeNumbers, numbers ?? NO_NUMBERS],
    [rehypeSideNotes, { notes: sideNotes, language }],
    rehypeSlug,
    rehypeHeadingIds,
    rehypeOriginalIds,
    ...(paragraphs ? [[rehypeParagraphIds, { language }] satisfies Pluggable] : []),
    rehypeOutline,
    rehypeReadableIds,
  ] satisfies PluggableList;
}

const NO_NUMBERS = { known: new Map(), labelOf: () => undefined };

/** A text as it is published, as plain data. One that is refused for its depth is empty. */
export function renderText(tree: Root, file: VFile, options: AnnotateOptions): TextTree {
  try {
    return withoutPositions(unified().use(plugins(options)).runSync(tree, file) as TextTree);
  } catch (error) {
    refuseOverflow(error, file);
    return { type: 'root', children: [] };
  }
}

/** Places are needed for messages alone. */
function withoutPositions<Node extends Nodes>(node: Node): Node {
  const { position: _, ...rest } = node;
  return ('children' in node ? { ...rest, children: node.children.map(withoutPositions) } : rest) as Node;
}
