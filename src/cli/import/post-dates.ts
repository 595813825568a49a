import { Temporal } from 'temporal-polyfill';

/** When something was, as archives write it, with the parts of which addresses are made. */
export interface PostDate {
  /** A day, or a minute with its offset from UTC, as Gloss writes them. */
  moment: string;
  /** The same on the clock of the old site, of which Jekyll makes addresses. */
  local: Temporal.PlainDateTime;
  /** The same as it is written, of which Hugo makes them. */
  written: Temporal.PlainDateTime;
}

const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;

/**
 * Reads a date of front matter: a day, or a time with or without an offset. One without is that of the site's clock.
 *
 * @param value a text, or a date that TOML or YAML has made of it
 * @param zone the time zone of the old site, such as `Europe/Madrid`
 */
export function readPostDate(value: unknown, zone: string): PostDate | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : '';
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month = '', day = '', hour, minute = '', second = '0', offset] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    if (hour === undefined) {
      const midnight = Temporal.PlainDateTime.from(date, { overflow: 'reject' });
      return { moment: date, local: midnight, written: midnight };
    }
    const clock = Temporal.PlainDateTime.from(`${date}T${hour.padStart(2, '0')}:${minute}:${second.padStart(2, '0')}`);
    const zoned = offset === undefined ? clock.toZonedDateTime(zone) : instant(clock, offset).toZonedDateTimeISO(zone);
    const shift = offset === undefined ? zoned.offset : offsetOf(offset);
    return { moment: `${clock.toString().slice(0, 16)}${shift}`, local: zoned.toPlainDateTime(), written: clock };
  } catch {
    return undefined;
  }
}

/** A time zone that the machine knows; UTC for any other, as Hugo and Jekyll take a missing one on a server. */
export function knownZone(zone: string | undefined): string {
  try {
    return Temporal.Now.zonedDateTimeISO(zone ?? 'UTC').timeZoneId;
  } catch {
    return 'UTC';
  }
}

function instant(clock: Temporal.PlainDateTime, offset: string): Temporal.Instant {
  return Temporal.Instant.from(`${clock.toString()}${offsetOf(offset)}`);
}

/** An offset as Gloss writes it: `Z`, `+02:00`. */
function offsetOf(offset: string): string {
  if (/^(?:z|utc|gmt)$/i.test(offset)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours}:${minutes}`;
}
