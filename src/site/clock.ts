import { settings } from './settings.ts';

/**
 * The minute of the build (UTC), such as `2023-04-17T00:00Z`: from `SOURCE_DATE_EPOCH` where it is set, else from the machine's clock.
 * Throws a RangeError, in words for whoever builds, where the variable is anything but whole seconds from 1970 to the end
 * of 9999: the form that https://reproducible-builds.org/specs/source-date-epoch/ demands. An empty one is refused too: a
 * script has lost its value, and the site would tell of 1970 or of today unasked.
 */
export function buildMinute(environment: Record<string, string | undefined> = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST_SECOND)) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, which is no number of whole seconds from 1970 to 9999. ` +
        'Write such a number (date +%s prints that of now), or unset it: then the site is built as of today.',
    );
  }
  const minute = Math.floor((epoch === undefined ? Date.now() / 1000 : Number(epoch)) / 60);
  // It is asked for at every date of every page.
  if (last?.minute !== minute) last = { minute, text: `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z` };
  return last.text;
}

let last: { minute: number; text: string } | undefined;

/** The day of the build as an ISO day in the time zone of the settings, by {@link buildMinute}. */
export function buildDay(
  environment?: Record<string, string | undefined>,
  timeZone: string = settings().timeZone,
): string {
  const minute = buildMinute(environment);
  return timeZone === 'UTC' ? minute.slice(0, 10) : dayIn(timeZone, minute);
}

function dayIn(timeZone: string, minute: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(parts.formatToParts(new Date(minute)).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}

/** 9999-12-31T23:59:59Z. */
const LAST_SECOND = 253_402_300_799;
