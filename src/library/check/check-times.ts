import type { Article } from '../../model/article.ts';
import { compareDates, isBefore, latestDate } from '../../model/date.ts';
import { nearest } from '../../model/nearest.ts';
import type { ContentFile, Path } from '../read/content-file.ts';
import { checkInterval } from './check-interval.ts';
import { EACH, fieldsIn, type Problem } from './problem.ts';

/** What is wrong with the days of an article: of its update, its corrections and its timeline. */
export function checkTimes(file: ContentFile, article: Article): Problem[] {
  return [...checkUpdate(file, article), ...checkCorrections(file, article), ...checkTimeline(file, article)];
}

/** `updated` moves with substance only: an important correction is the last change there was, or an earlier one. */
function checkUpdate(file: ContentFile, { published, updated, corrections }: Article): Problem[] {
  const here = { file, at: ['updated'] };
  if (updated !== undefined && isBefore(updated, published)) {
    const values = { case: 'update', updated, published } as const;
    return [{ rule: 'impossible-interval', values, ...here, restsOn: fieldsIn(file, [], ['published']) }];
  }
  const corrected = latestDate(corrections.flatMap(({ important, date }) => (important ? [date] : [])));
  if (corrected === undefined || compareDates(updated, corrected) >= 0) return [];
  const restsOn = fieldsIn(file, ['corrections', EACH], ['date', 'important']);
  return [{ rule: 'untimely-update', values: { updated, corrected }, ...here, restsOn }];
}

function checkCorrections(file: ContentFile, { published, corrections }: Article): Problem[] {
  const marked = new Set(file.vfile.data.passages?.flatMap(({ kind, id }) => (kind === 'correction' ? [id] : [])));
  const ids = corrections.map(({ id }) => id);
  return corrections.flatMap(({ id, date }, index): Problem[] => {
    const idAt = { file, at: ['corrections', index, 'id'] };
    const dateAt = { file, at: ['corrections', index, 'date'], restsOn: fieldsIn(file, [], ['published']) };
    const backwards = { case: 'correction', corrected: date, published } as const;
    return [
      ...only(ids.indexOf(id) < index, { rule: 'duplicate-id', values: { case: 'correction', id }, ...idAt }),
      ...only(isBefore(date, published), { rule: 'impossible-interval', values: backwards, ...dateAt }),
      ...only(!marked.has(id), { rule: 'unmarked-correction', values: { id }, ...idAt }),
    ];
  });
}

function checkTimeline(file: ContentFile, { timeline }: Article): Problem[] {
  const headings = (file.vfile.data.headings ?? []).map(({ id }) => id);
  return timeline.flatMap(({ date, until, place }, index): Problem[] => {
    const item = ['timeline', index];
    return [
      ...checkInterval(file, item, { from: date, to: until }, 'until'),
      ...(place === undefined || headings.includes(place) ? [] : [deadPlace(place, headings, file, item)]),
    ];
  });
}

function deadPlace(place: string, headings: readonly string[], file: ContentFile, item: Path): Problem {
  const values = { case: 'timeline', place, near: nearest(place, headings) } as const;
  return { rule: 'dead-anchor', values, file, at: [...item, 'place'] };
}

/** The problem alone, where it is one. */
function only(isSo: boolean, problem: Problem): Problem[] {
  return isSo ? [problem] : [];
}
