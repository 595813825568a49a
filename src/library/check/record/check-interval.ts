import { isBefore } from '../../../model/time/date.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/**
 * An interval that ends before it begins, beyond doubt; none where an end is open.
 *
 * @param item the path of what holds the two dates
 * @param endKey the key of the last date in it
 */
export function checkInterval(
  file: ContentFile,
  item: Path,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  endKey = 'to',
): Problem[] {
  if (from === undefined || to === undefined || !isBefore(to, from)) return [];
  return [
    {
      rule: 'impossible-interval',
      values: { case: 'span', from, to },
      file,
      at: [...item, endKey],
      restsOn: fieldsIn(file, item, ['from', 'date']),
    },
  ];
}
