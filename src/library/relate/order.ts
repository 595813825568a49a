import { compareDates } from '../../model/time/date.ts';

interface Published {
  id: string;
  data: { published: string };
}

/**
 * The order of articles wherever they are listed: the last published first, by the clock where a minute is known; those of
 * one day by their ids. For `sort`.
 */
export function newestFirst(a: Published, b: Published): number {
  return compareDates(b.data.published, a.data.published) || compare(a.id, b.id);
}

/** By code units, so that the order does not hang on the machine's languages. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
