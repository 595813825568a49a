import type { Article } from '../../../model/article.ts';
import { nearest } from '../../../model/fields/nearest.ts';
import { isEarlier, lastChange } from '../../../model/time/article-dates.ts';
import { latestDate } from '../../../model/time/date.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import { EACH, fieldsIn, type Problem } from '../problem.ts';
import { checkInterval } from './check-interval.ts';

/** What is wrong with the days of an article: of its last change, its corrections, its updates and its timeline. */
export function checkTimes(file: ContentFile, article: Article): Problem[] {
  return [
    ...checkLastChange(file, article),
    ...checkCorrections(file, article),
    ...checkUpdates(file, article),
    ...checkTimeline(file, article),
  ];
}

/** The last change is no earlier than the publication, and than any correction or update. */
function checkLastChange(file: ContentFile, article: Article): Problem[] {
  const { published, updated, corrections, updates } = article;
  const here = { file, at: ['updated'] };
  if (updated !== undefined && isEarlier(updated, published)) {
    const values = { case: 'update', updated, published } as const;
    return [{ rule: 'impossible-interval', values, ...here, restsOn: fieldsIn(file, [], ['published']) }];
  }
  const changes = [
    ...corrections.map(({ date }) => ({ case: 'correction' as const, changed: date })),
    ...updates.map(({ at }) => ({ case: 'update' as const, changed: at })),
  ];
  const latest = latestDate(
    changes.map(({ changed }) => changed).filter((changed) => isEarlier(lastChange(article), changed)),
  );
  const missed = changes.find(({ changed }) => changed === latest);
  if (missed === undefined) return [];
  const restsOn = [
    ...fieldsIn(file, [], ['published']),
    ...fieldsIn(file, ['corrections', EACH], ['date']),
    ...fieldsIn(file, ['updates', EACH], ['at']),
  ];
  return [{ rule: 'untimely-update', values: { ...missed, updated, published }, ...here, restsOn }];
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
      ...only(isEarlier(date, published), { rule: 'impossible-interval', values: backwards, ...dateAt }),
      ...only(!marked.has(id), { rule: 'unmarked-correction', values: { id }, ...idAt }),
    ];
  });
}

function checkUpdates(file: ContentFile, { published, updates }: Article): Problem[] {
  const ids = updates.map(({ id }) => id);
  return updates.flatMap(({ id, at }, index): Problem[] => {
    const item = ['updates', index];
    const atAt = { file, at: [...item, 'at'], restsOn: fieldsIn(file, [], ['published']) };
    const twice = { rule: 'duplicate-id', values: { case: 'update', id }, file, at: [...item, 'id'] } as const;
    const backwards = { case: 'added', added: at, published } as const;
    return [
      ...only(ids.indexOf(id) < index, twice),
      ...only(isEarlier(at, published), { rule: 'impossible-interval', values: backwards, ...atAt }),
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
