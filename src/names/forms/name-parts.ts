import { baseOf, type Script, scriptOf } from '../language.ts';
import type { NamedEntity, NameHint } from '../types.ts';

/** A person's name, taken apart. */
export interface NameParts {
  script: Script;
  /** The given and middle names, in reading order. */
  given: string[];
  /** The family name with its particles; of two Spanish ones, both. */
  family: string[];
  familyFirst: boolean;
  /** What stands between the words: a space, nothing, or the middle dot of transcriptions. */
  separator: string;
  /** Whether the editor said so, or the form of the name; otherwise it is the habit of most languages. */
  sure: boolean;
}

const MIDDLE_DOT = /[·・•‧＝=]/;
// Where the family name stands first, by the person names of the Unicode CLDR (nameOrderLocales); romanised Japanese varies.
const FAMILY_FIRST = new Set(['hu', 'ko', 'vi', 'yue', 'zh', 'km', 'mn']);

// The father's name in Russian, Ukrainian and Belarusian behind one that is none.
const PATRONYMIC_LAST = /^\S+\s\S+(?<!вич|вна)\s\S+(?:[оеёйіє]віч|[оеёйіє]вич|ьич|[оеёїіў]вна|[иі]чна|[аеё]ўна)$/;

/**
 * Takes a person's name apart: by the declared family name and order where there is one, else by the order of its
 * language, by a patronymic, or by taking the last word. A name of one word, and an undivided Korean one, has no parts.
 */
export function partsOf(name: NameHint, entity: NamedEntity, language: string): NameParts | undefined {
  const text = bare(name.text);
  const script = scriptOf(text);
  const isTranscribed = MIDDLE_DOT.test(text) && ['Hani', 'Kana', 'Hang'].includes(script);
  if (!/\s/.test(text) || isTranscribed) return undivided(text, name, script, language);
  const words = strip(text.split(/\s+/));
  const base = { script, separator: ' ' };

  const whole = ` ${words.join(' ')} `;
  const at = name.family === undefined ? -1 : whole.indexOf(` ${bare(name.family)} `);
  if (name.family !== undefined && at >= 0) {
    const family = bare(name.family).split(/\s+/);
    const given = whole.slice(0, at).split(' ').filter(Boolean);
    given.push(...words.slice(given.length + family.length));
    const familyFirst = name.order ? name.order === 'family-first' : at === 0 && given.length > 0;
    return { ...base, given, family, familyFirst, sure: true };
  }
  if (words.length > 1 && (name.order === 'family-first' || (!name.order && isFamilyFirst(name, entity, language))))
    return { ...base, given: words.slice(1), family: words.slice(0, 1), familyFirst: true, sure: true };
  // What is written small before the last word belongs to it: "von der Leyen", "bin Salman".
  let from = words.length - 1;
  if (from > 1 && /^(?:الله|الدين)$/.test(words[from] ?? '')) from--;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from--;
  const [given, family] = [words.slice(0, from), words.slice(from)];
  return { ...base, given, family, familyFirst: false, sure: name.order !== undefined };
}

/** A name without a remark in parentheses, quotation marks, and what follows a comma. */
function bare(text: string): string {
  const plain = text.normalize('NFC').replace(/\s*[(（][^)）]*[)）]|[“”„«»"]|\s*,.*$/g, '');
  return plain.trim().replace(/\s+/g, ' ');
}

/** The words of a name without the abbreviated titles before it, and the "Jr." or number behind it. */
function strip(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to - 1 && /^\p{L}{2,}\.$/u.test(words[from] ?? '')) from++;
  while (to > from + 1 && /^(?:Jn?r|Sn?r|[IVX]+)\.?$/.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

/** By the name's language; in letters of Europe, by another name of the same person in ideographs that is not Japanese. */
function isFamilyFirst(name: NameHint, entity: NamedEntity, language: string): boolean {
  const own = baseOf(name.language) ?? (language === 'hu' ? language : undefined);
  if (scriptOf(name.text) === 'Hani' || PATRONYMIC_LAST.test(name.text)) return true;
  if (own !== undefined && own !== 'en') return FAMILY_FIRST.has(own);
  return entity.names.some(
    ({ text, language: other }) => /^[\p{sc=Hani}\p{sc=Hang}]{2,4}$/u.test(text) && baseOf(other) !== 'ja',
  );
}

/** A name without spaces: with middle dots it is foreign, and the family name its last part. */
function undivided(text: string, { family, language: own }: NameHint, script: Script, language: string) {
  const separator = MIDDLE_DOT.exec(text)?.[0] ?? '';
  if (separator !== '') {
    const words = text.split(/[·・•‧＝=\s]+/).filter(Boolean);
    return { script, separator, given: words.slice(0, -1), family: words.slice(-1), familyFirst: false, sure: true };
  }
  const sure = family !== undefined && text.startsWith(family);
  const isJapanese = (baseOf(own) ?? language) === 'ja';
  const length = sure ? family.length : isJapanese && text.length > 2 ? 2 : 1;
  if (text.length <= length || !(sure || (script === 'Hani' && text.length <= (isJapanese ? 5 : 4)))) return undefined;
  return { script, separator, given: [text.slice(length)], family: [text.slice(0, length)], familyFirst: true, sure };
}
