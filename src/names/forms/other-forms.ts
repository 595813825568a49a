import { scriptOf } from '../language.ts';
import type { NamedEntity, ShortForm } from '../types.ts';

/** Abbreviations and words of legal forms, of the list of entity legal forms ISO 20275. */
export const LEGAL_FORMS = new Set(
  (
    'Inc Incorporated Ltd Limited LLC LLP LP PLC plc Corp Corporation Co Company GmbH AG SE KG KGaA SA SpA SAS SASU NV BV ' +
    'AB ASA AS Oy Oyj SARL SL SAU AŞ Pty JSC PJSC OAO ПАО ООО'
  ).split(' '),
);
const LEGAL_BEHIND = /[\s,]+(\p{L}(?:[\p{L}/.]*\p{L})?)\.?$/u;

/** Short forms of organisations, places, events, documents and terms. */
export function otherForms(entity: NamedEntity, language: string): ShortForm[] {
  const names = entity.names.map(({ text }) => text.normalize('NFC'));
  const trimmed = names.flatMap((name) => trims(name, entity.kind));
  const whole = [...names, ...trimmed.map(({ text }) => text)];
  return [
    ...trimmed,
    ...[...whole, ...(entity.aliases ?? [])].flatMap(capitalsOf),
    ...whole.flatMap((name) => initialsOf(name, entity.kind)),
    ...(entity.kind === 'place' || entity.kind === 'term' ? [] : whole.flatMap((name) => headOf(name, language))),
  ];
}

/** A name without the remark behind it, the country behind a city, the article, the legal form, the year of an event. */
function trims(name: string, kind: string): ShortForm[] {
  const forms: ShortForm[] = [];
  const inside = /[(（]([\p{Lu}\d.&-]{2,10})[)）]/u.exec(name)?.[1];
  if (inside !== undefined) forms.push({ text: inside, care: 'whole', rigid: true });
  let text = name.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
  const add = (short: string, isEnough = short.length > 2): void => {
    if (short !== name && isEnough) forms.push({ text: short, care: 'whole' });
  };
  add(text);
  if (kind === 'place') add(text.replace(/^([^,]{3,}),\s.*$/, '$1'));
  add(text.replace(/^The\s+(?=\S+\s)/, ''));
  text = text.replace(/^The\s+(?=\S+\s)/, '');
  if (kind === 'organisation') {
    const legal = LEGAL_BEHIND.exec(text);
    if (legal && LEGAL_FORMS.has((legal[1] ?? '').replace(/[./]/g, ''))) add(text.slice(0, legal.index));
  }
  if (kind === 'event') {
    const short = text.replace(/^\d{4}\s+|\s+\d{4}$/g, '');
    add(short, /\s\p{Lu}\S*$/u.test(short));
  }
  return forms;
}

/** The first letters of the words that have a capital, which stand for a name once it has stood. */
function initialsOf(name: string, kind: string): ShortForm[] {
  const capitals = name
    .replace(/,.*$/, '')
    .split(/[\s’'‑-]+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  if (
    capitals.length < (kind === 'organisation' || kind === 'place' ? 2 : 3) ||
    capitals.some((word) => /^\p{Lu}{2,}$/u.test(word))
  )
    return [];
  const letters = capitals.map((word) => word.charAt(0)).join('');
  return [letters, ...dotted(letters)].map((text) => ({ text, care: 'part', rigid: true }));
}

/** What follows from a name or an alias in capitals: dots put in or left out, and "Nato" for "NATO". */
function capitalsOf(name: string): ShortForm[] {
  const rigid = (text: string): ShortForm => ({ text, care: 'whole', rigid: true });
  if (/^(?:\p{Lu}{1,2}\.\s?){2,}$/u.test(name)) return [name.replace(/[.\s]/g, ''), name.replace(/\s/g, '')].map(rigid);
  if (!/^\p{Lu}{2,8}$/u.test(name)) return [];
  const spoken = name.length >= 4 && /[AEIOU]/.test(name.slice(1)) && scriptOf(name) === 'Latn';
  const title = name.charAt(0) + name.slice(1).toLowerCase();
  return [...dotted(name).map(rigid), ...(spoken ? [{ text: title, care: 'whole' } as const] : [])];
}

function dotted(letters: string): string[] {
  return letters.length > 4 ? [] : [[...letters].map((letter) => `${letter}.`).join('')];
}

/** "Supreme Court" of the "Supreme Court of Norway", and in English, where it stands last, "Commission" of the "European Commission". */
function headOf(name: string, language: string): ShortForm[] {
  const head = /^(\p{Lu}\S+(?:\s+\p{Lu}\S+)*)\s+\p{Ll}+\s/u.exec(name)?.[1] ?? name;
  const last = /\s(\p{Lu}\p{Ll}{3,})$/u.exec(head)?.[1];
  const texts = [...(head === name ? [] : [head]), ...(last !== undefined && language === 'en' ? [last] : [])];
  return texts.map((text) => ({ text, care: 'part' }));
}
