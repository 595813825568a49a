/** The last day of a corpus, which is that of its newest reports. */
export const LAST_DAY = '2026-11-20';

/** A day so many days before another one (ISO). */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}
