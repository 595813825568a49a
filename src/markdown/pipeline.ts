import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { VFile } from 'vfile';
import { address } from '../site/routes.ts';
import { sanitiseSchema } from './allowed-html.ts';
import type { NamedEntity } from './find-mentions.ts';
import { refuseOverflow, rehypeDeep, remarkDeep } from './plugins/limit-nesting.ts';
import rehypeCharacters from './plugins/rehype-characters.ts';
import rehypeDates from './plugins/rehype-dates.ts';
import rehypeLinks from './plugins/rehype-links.ts';
import rehypeOutline from './plugins/rehype-outline.ts';
import rehypePassages, { type PassageLabels } from './plugins/rehype-passages.ts';
import rehypeRefused from './plugins/rehype-refused.ts';
import rehypeSideNotes, { type SideNote } from './plugins/rehype-side-notes.ts';
import remarkCitations, { type CitationOptions } from './plugins/remark-citations.ts';
import remarkDates from './plugins/remark-dates.ts';
import remarkHeadings from './plugins/remark-headings.ts';
import remarkMentions from './plugins/remark-mentions.ts';
import remarkPassages from './plugins/remark-passages.ts';
import remarkQuotations from './plugins/remark-quotations.ts';

export interface AnnotateOptions {
  entities: readonly NamedEntity[];
  /** Which mentions are marked. */
  annotate: 'first' | 'all' | 'none';
  /** BCP 47 tag of the text's language. */
  language: string;
  /** The claims and corrections to which the text may tie passages. */
  passages: PassageLabels;
  /** The sources that the text may cite, and how they are numbered. */
  citations: CitationOptions;
  /** What stands beside the text where a source is cited. */
  sideNotes: ReadonlyMap<string, SideNote>;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/**
 * The way of a text from mdast to HTML, in this order: quotations are audited and mentions found while the tree still
 * has the positions of the source; raw HTML is parsed before it is sanitised; what Gloss adds of its own, and the ids of
 * headings, come after it, so that none is forged.
 * What the plugins find goes into `file.data`, what is wrong into `file.messages`.
 */
export function renderText(tree: Root, file: VFile, options: AnnotateOptions): string {
  const { entities, annotate, language, passages, citations, sideNotes, href } = options;
  const processor = remark()
    .use(remarkDeep)
    .use(remarkHeadings)
    .use(remarkQuotations, { language })
    .use(remarkDates, { language })
    .use(remarkPassages, {
      known: { claim: new Set(passages.claim.keys()), correction: new Set(passages.correction.keys()) },
    })
    .use(remarkMentions, { entities, annotate, language, href: (id: string) => href(address.entity(id)) })
    .use(remarkCitations, citations)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRefused)
    .use(rehypeRaw)
    .use(rehypeDeep)
    .use(rehypeCharacters)
    .use(rehypeLinks, { href })
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeDates)
    .use(rehypePassages, { labels: passages })
    .use(rehypeSideNotes, { notes: sideNotes })
    .use(rehypeSlug)
    .use(rehypeOutline)
    .use(rehypeStringify);
  try {
    return processor.stringify(processor.runSync(tree, file), file);
  } catch (error) {
    refuseOverflow(error, file);
    return '';
  }
}
