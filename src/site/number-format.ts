import type { NumberSeries, Reading } from '../model/numbers/number.ts';
import { SITE_LANGUAGE } from './settings.ts';
import { LANGUAGES } from './words/languages.ts';
import { say } from './words/words.ts';

const { locale } = LANGUAGES[SITE_LANGUAGE];

/** What is shown of a reading as its number. */
type Amount = Pick<Reading, 'value' | 'range' | 'bound' | 'confidence'>;

/**
 * A reading in the words of the site: "148 people", "at least 48.2%", "€28.4bn", "140–150", "0.8 (95% confidence: 0.6–1.1)".
 * Nothing is converted, and nothing rounded.
 */
export function formatReading({ value, range, bound, confidence }: Amount, unit: NumberSeries['unit']): string {
  const between = range && rangeInWords(range, unit);
  if (value === undefined) return sure(between ?? '', confidence);
  const amount = formatAmount(value, unit);
  if (between !== undefined) return say('number.within', { value: amount, range: sure(between, confidence) });
  return bound === undefined ? amount : say(`number.bound.${bound}`, { value: amount });
}

/** A number with its unit. */
export function formatAmount(value: number, unit: NumberSeries['unit']): string {
  return withWord(formatFor([value], unit).format(value), unit);
}

function rangeInWords([low = 0, high = 0]: readonly number[], unit: NumberSeries['unit']): string {
  return withWord(formatFor([low, high], unit).formatRange(low, high), unit);
}

function sure(range: string, confidence: number | undefined): string {
  if (confidence === undefined) return range;
  return say('number.confidence', { confidence: formatAmount(confidence, 'percent'), range });
}

/** A unit of the editor's own is a word behind the number. */
function withWord(number: string, unit: NumberSeries['unit']): string {
  return unit === undefined || isCurrency(unit) || isUnit(unit) ? number : say('number.of-unit', { number, unit });
}

function formatFor(values: readonly number[], unit: NumberSeries['unit']): Intl.NumberFormat {
  const maximumFractionDigits = Math.max(...values.map(decimalsOf));
  if (unit !== undefined && isCurrency(unit)) return moneyFormat(values, unit, maximumFractionDigits);
  const style = unit !== undefined && isUnit(unit) ? ({ style: 'unit', unit } as const) : {};
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits });
}

/** Millions and more in short, where that leaves nothing out. */
function moneyFormat(values: readonly number[], currency: string, decimals: number): Intl.NumberFormat {
  const style = { style: 'currency', currency } as const;
  const isShort = values.every(
    (value) => Math.abs(value) >= 1e6 && value % 10 ** (magnitude(value) - SHORT_DIGITS) === 0,
  );
  if (isShort)
    return new Intl.NumberFormat(locale, { ...style, notation: 'compact', maximumFractionDigits: SHORT_DIGITS });
  const own = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 0;
  return new Intl.NumberFormat(locale, {
    ...style,
    maximumFractionDigits: Math.max(own, decimals),
    trailingZeroDisplay: 'stripIfInteger',
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
    new Intl.NumberFormat(locale, { style: 'unit', unit });
    return true;
  } catch {
    return false;
  }
}
