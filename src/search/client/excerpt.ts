import { MARK, MOST_MARKS } from './highlight/mark-parameter.ts';
import type { PagefindFragment } from './load-pagefind.ts';
import type { Passage } from './results.ts';

/** The place of a page's text that fits best, if the words stand in the text at all. */
export function passageOf({ url, excerpt, sub_results: parts = [] }: PagefindFragment): Passage | undefined {
  const best = parts.reduce<(typeof parts)[number] | undefined>(
    (found, part) => (found && weight(found) >= weight(part) ? found : part),
    undefined,
  );
  const words = best ?? { url, excerpt };
  if (!words.excerpt.includes('<mark>')) return undefined;
  return {
    url: openedAt(words.url, words.excerpt),
    excerpt: words.excerpt,
    ...(best && parts.length > 1 && best.url.includes('#') && { section: best.title }),
  };
}

function weight({
  weighted_locations: locations = [],
}: {
  weighted_locations?: readonly { balanced_score: number }[];
}) {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** The address that opens a page at a heading and marks the words of an excerpt: `/a/?mark=fire-control#weapons`. */
export function openedAt(url: string, excerpt: string): string {
  const joined = excerpt.replace(/<\/mark>(\s*)<mark>/g, '$1');
  const marked = excerptParts(joined).flatMap((part) => (part.marked ? [part.text.replace(EDGE, '')] : []));
  const words = [...new Set(marked)].filter((text) => text !== '').slice(0, MOST_MARKS);
  if (words.length === 0) return url;
  const [page = '', part] = url.split('#');
  const parameters = new URLSearchParams(words.map((text) => [MARK, text]));
  return `${page}?${parameters}${part === undefined ? '' : `#${part}`}`;
}

/** Signs around the marked words, some of which the index adds at the end of a block. */
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * An excerpt as texts that are marked or not. Pagefind writes the text of a page with its `<` and `>` as entities, and
 * nothing else so, around its own `<mark>` and `</mark>`.
 */
export function excerptParts(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, place) => ({ text: text.replace(/&lt;/g, '<').replace(/&gt;/g, '>'), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
