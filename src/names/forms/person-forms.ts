import { EASTERN_FAMILIES, GIVEN_NAMES, LOOSE_PARTICLES, PARTICLES } from '../data/name-words.ts';
import { fold } from '../fold.ts';
import type { NameParts, ShortForm } from '../types.ts';
import { PATRONYMIC } from './name-parts.ts';

// A family name that is also a month or a small word needs a title beside it.
const ORDINARY = new Set('May March April June August Sunday Monday Will Long Day'.split(' '));
// The endings in which newspapers write one Slavic name: Zelensky, Zelenskyy, Zelenskiy, Zelenski.
const SLAVIC = /^(.{2,}(?:sk|ck|zk))(?:y|yy|iy|ij|yi|yj|i|ii|ý)$/;

/** A person's family name alone, with and without what is written before it. */
export function familyForms({ script, family, given, separator }: NameParts): ShortForm[] {
  if (script === 'Hang')
    return separator === ' ' && given.length > 0 && (family[0]?.length ?? 0) >= 2
      ? [{ text: family.join(' '), care: 'alone' }]
      : [];
  if (script === 'Hani' && separator === '') {
    const [name = ''] = family;
    // Of three ideographs the Japanese family name is two or one.
    const texts = name.length === 2 && given[0]?.length === 1 ? [name, name.charAt(0)] : [name];
    return texts.map((text) => ({ text, care: 'titled' }));
  }
  if (script === 'Other') return [];
  const whole = family.join(' ');
  const texts = new Set([whole]);
  const lead = family.findIndex((word) => !PARTICLES.has(fold(word).toLowerCase()));
  if (lead > 0) {
    const [first = '', ...rest] = family;
    texts.add([first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' '));
    texts.add([first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(' '));
    const core = family.slice(lead).join(' ');
    if (lead === 1 && LOOSE_PARTICLES.has(fold(first).toLowerCase()) && core.length >= 5) texts.add(core);
  } else if (lead === 0 && family.length === 2) {
    for (const word of family) if (word.length >= 4) texts.add(word);
  }
  const article = /^(?:al|el|ad|as|ash|at|аль|эль|ас|аш)[-‑–](.{4,})$/i.exec(whole)?.[1];
  if (article !== undefined) {
    texts.add(article);
    texts.add(whole.charAt(0).toUpperCase() + whole.slice(1));
    texts.add(whole.charAt(0).toLowerCase() + whole.slice(1));
  }
  const slavic = family.length === 1 ? SLAVIC.exec(whole)?.[1] : undefined;
  if (slavic !== undefined) for (const ending of ['y', 'yy', 'iy', 'ij', 'yi', 'yj', 'i']) texts.add(slavic + ending);
  const shortest = script === 'Arab' ? 4 : script === 'Hebr' ? 3 : 2;
  return [...texts]
    .filter((text) => text.length >= shortest && !(script === 'Arab' && GIVEN_NAMES.has(fold(text))))
    .map((text) => ({ text, care: ORDINARY.has(text) ? 'titled' : 'alone' }));
}

/** Given names and family name together, in the orders in which news has them. */
export function pairForms({ script, family, given, familyFirst, separator }: NameParts): ShortForm[] {
  if (given.length === 0) return [];
  const first = given[0] ?? '';
  const last = family.join(separator || ' ');
  const texts: string[] = [];
  if (script === 'Hani' || script === 'Kana') {
    if (separator !== '') {
      texts.push(
        [...given, ...family].join('·'),
        [...given, ...family].join(''),
        `${first}·${last}`,
        [...given, ...family].join(' '),
      );
    } else texts.push(family.join('') + given.join(''));
    return texts.map((text) => ({ text, care: 'none' }));
  }
  if (familyFirst) {
    for (const name of easternSpellings(given)) texts.push(`${last} ${name}`);
    texts.push(`${given.join(' ')} ${last}`);
  } else {
    texts.push(`${given.join(' ')} ${last}`);
    for (const name of given) if (!/^.\.?$/u.test(name)) texts.push(`${name} ${last}`);
    if (script === 'Cyrl') {
      texts.push(`${last} ${first}`, `${last} ${given.join(' ')}`);
      if (given.length === 2 && PATRONYMIC.test(given[1] ?? '')) texts.push(given.join(' '));
    }
    // Two family names: the first alone beside the given name.
    if (family.length === 2 && !PARTICLES.has(fold(family[0] ?? '').toLowerCase()))
      texts.push(`${first} ${family[0]}`, `${first} ${family[1]}`);
    if (family.length === 1 && given.length === 1 && !EASTERN_FAMILIES.has(last) && script === 'Latn')
      texts.push(`${last} ${first}`);
    const article = /^(?:al|el|ad|as|ash|аль|эль)[-‑–](.{4,})$/i.exec(last)?.[1];
    if (article !== undefined) texts.push(`${first} ${article}`);
  }
  return texts.map((text) => ({ text, care: 'none' }));
}

/** "Jong-un", "Jong Un", "Jong-Un", "Jongun". */
function easternSpellings(given: readonly string[]): string[] {
  const parts = given.flatMap((name) => name.split(/[-‑]/));
  const [first = '', second] = parts;
  if (second === undefined || parts.length > 2) return [given.join(' ')];
  const low = second.charAt(0).toLowerCase() + second.slice(1);
  const high = second.charAt(0).toUpperCase() + second.slice(1);
  return [`${first}-${low}`, `${first}-${high}`, `${first} ${high}`, `${first} ${low}`, `${first}${low}`];
}
