import type { OwnFit } from './by-own-words.ts';
import { namesBySound } from './by-sound.ts';
import type { NameFit } from './by-words.ts';
import type { NameIndex } from './name-index.ts';
import type { NameRecord, RoleRecord } from './name-record.ts';
import { writingOf } from './sounds.ts';
import { isChinese, isTransliterated } from './transliterate.ts';

/** A page that was found, and why. */
export interface NameHit {
  record: NameRecord;
  /** The name that fits. */
  name: string;
  match: Match;
  /** Whether it was asked for by a whole name. */
  whole?: boolean;
  /** The office that was asked for. */
  role?: RoleRecord;
}

/** How a name fits: as an editor wrote it, by a romanisation that nobody listed, by sound, or with typing errors. */
export type Match = 'written' | 'romanised' | 'sound' | 'near';

/** A page that was found, with how well. */
export interface ScoredHit extends NameHit {
  score: number;
}

/** Scores from here on are of whole names, as romanised or as listed. */
export const WHOLE_NAME = 0.92;

/** As listed before as romanised, both before what has errors. */
export function fitHits({ names }: NameIndex, fits: readonly NameFit[], typed: string): ScoredHit[] {
  return fits.flatMap(({ name, fit, errors }) => {
    const indexed = names[name];
    if (!indexed) return [];
    const { record, text, listed } = indexed;
    // A romanisation is already one step from the name: with an error it would be another name.
    if (errors > 0 && !listed) return [];
    const match: Match = errors > 0 ? 'near' : listed ? 'written' : 'romanised';
    const score = fit * (errors > 0 ? 0.6 : listed ? 1 : 0.95) - (record.kind.startsWith('claim ') ? CLAIM : 0);
    return {
      record,
      name: text,
      match,
      score: score + (text === typed ? AS_TYPED : 0) + (text === record.title && fit < 0.9 ? SHOWN : 0),
    };
  });
}

/** What was asked for by a name and what its entity is. */
export function ownHits({ names }: NameIndex, fits: readonly OwnFit[]): ScoredHit[] {
  return fits.flatMap(({ name, fit }) => {
    const indexed = names[name];
    return indexed ? [{ record: indexed.record, name: indexed.text, match: 'written' as const, score: fit }] : [];
  });
}

/** Among names that are equal without their accents, the one that was typed with them comes first. */
const AS_TYPED = 0.005;

/** The title of a claim has many names in it, none of which it is about alone. */
const CLAIM = 0.1;

/** A beginning of the name that pages show comes before one of another name. */
const SHOWN = 0.02;

/** The pages with a name that sounds like what was asked, or like one of its romanisations. */
export function soundHits(index: NameIndex, text: string, romanised: readonly string[]): ScoredHit[] {
  const latin = !isTransliterated(text);
  // Chinese syllables are no words of their own.
  const spoken = latin ? [text] : isChinese(text) ? romanised.map((each) => each.replaceAll(' ', '')) : romanised;
  return spoken.flatMap((each) =>
    namesBySound(
      index,
      each,
      latin ? LIKE_LATIN : isChinese(text) ? LIKE_CHINESE : LIKE_OTHER,
      writingOf(text),
    ).flatMap(({ name, likeness }) => {
      const indexed = index.names[name];
      return indexed
        ? { record: indexed.record, name: indexed.text, match: 'sound' as const, score: 0.6 * likeness ** 2 }
        : [];
    }),
  );
}

/** How far a name may sound from what was asked, by sounds: in Latin letters, where a name can be another one, and in others. */
const LIKE_LATIN = 0.11;
const LIKE_CHINESE = 0.12;
const LIKE_OTHER = 0.2;

/** The pages with the best scores, each once. */
export function best(hits: readonly ScoredHit[], limit: number): NameHit[] {
  const byPage = new Map<string, ScoredHit>();
  for (const hit of hits) {
    const known = byPage.get(hit.record.path);
    if (!known || hit.score > known.score) byPage.set(hit.record.path, hit);
  }
  return [...byPage.values()]
    .sort((a, b) => b.score - a.score || order(a.record, b.record))
    .slice(0, limit)
    .map(({ record, name, match, score }) => ({ record, name, match, ...(score >= WHOLE_NAME && { whole: true }) }));
}

/** Among equals: entities before other pages, then what more articles name, then by title. */
function order(a: NameRecord, b: NameRecord): number {
  return (
    Number(b.names.length > 0) - Number(a.names.length > 0) ||
    (b.mentions ?? 0) - (a.mentions ?? 0) ||
    (a.title < b.title ? -1 : 1)
  );
}
