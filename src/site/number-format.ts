import type { NumberSeries, Reading } from '../model/numbers/number.ts';
import { formatDate } from './dates.ts';
import { LANGUAGES } from './words/languages.ts';
import { spoken } from './words/spoken.ts';
import { say } from './words/words.ts';

/** What is shown of a reading as its number. */
type Amount = Pick<Reading, 'value' | 'range' | 'bound' | 'confidence'> & Partial<Pick<Reading, 'estimated'>>;

/** The number that it is a reading of: its unit, and the readings that are written with as many decimals. */
interface Series {
  unit?: NumberSeries['unit'];
  readings: readonly Amount[];
}

/**
 * A reading in the words of the site: "148 people", "at least 48.2%", "€28.4bn", "140–150", "0.8 (95% confidence: 0.6–1.1)".
 * Nothing is converted, and nothing rounded. Readings that can be compared have equally many decimals: "€20.00" beside
 * "€21.50". What is said to be about a number is not made more exact by that.
 */
export function formatReading(reading: Amount, { unit, readings }: Series): string {
  const { value, range, bound, confidence } = reading;
  const decimals = bound === 'about' ? 0 : decimalsOfAll(readings.filter((other) => isAlike(other, reading)));
  const between = range && rangeInWords(range, unit, decimals);
  if (value === undefined) return sure(between ?? '', confidence);
  const amount = formatAmount(value, unit, decimals);
  if (between !== undefined) return say('number.within', { value: amount, range: sure(between, confidence) });
  return bound === undefined ? amount : say(`number.bound.${bound}`, { value: amount });
}

/** When and why a reading held no more: "withdrawn on 2 November 2026". */
export function endInWords({ why, at }: NonNullable<Reading['ended']>): string {
  return say(`number.ended.${why}`, { date: formatDate(at) });
}

/** Estimates are less exact than what is counted, which has decimals of its own. */
function isAlike({ estimated = false }: Amount, other: Amount): boolean {
  return estimated === (other.estimated ?? false);
}

function decimalsOfAll(readings: readonly Amount[]): number {
  const values = readings.flatMap(({ value, range = [] }) => (value === undefined ? range : [value, ...range]));
  return Math.max(0, ...values.map(decimalsOf));
}

/** A number with its unit, and with decimals as far as it has them or more are asked for. */
function formatAmount(value: number, unit: NumberSeries['unit'], decimals = 0): string {
  return withWord(formatFor([value], unit, decimals).format(value), unit);
}

function rangeInWords([low = 0, high = 0]: readonly number[], unit: NumberSeries['unit'], decimals: number): string {
  return withWord(formatFor([low, high], unit, decimals).formatRange(low, high), unit);
}

function sure(range: string, confidence: number | undefined): string {
  if (confidence === undefined) return range;
  return say('number.confidence', { confidence: formatAmount(confidence, 'percent'), range });
}

/** A unit of the editor's own is a word behind the number. */
function withWord(number: string, unit: NumberSeries['unit']): string {
  return unit === undefined || isCurrency(unit) || isUnit(unit) ? number : say('number.of-unit', { number, unit });
}

function formatFor(values: readonly number[], unit: NumberSeries['unit'], decimals: number): Intl.NumberFormat {
  const most = Math.max(decimals, ...values.map(decimalsOf));
  if (unit !== undefined && isCurrency(unit)) return moneyFormat(values, unit, { decimals, most });
  const style = unit !== undefined && isUnit(unit) ? ({ style: 'unit', unit } as const) : {};
  return new Intl.NumberFormat(locale(), { ...style, minimumFractionDigits: decimals, maximumFractionDigits: most });
}

/** Millions and more in short, where that leaves nothing out. */
function moneyFormat(
  values: readonly number[],
  currency: string,
  { decimals, most }: { decimals: number; most: number },
): Intl.NumberFormat {
  const style = { style: 'currency', currency } as const;
  const isShort = values.every(
    (value) => Math.abs(value) >= 1e6 && value % 10 ** (magnitude(value) - SHORT_DIGITS) === 0,
  );
  if (isShort)
    return new Intl.NumberFormat(locale(), { ...style, notation: 'compact', maximumFractionDigits: SHORT_DIGITS });
  const own = new Intl.NumberFormat(locale(), style).resolvedOptions().maximumFractionDigits ?? 0;
  return new Intl.NumberFormat(locale(), {
    ...style,
    minimumFractionDigits: Math.max(own, decimals),
    maximumFractionDigits: Math.max(own, most),
    trailingZeroDisplay: decimals === 0 ? 'stripIfInteger' : 'auto',
  } as Intl.NumberFormatOptions);
}

/** Decimals behind "million" and "bn": with more, the whole number is easier to read. */
const SHORT_DIGITS = 3;

/** The power of ten of the word for a number: 6 for millions. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) / 3) * 3;
}

/** How many decimals a number is written with; `Intl` allows 100 (ECMA-402, SetNumberFormatDigitOptions). */
function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /^[^.e]*(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(100, Math.max(0, decimals.length - Number(exponent)));
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is a currency: the three letters of ISO 4217. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit);
}

/** Whether `Intl` has the words for a unit: "percent", "kilometer-per-hour". */
function isUnit(unit: string): boolean {
  try {
    new Intl.NumberFormat(locale(), { style: 'unit', unit });
    return true;
  } catch {
    return false;
  }
}

/** The locale by which numbers are written where the site speaks. */
function locale(): string {
  return LANGUAGES[spoken()].locale;
}
