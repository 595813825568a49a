import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { compareDates } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import type { Times } from '../time/then-and-now.ts';

/** The two days of an article's page: that of which its text speaks, and that of the build, which is never before it. */
export function timesOf(dates: ArticleDates): Times {
  const [day, built] = [textDay(dates), buildDay()];
  return { day, today: compareDates(built, day) < 0 ? day : built };
}
