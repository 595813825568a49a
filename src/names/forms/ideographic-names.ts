import { DOUBLE_FAMILIES } from '../data/name-words.ts';
import { baseOf, type Script, scriptOf } from '../language.ts';
import type { NameHint, NameParts } from '../types.ts';

/** Takes a name in ideographs or kana apart, which is written without spaces, or with a middle dot where it is foreign. */
export function ideographic(text: string, name: NameHint, script: Script, language: string): NameParts | undefined {
  const separator = /[·・•‧＝=]/.exec(text)?.[0] ?? (/\s/.test(text) ? ' ' : undefined);
  if (separator !== undefined) {
    const parts = text.split(/[·・•‧＝=\s]+/).filter(Boolean);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return undefined;
    return separator === ' ' && scriptOf(first) === 'Hani'
      ? { script, separator: '', given: parts.slice(1), family: [first], familyFirst: true }
      : { script, separator, given: parts.slice(0, -1), family: [last], familyFirst: false };
  }
  const letters = [...text];
  if (name.family !== undefined && text.startsWith(name.family) && name.family !== text) {
    return { script, separator: '', given: [text.slice(name.family.length)], family: [name.family], familyFirst: true };
  }
  if (script !== 'Hani' || letters.length < 2) return undefined;
  const japanese = (baseOf(name.language) ?? language) === 'ja';
  if (letters.length > (japanese ? 6 : 4)) return undefined;
  const double = DOUBLE_FAMILIES.has(letters.slice(0, 2).join('')) || (japanese && letters.length >= 3);
  const cut = japanese && letters.length === 6 ? 3 : double ? 2 : 1;
  if (letters.length <= cut) return undefined;
  return {
    script,
    separator: '',
    given: [letters.slice(cut).join('')],
    family: [letters.slice(0, cut).join('')],
    familyFirst: true,
  };
}
