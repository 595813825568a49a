import { WELL_KNOWN } from '../data/well-known.ts';
import { fold } from '../fold.ts';
import type { NamedEntity, ShortForm } from '../types.ts';
import { acronymsOf, capitalsOf } from './acronyms.ts';

/** Short forms of organisations, places, events, documents and terms. */
export function shortNames(entity: NamedEntity, language: string): ShortForm[] {
  const names = entity.names.map(({ text }) => text.normalize('NFC'));
  const trimmed = names.flatMap((name) => trims(name, entity.kind));
  const whole = [...names, ...trimmed.map(({ text }) => text)];
  return [
    ...trimmed,
    ...whole.flatMap((name) => acronymsOf(name, entity.kind, language)),
    ...[...whole, ...(entity.aliases ?? [])].flatMap(capitalsOf),
    ...whole.flatMap((name) => wellKnown(name)),
  ];
}

const LEGAL =
  /[\s,]+(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|plc|Corp|Corporation|Co|Company|Group|Holdings?|GmbH|AG|SE|KG|KGaA|S\.?A\.?|S\.?p\.?A\.?|S\.?A\.?S|N\.?V\.?|B\.?V\.?|AB|ASA|Oyj?|A\/S|SARL|S\.?L\.?|S\.?A\.?U|A\.?Ş\.?|Pty|JSC|PJSC|F\.?C\.?|C\.?F\.?|AFC|SC)\.?$/;
const STATE =
  /^(?:The\s+)?(?:Islamic Republic|Kingdom|Federal Republic|Federative Republic|Bolivarian Republic|Hashemite Kingdom|Commonwealth|State|Grand Duchy|Principality|Sultanate|Socialist Republic|Federation)\s+of\s+(?:the\s+)?(?=\p{Lu})/u;

function trims(name: string, kind: string): ShortForm[] {
  const found = new Set<string>();
  let text = name.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
  if (text !== name) found.add(text);
  const inside = /[(（]([\p{Lu}\d.&-]{2,10})[)）]/u.exec(name)?.[1];
  if (kind === 'place' && /^[^,]{3,},\s/.test(text)) {
    text = text.replace(/,.*$/, '');
    found.add(text);
  }
  if (/^The\s+\S+\s/.test(text)) found.add(text.replace(/^The\s+/, ''));
  if (kind === 'organisation') {
    let short = text.replace(/^The\s+(?=\S+\s)/, '');
    const named = short;
    while (LEGAL.test(short)) short = short.replace(LEGAL, '');
    if (short !== named && short.length >= 3) found.add(short);
    // The Supreme Court of a state is the Supreme Court in its news.
    const body = /^(?:The\s+)?(\p{Lu}\S+(?:\s+\p{Lu}\S+)+)\s+of\s+(?:the\s+)?\p{Lu}[\p{L} ]+$/u.exec(text)?.[1];
    if (body !== undefined) found.add(body);
    const town = /^University of (\p{Lu}\p{L}+)$/u.exec(text)?.[1];
    if (town !== undefined) found.add(`${town} University`);
  }
  if (kind === 'place' && STATE.test(text)) found.add(text.replace(STATE, ''));
  if (kind === 'event') {
    const short = text.replace(/^(?:19|20)\d\d\s+/, '').replace(/\s+(?:of\s+|de\s+|von\s+|в\s+)?(?:19|20)\d\d$/, '');
    if (short !== text && short.includes(' ')) found.add(short);
  }
  const forms: ShortForm[] = [...found].map((short) => ({
    text: short,
    care: short.includes(' ') || /[\p{Script=Han}\p{Script=Katakana}]/u.test(short) ? 'none' : 'alone',
  }));
  if (inside !== undefined) forms.push({ text: inside, care: 'capitals' });
  return [...forms, ...lowered(text, kind)];
}

/** News writes "министерство обороны" and "Ministerio de Defensa" where a list begins with the other case. */
function lowered(text: string, kind: string): ShortForm[] {
  const words = text.split(/\s+/);
  const first = text.charAt(0);
  if (kind === 'place' || words.length < 2 || /^\P{L}|^\p{Lu}{2}/u.test(text)) return [];
  const others = words.slice(1).filter((word) => /^\p{L}{4,}/u.test(word));
  const common = others.length > 0 && others.some((word) => /^\p{Ll}/u.test(word));
  if (first !== first.toLowerCase()) return common ? [{ text: first.toLowerCase() + text.slice(1), care: 'none' }] : [];
  return [{ text: first.toUpperCase() + text.slice(1), care: 'none' }];
}

let known: Map<string, readonly string[]> | undefined;

function wellKnown(name: string): ShortForm[] {
  known ??= new Map(WELL_KNOWN.flatMap((row) => row.split('|').map((form) => [fold(form), row.split('|')] as const)));
  return (known.get(fold(name)) ?? []).map((text) => ({
    text,
    care: /^[\p{Lu}\d. ]+$/u.test(text)
      ? 'capitals'
      : text.includes(' ') || /\P{Script=Latin}/u.test(text)
        ? 'none'
        : 'alone',
  }));
}
