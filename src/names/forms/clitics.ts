import { fold } from '../fold.ts';
import type { Token } from '../tokens.ts';

/** One-letter words that Arabic and Hebrew write onto the next: and, so, in, to, like, from, the. */
export function withoutProclitics(key: string): { rest: string; length: number }[] {
  const found: { rest: string; length: number }[] = [];
  if (/^[\u0600-\u06ff]/.test(key)) {
    const prefix = /^(?:[وف]?[بكل]|[وف])(?=.{3})/.exec(key)?.[0];
    if (prefix === undefined) return found;
    for (let length = prefix.length; length >= 1; length--) found.push({ rest: key.slice(length), length });
    // "li" and the article melt together: للصين is to الصين.
    const merged = /^([وف]?)لل(.{2,})$/.exec(key);
    if (merged) found.push({ rest: `ال${merged[2]}`, length: merged[1]?.length ?? 0 });
    return found;
  }
  const prefix = /^[ושכ]?[בלמהשכ]?(?=.{3})/.exec(key)?.[0] ?? '';
  for (let length = prefix.length; length >= 1; length--) found.push({ rest: key.slice(length), length });
  return found;
}

/** How many units of the text make up so many of the folded token: vowel points and lengthenings are folded away. */
export function rawLength(text: string, { start, end }: Token, length: number): number {
  let raw = 0;
  while (start + raw < end && fold(text.slice(start, start + raw + 1)).length <= length) raw++;
  return raw;
}
