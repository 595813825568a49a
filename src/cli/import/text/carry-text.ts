import type { Root } from 'hast';
import { SIZE_LIMIT } from '../../../library/read/read-content.ts';
import { firstExcess } from '../../../markdown/limits.ts';
import { codeOf, forbiddenCharacterIn, withoutForbidden } from '../../../model/fields/forbidden-characters.ts';
import type { PostText } from '../archive.ts';
import { placeCalls } from './carried-calls.ts';
import { carryElements, carryFootnotes } from './carried-elements.ts';
import { carryHeadings } from './carried-headings.ts';
import { carryLinks } from './carried-links.ts';
import { carryPictures } from './carried-pictures.ts';
import type { CarriedPicture, CarryContext } from './carry-context.ts';
import { wordsIn } from './map-tree.ts';
import { sourceTree } from './source-tree.ts';
import { toMarkdown } from './to-markdown.ts';
import { type Carrying, note, type TextNote } from './uncarried.ts';

/** A text as an article has it. */
export interface CarriedText {
  markdown: string;
  pictures: CarriedPicture[];
  /** The ids of the articles to which it links. */
  linked: ReadonlySet<string>;
  notes: readonly TextNote[];
  /** Whether readers would miss something that is not carried. */
  holds: boolean;
  /** Its paragraphs in plain words. */
  paragraphs: readonly string[];
}

/** So long a text may be, in UTF-16 units: an article with its fields is to stay below the limit of a content file. */
const LONGEST = SIZE_LIMIT / 2;

/**
 * Carries the text of a post: its Markdown or HTML is parsed as browsers would, what a text here cannot hold is taken out and noted, and
 * the rest is written as Markdown. Never throws; a text that would take minutes to parse, or is nested as no text is, comes as a reason.
 */
export function carryText(text: PostText, context: CarryContext): CarriedText | { refused: string } {
  if (text.form === 'markdown' && firstExcess(text.text, 0))
    return { refused: 'its text is nested too deep, or has too many marks' };
  if (text.text.length > LONGEST) return { refused: `its text is longer than ${LONGEST / 1000} thousand characters` };
  try {
    return carried(text, context);
  } catch (error) {
    // The stack of whoever walks a tree ends before that of the parser.
    if (error instanceof RangeError) return { refused: 'its text is nested too deep' };
    throw error;
  }
}

function carried(whole: PostText, context: CarryContext): CarriedText {
  const forbidden = forbiddenCharacterIn(whole.text);
  const text = forbidden === undefined ? whole : { ...whole, text: withoutForbidden(whole.text) };
  const carrying: Carrying = { text, notes: [], holds: false };
  if (forbidden !== undefined)
    note(carrying, undefined, `characters that cannot be published are left out, the first is ${codeOf(forbidden)}`);
  const tree = sourceTree(text);
  placeCalls(tree, carrying);
  carryFootnotes(tree, carrying);
  carryElements(tree, carrying);
  const pictures = carryPictures(tree, carrying, context);
  const anchors = carryHeadings(tree, carrying);
  const linked = carryLinks(tree, carrying, context, anchors);
  const { notes, holds } = carrying;
  return { markdown: toMarkdown(tree), pictures, linked, notes, holds, paragraphs: paragraphsOf(tree) };
}

/** The paragraphs that stand in the text itself: not those of quotations, lists and tables. */
function paragraphsOf(tree: Root): string[] {
  const paragraphs: string[] = [];
  const inside = (children: Root['children']): void => {
    for (const node of children) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'p') paragraphs.push(wordsIn(node).replace(/\s+/g, ' ').trim());
      else if (/^(?:div|section|article|main)$/.test(node.tagName)) inside(node.children);
    }
  };
  inside(tree.children);
  return paragraphs.filter((words) => words !== '');
}
