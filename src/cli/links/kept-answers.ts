import { pathToFileURL } from 'node:url';
import { keep, readKept } from '../../site/kept-file.ts';
import type { Answer } from './types.ts';

/** What was answered, and when (milliseconds since 1970). */
interface Kept {
  answer: Answer;
  at: number;
}

const DAY = 86_400_000;

/** Answers of earlier runs, on disk. */
export interface KeptAnswers {
  /** What an address answered lately; nothing, where it failed or was asked too long ago. */
  get(url: string): Answer | undefined;
  set(url: string, answer: Answer): void;
  save(): void;
}

/**
 * Opens the answers of earlier runs.
 *
 * @param path the file
 * @param days for how long an address that was there is taken to be there
 * @param now milliseconds since 1970
 */
export function keptAnswers(path: string, days: number, now: number): KeptAnswers {
  const file = pathToFileURL(path);
  const bytes = readKept(file);
  const kept = new Map<string, Kept>(bytes ? JSON.parse(new TextDecoder().decode(bytes)) : []);
  return {
    get(url) {
      const { answer, at } = kept.get(url) ?? {};
      const isFresh = at !== undefined && now - at < days * DAY;
      return isFresh && (answer?.is === 'there' || answer?.is === 'moved') ? answer : undefined;
    },
    set: (url, answer) => void kept.set(url, { answer, at: now }),
    save: () => void keep(file, Buffer.from(JSON.stringify([...kept]))),
  };
}
