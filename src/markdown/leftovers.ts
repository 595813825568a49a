import { isAllowed } from './html/allowed-html.ts';

/** Signs in a text that were meant to do something, and are shown to readers as they were typed. */
export interface Leftover {
  /** Whether they are a mark of Gloss: a citation, or a link to a claim, a correction, an entity, a number or a date. */
  broken: boolean;
  /** What is shown, with some of the words behind it. */
  mark: string;
  /** Where it begins in the text, in UTF-16 units. */
  at: number;
}

/** Marks of Gloss that are open, or that a space or a bracket keeps from being one. */
const BROKEN = [
  /(?:\[[^[\]]*)?\]\s?\(\s*(?:claim|correction|entity|number|date):[^\s)]*\)?/gi,
  /(?:\[[^[\]]*)?\]\s?\[\s*(?:claim|correction|entity|number|date):[^\s\]]*\]?/gi,
  /(?<!\]\s?)\((?:(?:claim|correction|entity|number):[\p{L}\d]|date:[\d[])[^\s)]*\)?/giu,
  /\[\s*\^[^\s\]]*/g,
];

/** What other tools than ours would take for Markdown, or Markdown itself if it were complete. */
const STRAY = [
  // Headings without a space, tables, boxes, ticks: at the beginning of a line.
  /(?<=^|\n)#{2,}(?![#\s])[^\s#]*/g,
  /(?<=^|\n)\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*/g,
  /(?<=^|\n):{3,}[ \t]*\p{L}[\p{L}\d-]*/gu,
  /(?<=^|\n)(?:‘{3}|’{3}|'{3}|´{3}|“{3}|”{3})[^\n]*/g,
  /^\[[ xX]\](?= )/g,
  /^\[![A-Z]+\]/g,
  // Links that are open, or lead to nothing that is defined.
  /\]\s?\((?:https?:\/\/|www\.|mailto:|\/[\p{L}\d]|#[\p{L}])[^\s)]*\)?/giu,
  /\]\[[^\][^\n]+\]/g,
  /\[\[[^[\]\n]+\]\]/g,
  /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g,
  /~~(?=[^\s~])[^~\n]+~~/g,
  /==(?=[^\s=])[^=\n]+==/g,
  // References that HTML does not know, or that nothing ends.
  /&[A-Z]?[a-z]{3,30}\d*;/g,
  /&(?:nbsp|thinsp|shy|[mn]dash|hellip|[lr][sd]?aquo|[lr][sd]quo|quot|amp|euro)(?![\p{L}\d;=])/gu,
];

/** Signs that a backslash before them makes words. */
const SIGNS = new Set('[](){}<&#|:*_~=');

/** Half a tag: the name of an element that a text may hold. */
const TAG = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>?/gi;

/**
 * Finds signs that became nothing. What the editor wrote to be shown, with a backslash before it, is passed over.
 *
 * @param text the running text of a paragraph or heading
 * @param literal whether a unit of it stands in the source as it is
 * @param notes whether the whole text shows `**` behind words too: then it is the sign of a note
 */
export function findLeftovers(text: string, literal: (at: number) => boolean, notes: boolean): Leftover[] {
  const found: (Leftover & { end: number })[] = [];
  const isLiteral = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (SIGNS.has(text[at] ?? '') && !literal(at)) return false;
    return true;
  };
  const add = (broken: boolean, at: number, mark: string): void => {
    const end = at + mark.length;
    const known = found.some((other) => other.at < end && at < other.end);
    if (!known && isLiteral(at, end)) found.push({ broken, at, end, mark });
  };
  for (const pattern of BROKEN) for (const { index, 0: mark } of text.matchAll(pattern)) add(true, index, mark);
  for (const pattern of STRAY) for (const { index, 0: mark } of text.matchAll(pattern)) add(false, index, mark);
  for (const { index, 0: mark, 1: name = '' } of text.matchAll(TAG)) {
    if (isAllowed(name.toLowerCase()) && (name.length > 1 || mark.length > 2)) add(false, index, mark);
  }
  for (const { at, end } of openEmphasis(text, literal, notes)) add(false, at, text.slice(at, end));
  return found.sort((a, b) => a.at - b.at).map(({ broken, at, mark }) => ({ broken, at, mark }));
}

/** A row of asterisks or underscores that are shown. */
interface Row {
  at: number;
  end: number;
  sign: string;
  before: string;
  after: string;
}

/**
 * Emphasis that stayed signs: a row before words and one of the same length behind some, both shown; and `**` before a
 * word that nothing ends, where it is no sign of a note. One asterisk alone is a note, and one underscore part of a name.
 */
function openEmphasis(text: string, literal: (at: number) => boolean, notes: boolean): { at: number; end: number }[] {
  const rows = [...text.matchAll(/\*+|_+/g)]
    .map(({ index: at, 0: sign }): Row => {
      const end = at + sign.length;
      return {
        at,
        end,
        sign,
        before: lastOf(text.slice(Math.max(0, at - 2), at)),
        after: firstOf(text.slice(end, end + 2)),
      };
    })
    .filter(({ at, sign }) => sign.length <= 3 && literal(at));
  const ends = Map.groupBy(rows.filter(({ before }) => /\S/.test(before)).reverse(), ({ sign }) => sign);
  let behind = 0;
  return rows.flatMap((first) => {
    if (first.at < behind || !/\S/.test(first.after)) return [];
    const left = ends.get(first.sign) ?? [];
    while (left.length > 0 && (left.at(-1)?.at ?? 0) <= first.at) left.pop();
    const last = left.at(-1);
    if (last && (first.sign.startsWith('*') || isEastAsian(first.before) || isEastAsian(last.after))) {
      behind = last.end;
      return [{ at: first.at, end: last.end }];
    }
    const begins =
      first.sign === '**' && !notes && /^$|[\s\p{P}]/u.test(first.before) && /[\p{L}\p{N}]/u.test(first.after);
    return begins ? [{ at: first.at, end: first.end }] : [];
  });
}

function firstOf(text: string): string {
  return [...text][0] ?? '';
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function isEastAsian(sign: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
    sign,
  );
}
