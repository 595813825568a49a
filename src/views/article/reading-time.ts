import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Words that a reader takes in within a minute, silently, of English that is no fiction: 238 on average over 190 studies
 * (Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019).
 */
const WORDS_A_MINUTE = 238;

/** What stands in a text and is not read with it: numbers of sources, notes of the margin, the words behind passages. */
const MARKS: ReadonlySet<string> = new Set(['side-note', 'claim-mark', 'number-mark', 'correction-mark', 'date-gloss']);

/** How many whole minutes it takes to read so many words, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** How many words a text has, by the rules of its language (BCP 47) for where words end. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** The words of an article's text as it is read, without what only marks it. */
export function proseOf(tree: Nodes): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && isMark(node)) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('');
}

function isMark({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName === 'sup' || (Array.isArray(className) && className.some((name) => MARKS.has(String(name))));
}
