import { dayRange, parseDate } from '../../../model/date.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import { isRecord } from '../../read/is-record.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/**
 * Days that are still to come of what has been already: of publication, of a check, of what somebody said or published,
 * of what happened. Days of offices, facts and events may lie ahead, and so may the month of a magazine.
 *
 * @param today the day of the site's clock (ISO)
 */
export function checkFuture(content: ValidContent, today: string): Problem[] {
  const { articles, entities, claims, topics, authors, policies, pages, sources, numbers } = content;
  return [
    ...[articles, entities, claims, topics, authors, policies, pages]
      .flat()
      .flatMap(({ file, data }) => within(file, data, [], today)),
    ...[...sources, ...numbers].flatMap(({ file, at, data }) => within(file, data, at, today)),
  ];
}

/** Fields that are always of the past. */
const PAST: ReadonlySet<string> = new Set(['published', 'updated', 'checked', 'seen']);
/** What has a `date` of the past. */
const DATED: ReadonlySet<string> = new Set(['corrections', 'verdict', 'chain', 'timeline', 'states']);

function within(file: ContentFile, holder: unknown, path: Path, today: string): Problem[] {
  if (!isRecord(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(holder) ? Number(key) : key];
    if (typeof value !== 'string') return within(file, value, at, today);
    return isPast(file, holder, at) && isToCome(value, today) ? [toCome(file, at, value)] : [];
  });
}

function isPast({ collection }: ContentFile, holder: Record<string, unknown>, path: Path): boolean {
  const key = String(path.at(-1));
  if (PAST.has(key) || (key === 'at' && collection === 'numbers')) return true;
  if (key !== 'date') return false;
  if (path.length === 1) return collection === 'claims';
  if (collection === 'sources' && path.length === 2) return parseDate(String(holder['date']))?.day !== undefined;
  const list = String(path.findLast((step, index) => index < path.length - 1 && typeof step === 'string'));
  return DATED.has(list) && (holder['standing'] ?? 'happened') === 'happened';
}

function isToCome(date: string, today: string): boolean {
  return parseDate(date) !== undefined && dayRange(date).first > today;
}

function toCome(file: ContentFile, at: Path, date: string): Problem {
  const of = at[0] === 'timeline' ? 'timeline' : 'other';
  const restsOn = of === 'timeline' ? fieldsIn(file, at.slice(0, -1), ['standing']) : [];
  return { rule: 'future-day', values: { case: of, date }, file, at, restsOn };
}
