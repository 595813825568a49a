import { LANGUAGES } from '../site/words/languages.ts';
import { spoken } from '../site/words/spoken.ts';

/** A number that stands in a text in digits. */
export interface WrittenNumber {
  value: number;
  /** What one step of its last written digit is worth: 0.1 for "7.8", a hundred million for "7.8 billion". */
  step: number;
  /** Where its digits stand in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Whether it may be read without what stands around it: not so in "1.2bn", where nobody says what that is. */
  isWhole: boolean;
}

/**
 * The numbers of a text that are written in digits, of any script, as its language has it by `Intl`: "1,234.5" in English is
 * "1.234,5" in German. Where spaces may part thousands or numbers, both readings are given. A word behind a number counts
 * where the short forms of `Intl` have it: "1.2 million", "1,2 Mrd.", "12万".
 *
 * @param language BCP 47 tag of the text
 */
export function numbersInWords(text: string, language: string): WrittenNumber[] {
  const { group, decimal, scales } = notationOf(language);
  const plain = toLatinDigits(text);
  const separators = [...new Set([`[${group}]`, '[\\p{Zs}]', "['’]"])];
  const found = new Map<string, WrittenNumber>();
  for (const between of separators) {
    const grouped = `\\d{1,3}(?:${between}\\d{2,3})*${between}\\d{3}(?!\\d)`;
    for (const form of [grouped, '\\d+']) {
      const pattern = new RegExp(`(?<![\\d\\p{L}]|\\d[${group}${decimal}])(?:${form})(?:[${decimal}]\\d+)?`, 'gu');
      for (const { index: start, 0: digits } of plain.matchAll(pattern)) {
        const behind = plain.slice(start + digits.length);
        if (form !== grouped && new RegExp(`^[${group}]\\d{3}(?!\\d)`, 'u').test(behind)) continue;
        for (const number of read(digits, decimal, behind, scales)) {
          found.set(`${start} ${digits} ${number.value}`, { ...number, start, end: start + digits.length });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a written number says an amount: the amount itself, or that amount rounded to the last digit written. */
export function says({ value, step }: WrittenNumber, amount: number): boolean {
  const off = Math.abs(Math.abs(amount) - value);
  return off === 0 || (off <= roundedTo(value, step) / 2 + Number.EPSILON && off <= Math.abs(amount) * MOST_ROUNDED);
}

/** What is off by more is another number, and no rounded one. */
const MOST_ROUNDED = 0.05;

/** "28,000" may be rounded to thousands, and "3,000,000" to millions; "150" is 150. */
function roundedTo(value: number, step: number): number {
  const thousand = step * 1000;
  return step >= 1 && value >= thousand && value % thousand === 0 ? roundedTo(value, thousand) : step;
}

/** A number by its digits and the word behind them; two where that word may be a unit too, as in "100 m". */
function read(
  digits: string,
  decimal: string,
  behind: string,
  scales: ReadonlyMap<string, number>,
): Pick<WrittenNumber, 'value' | 'step' | 'isWhole'>[] {
  const [whole = '', fraction = ''] = digits.split(new RegExp(`[${decimal}](?=\\d+$)`, 'u'));
  const [, word = ''] = /^[\p{Zs}-]?([\p{L}\p{M}.]+)/u.exec(behind) ?? [];
  const scale = scaleOf(word, scales);
  const powers = scale === undefined ? [0] : /^[a-z]$/i.test(word) ? [scale, 0] : [scale];
  return powers.map((power) => ({
    value: Number(`${whole.replace(/\D/g, '')}.${fraction}e${power}`),
    step: 10 ** (power - fraction.length),
    isWhole: scale !== undefined || !SPACED_LETTER.test(behind),
  }));
}

/** A letter of a script that sets words apart by spaces: behind a number it belongs to it. */
const SPACED_LETTER =
  /^(?=\p{L})[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The word is looked up as it is, in small letters, without a point that may end the sentence, and by its first sign. */
function scaleOf(word: string, scales: ReadonlyMap<string, number>): number | undefined {
  const forms = [word, word.toLowerCase(), word.replace(/\.$/, ''), `${word}.`];
  const known = forms.find((form) => scales.has(form));
  if (known !== undefined) return scales.get(known);
  // Where no spaces part words, more of them follow: "12万人".
  const sign = /^\p{Script=Han}/u.exec(word)?.[0];
  return sign === undefined ? undefined : scales.get(sign);
}

interface Notation {
  /** What stands between thousands, and before decimals: for the inside of a class of a regular expression. */
  group: string;
  decimal: string;
  /** Words behind numbers, with the power of ten that each means. */
  scales: ReadonlyMap<string, number>;
}

const notations = new Map<string, Notation>();

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known) return known;
  const own = LANGUAGES[spoken()].locale;
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const notation = {
    group: separator(partOf('group') || ','),
    decimal: separator(partOf('decimal') || '.'),
    // The regions of a language shorten differently: "bn" in Britain, "B" in America.
    scales: scalesOf([
      language,
      ...(new Intl.Locale(own).language === new Intl.Locale(language).language ? [own] : []),
    ]),
  };
  notations.set(language, notation);
  return notation;
}

/** Arabic has its own signs beside those that `Intl` gives for most of its countries. */
function separator(sign: string): string {
  if (/\p{Zs}/u.test(sign)) return '\\p{Zs}';
  const escaped = sign.replace(/[\\\]^-]/g, '\\$&');
  return sign === ',' ? `${escaped}٬` : sign === '.' ? `${escaped}٫` : sign === '’' || sign === "'" ? "'’" : escaped;
}

function scalesOf(languages: readonly string[]): Map<string, number> {
  const scales = new Map<string, number>();
  for (const language of languages) {
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
        notation: 'compact',
        compactDisplay,
        maximumFractionDigits: 1,
      });
      for (let power = 3; power <= 14; power++) {
        // One, two, few and many have words of their own.
        for (const factor of [1, 1.2, 2, 3, 5, 7]) {
          const parts = format.formatToParts(factor * 10 ** power);
          const digits = parts
            .filter(({ type }) => type === 'integer' || type === 'fraction')
            .map(({ value }) => value);
          const shown = Number(parts.some(({ type }) => type === 'fraction') ? digits.join('.') : digits.join(''));
          const word = parts.find(({ type }) => type === 'compact')?.value;
          if (word) scales.set(word, Math.round(Math.log10((factor * 10 ** power) / shown)));
        }
      }
    }
  }
  return scales;
}

/** The digits of every numbering system of Unicode, by their characters. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    return Array.from({ length: 10 }, (_, digit) => [format.format(digit), String(digit)] as const).filter(
      ([sign]) => sign.length === 1 && /^\p{Nd}$/u.test(sign),
    );
  }),
);

function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => DIGITS.get(digit) ?? digit);
}
