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

/** Endings of the father's name in Russian, Ukrainian and Belarusian. */
const PATRONYMIC = /(?:[оеё]вич|[иьъ]ич|[оеё]вна|ична|инична|івна|ївна|йович|овіч|евіч|аўна|еўна)$/;
const MIDDLE_DOT = /[·・•‧＝=]/;
// Where the family name stands first, by the person names of the Unicode CLDR (nameOrderLocales); romanised Japanese varies.
const FAMILY_FIRST = new Set(['hu', 'ko', 'vi', 'yue', 'zh', 'km', 'mn']);

/**
 * Takes a person's name apart: by the declared family name and order where there is one, else by the order of its
 * language, by a patronymic, or by taking the last word. A name of one word, and an undivided Korean one, has no parts.
 */
export function partsOf(name: NameHint, entity: NamedEntity, language: string): NameParts | undefined {
  const inverted = /^(\S+),\s+(\p{Lu}\p{Ll}.*)$/u.exec(name.text);
  if (inverted) return partsOf({ ...name, text: `${inverted[2]} ${inverted[1]}` }, entity, language);
  const text = bare(name.text);
  const script = scriptOf(text);
  const unspaced = ['Hani', 'Kana', 'Hang'].includes(script) || (script === 'Other' && !/\s/.test(text));
  if (unspaced && (MIDDLE_DOT.test(text) || !/\s/.test(text))) return undivided(text, name, script, language);
  const words = strip(text.split(/\s+/));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return undefined;
  const base = { script, separator: ' ' };

  const declared = name.family === undefined ? undefined : declaredFamily(words, bare(name.family).split(/\s+/), name);
  if (declared) return { ...base, ...declared, sure: true };
  if (script === 'Cyrl' && words.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(words[1] ?? '')) {
    return { ...base, given: words.slice(1), family: [first], familyFirst: false, sure: true };
  }
  if (name.order === 'family-first' || (name.order === undefined && isFamilyFirst(script, name, entity, language))) {
    return { ...base, given: words.slice(1), family: [first], familyFirst: true, sure: true };
  }
  // What is written small before the last word belongs to it: "von der Leyen", "bin Salman".
  let count = script === 'Arab' && /^(?:الله|الدين)$/.test(last) && words.length > 2 ? 2 : 1;
  while (count < words.length - 1 && /^\p{Ll}/u.test(words.at(-count - 1) ?? '')) count++;
  const family = words.slice(-count);
  return { ...base, given: words.slice(0, -count), family, familyFirst: false, sure: name.order !== undefined };
}

/** A name without a remark in parentheses, quotation marks, and what follows a comma. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .replace(/[“”„«»"]/g, '')
    .replace(/\s*,.*$/, '')
    .trim();
}

/** The words of a name without the abbreviated titles before it, and the "Jr." or number behind it. */
export function strip(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to - 1 && /^\p{L}{2,}\.$/u.test(words[from] ?? '')) from++;
  while (to > from + 1 && /^(?:Jn?r|Sn?r|[IVX]+)\.?$/.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

function declaredFamily(words: readonly string[], family: string[], name: NameHint) {
  for (let at = 0; at + family.length <= words.length; at++) {
    if (!family.every((word, offset) => words[at + offset] === word)) continue;
    const given = [...words.slice(0, at), ...words.slice(at + family.length)];
    const familyFirst = name.order ? name.order === 'family-first' : at === 0 && given.length > 0;
    return { given, family, familyFirst };
  }
  return undefined;
}

/** By the name's language; in letters of Europe, by another name of the same person in ideographs that is not Japanese. */
function isFamilyFirst(script: Script, name: NameHint, entity: NamedEntity, language: string): boolean {
  const own = baseOf(name.language) ?? (language === 'hu' ? language : undefined);
  if (own !== undefined && own !== 'en') return FAMILY_FIRST.has(own) || script === 'Hani';
  if (script === 'Hani') return true;
  const eastern = entity.names.filter(({ text }) => /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(text));
  return eastern.some((other) => baseOf(other.language) !== 'ja');
}

/** A name without spaces: with middle dots it is foreign, and the family name its last part. */
function undivided(text: string, { family, language: own }: NameHint, script: Script, language: string) {
  const separator = MIDDLE_DOT.exec(text)?.[0] ?? '';
  if (separator !== '') {
    const words = text.split(/[·・•‧＝=\s]+/).filter(Boolean);
    if (words.length < 2) return undefined;
    return { script, separator, given: words.slice(0, -1), family: words.slice(-1), familyFirst: false, sure: true };
  }
  const cut = (length: number, sure: boolean): NameParts | undefined =>
    text.length <= length
      ? undefined
      : { script, separator, given: [text.slice(length)], family: [text.slice(0, length)], familyFirst: true, sure };
  if (family !== undefined && text.startsWith(family)) return cut(family.length, true);
  if (script !== 'Hani') return undefined;
  const japanese = (baseOf(own) ?? language) === 'ja';
  return text.length > (japanese ? 5 : 4) ? undefined : cut(japanese && text.length > 2 ? 2 : 1, false);
}
