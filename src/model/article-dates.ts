import { startOf } from './date.ts';

/** The dates of an article, as days or as moments with an offset. */
export interface ArticleDates {
  /** The day or time of which its text speaks, where that is not the day of its last change. */
  about?: string | undefined;
  published: string;
  updated?: string | undefined;
}

/**
 * The day of which the text speaks (ISO), its "now": what it says it is about, else that of its last change of substance,
 * else that of its publication. A moment has the day that its own clock shows.
 */
export function textDay({ about, updated, published }: ArticleDates): string {
  const text = about ?? updated ?? published;
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text)?.[0] ?? startOf(text);
}
