import { wrongWeekdays } from '../../../markdown/weekdays.ts';
import type { Article } from '../../../model/article.ts';
import { textDay } from '../../../model/time/article-dates.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** Weekdays in the fields of an article that are not those of the date beside them. */
export function checkWeekdays(file: ContentFile, article: Article): Problem[] {
  const { title, summary, keyPoints, whyItMatters = '', updates, timeline, whatHappenedNext, language } = article;
  const day = textDay(article);
  const fields: { at: Path; text: string; day?: string }[] = [
    { at: ['title'], text: title, day },
    { at: ['summary'], text: summary, day },
    ...keyPoints.map((text, index) => ({ at: ['keyPoints', index], text, day })),
    { at: ['whyItMatters'], text: whyItMatters, day },
    ...updates.map(({ text, at }, index) => ({ at: ['updates', index, 'text'], text, day: at.slice(0, 10) })),
    ...whatHappenedNext.map(({ text }, index) => ({ at: ['whatHappenedNext', index, 'text'], text })),
    ...timeline.map(({ text }, index) => ({ at: ['timeline', index, 'text'], text })),
  ];
  return fields.flatMap(({ at, text, day: now }) =>
    wrongWeekdays(text, language, now).map(
      ({ words, date }): Problem => ({ rule: 'wrong-weekday', values: { words, from: date, to: date }, file, at }),
    ),
  );
}
