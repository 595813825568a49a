import { isBefore, parseDate } from '../../../model/time/date.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import { isRecord } from '../../read/fields/is-record.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/**
 * Days and minutes that are still to come of what has been already: of a change, of a check, of what somebody said or
 * published, of what happened. Days of offices, facts and events may lie ahead, and so may the month of a magazine, and
 * that of an article that is not built before.
 *
 * @param now the day or minute of the site's clock
 */
export function checkFuture(content: ValidContent, now: string): Problem[] {
  const { articles, entities, claims, topics, authors, policies, pages, sources, numbers } = content;
  return [
    ...[articles, entities, claims, topics, authors, policies, pages]
      .flat()
      .flatMap(({ file, data }) => within(file, data, [], now)),
    ...[...sources, ...numbers].flatMap(({ file, at, data }) => within(file, data, at, now)),
  ];
}

/** Fields that are always of the past. */
const PAST: ReadonlySet<string> = new Set(['updated', 'checked', 'seen']);
/** What has a `date` of the past. */
const DATED: ReadonlySet<string> = new Set(['corrections', 'verdict', 'chain', 'timeline', 'states']);

function within(file: ContentFile, holder: unknown, path: Path, now: string): Problem[] {
  if (!isRecord(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(holder) ? Number(key) : key];
    if (typeof value !== 'string') return within(file, value, at, now);
    return isPast(file, holder, at) && isToCome(value, now) ? [toCome(file, at, value)] : [];
  });
}

function isPast({ collection }: ContentFile, holder: Record<string, unknown>, path: Path): boolean {
  const key = String(path.at(-1));
  if (PAST.has(key) || (key === 'at' && collection === 'numbers')) return true;
  const list = String(path.findLast((step, index) => index < path.length - 1 && typeof step === 'string'));
  if (key === 'at') return list === 'updates' || list === 'whatHappenedNext' || list === 'now';
  if (key === 'on') return list === 'reviewed';
  if (key !== 'date') return false;
  if (path.length === 1) return collection === 'claims';
  if (collection === 'sources' && path.length === 2) return parseDate(String(holder['date']))?.day !== undefined;
  return DATED.has(list) && (holder['standing'] ?? 'happened') === 'happened';
}

function isToCome(date: string, now: string): boolean {
  return parseDate(date) !== undefined && isBefore(now, date);
}

function toCome(file: ContentFile, at: Path, date: string): Problem {
  const of = at[0] === 'timeline' ? 'timeline' : 'other';
  const restsOn = of === 'timeline' ? fieldsIn(file, at.slice(0, -1), ['standing']) : [];
  return { rule: 'future-day', values: { case: of, date }, file, at, restsOn };
}
