import { scriptOf } from '../language.ts';
import type { NamedEntity, ShortForm } from '../types.ts';

/** Abbreviations and words of legal forms, of the list of entity legal forms ISO 20275. */
export const LEGAL_FORMS = new Set(
  (
    'Inc Incorporated Ltd Limited LLC LLP LP PLC plc Corp Corporation Co Company GmbH AG SE KG KGaA SA SpA SAS SASU NV BV ' +
    'AB ASA AS Oy Oyj SARL SL SAU AŞ Pty JSC PJSC OAO ПАО ООО'
  ).split(' '),
);

/** Short forms of organisations, places, events, documents and terms. */
export function otherForms({ names, aliases = [], kind }: NamedEntity, language: string): ShortForm[] {
  const whole = [...new Set(names.flatMap(({ text }) => trims(text.normalize('NFC'))))];
  return [
    ...whole.map((text): ShortForm => ({ text, care: 'whole' })),
    ...[...whole, ...aliases].flatMap(capitalsOf),
    ...whole.flatMap((name) => initialsOf(name, kind)),
    ...(kind === 'place' || kind === 'term' ? [] : whole.flatMap((name) => headOf(name, language))),
  ];
}

/** A name; and without the remark in parentheses, the article, the legal form. */
function trims(name: string): string[] {
  const plain = name.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
  const bare = plain.replace(/^The\s+(?=\S+\s)/, '');
  const legal = /[\s,]+([\p{L}/.]+)$/u.exec(bare);
  const isLegal = legal && LEGAL_FORMS.has((legal[1] ?? '').replace(/[./]/g, ''));
  return [name, plain, bare, ...(isLegal ? [bare.slice(0, legal.index)] : [])];
}

/** The first letters of the words that have a capital, which stand for a name once it has stood. */
function initialsOf(name: string, kind: string): ShortForm[] {
  const capitals = name
    .replace(/,.*$/, '')
    .split(/[\s’'‑-]+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  const isEnough = capitals.length >= (kind === 'organisation' || kind === 'place' ? 2 : 3);
  if (!isEnough || capitals.some((word) => /^\p{Lu}{2,}$/u.test(word))) return [];
  const letters = capitals.map((word) => word.charAt(0)).join('');
  return [letters, ...dotted(letters)].map((text) => ({ text, care: 'part', rigid: true }));
}

/** What follows from a name or an alias in capitals: dots put in or left out, and "Nato" for "NATO". */
function capitalsOf(name: string): ShortForm[] {
  const rigid = (text: string): ShortForm => ({ text, care: 'whole', rigid: true });
  if (/^(?:\p{Lu}{1,2}\.\s?){2,}$/u.test(name)) return [name.replace(/[.\s]/g, ''), name.replace(/\s/g, '')].map(rigid);
  if (!/^\p{Lu}{2,8}$/u.test(name)) return [];
  const isSpoken = name.length >= 4 && /[AEIOU]/.test(name.slice(1)) && scriptOf(name) === 'Latn';
  const spoken: ShortForm = { text: name.charAt(0) + name.slice(1).toLowerCase(), care: 'whole' };
  return [...dotted(name).map(rigid), ...(isSpoken ? [spoken] : [])];
}

function dotted(letters: string): string[] {
  return letters.length > 4 ? [] : [letters.replace(/./gu, '$&.')];
}

/** "Supreme Court" of the "Supreme Court of Norway", and in English, where it stands last, "Commission" of the "European Commission". */
function headOf(name: string, language: string): ShortForm[] {
  const head = /^(\p{Lu}\S+(?:\s+\p{Lu}\S+)*)\s+\p{Ll}+\s/u.exec(name)?.[1] ?? name;
  const last = language === 'en' ? /\s(\p{Lu}\p{Ll}{3,})$/u.exec(head)?.[1] : undefined;
  return [head, last].flatMap((text) => (text === undefined || text === name ? [] : [{ text, care: 'part' }]));
}
