import { segmenterFor } from '../../../site/segmenter.ts';

/** So long a summary may be, in UTF-16 units. */
const LONGEST = 300;

/** What an article says in short, and where that was taken from. */
export interface ShortSummary {
  text: string;
  from: 'description' | 'text' | 'title';
  /** Whether more stood there than fits. */
  isCut: boolean;
}

/**
 * The summary of a post: what the archive says of it, else the first sentence of its text, else its title. Too long a one ends with a
 * sentence that fits; where none does, with a word, and three points.
 */
export function shortSummary(
  { description, title }: { description?: string | undefined; title: string },
  paragraphs: readonly string[],
  language: string,
): ShortSummary {
  if (description !== undefined) return { ...shortened(description, language), from: 'description' };
  const [first] = paragraphs.flatMap((words) => sentencesOf(words, language)).filter((words) => /\p{L}/u.test(words));
  if (first === undefined) return { ...shortened(title, language), from: 'title' };
  return { ...shortened(first, language), from: 'text' };
}

function shortened(words: string, language: string): { text: string; isCut: boolean } {
  if (words.length <= LONGEST) return { text: words, isCut: false };
  let text = '';
  for (const sentence of sentencesOf(words, language)) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return { text: text === '' ? `${words.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : text, isCut: true };
}

function sentencesOf(words: string, language: string): string[] {
  return [...segmenterFor(language, 'sentence').segment(words)].map(({ segment }) => segment.trim());
}
