import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { segmenterFor } from '../../site/segmenter.ts';

/**
 * Words that a reader takes in within a minute, silently, of English that is no fiction: 238 on average over 190 studies
 * (Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019).
 */
const WORDS_A_MINUTE = 238;

/** How many whole minutes it takes to read so many words, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** How many words a text has, by the rules of its language (BCP 47) for where words end. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(language, 'word').segment(text)) if (isWordLike) count++;
  return count;
}

/** The words of an article's text as it is read, without the numbers of sources; all else that marks it stands in attributes. */
export function proseOf(tree: Nodes): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'sup') return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('');
}
