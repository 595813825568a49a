import { foldedWords } from './fold.ts';
import type { NameRecord, RoleRecord } from './name-record.ts';
import { isParticle } from './word-forms.ts';

/** An office that somebody of the index holds or held. */
export interface IndexedRole {
  record: NameRecord;
  role: RoleRecord;
  words: readonly string[];
}

/** A holder of the office that was asked for, from 1, for nothing but its words, to 0. */
export interface RoleFit {
  record: NameRecord;
  role: RoleRecord;
  fit: number;
}

/** The offices of some records, ready to be searched. */
export function indexRoles(records: readonly NameRecord[]): IndexedRole[] {
  return records.flatMap((record) =>
    (record.roles ?? []).map((role) => ({ record, role, words: [...officeWords(role.title), ...(role.also ?? [])] })),
  );
}

/** The words of an office, or of a question for one, without articles and prepositions. */
export function officeWords(text: string): string[] {
  return foldedWords(text).filter((word) => !isParticle(word));
}

/** Who holds or held an office with all the asked words: those who hold it first, then the last to have left it. */
export function holdersOf(roles: readonly IndexedRole[], asked: readonly string[]): RoleFit[] {
  return roles
    .filter(({ words }) => asked.every((word) => words.some((other) => isWordOf(word, other))))
    .map(({ record, role, words }) => ({
      record,
      role,
      fit: fitOfOffice(asked, words, words.length - (role.also?.length ?? 0)),
    }))
    .sort((a, b) => b.fit - a.fit || (b.role.until ?? NOW).localeCompare(a.role.until ?? NOW));
}

/** How much of an office was asked for; a word that is only made of one of its words counts a little less. */
function fitOfOffice(asked: readonly string[], words: readonly string[], length: number): number {
  const exact = asked.filter((word) => words.includes(word)).length;
  return (exact + (asked.length - exact) * MADE_OF) / Math.max(asked.length, length);
}

const MADE_OF = 0.9;

/** After every day. */
const NOW = '\uffff';

/**
 * Whether an asked word is one of an office, or is made of it: "Chinese" of "China", "defense" of "defence". What it adds may
 * be long, what it leaves out is no more than a letter.
 */
export function isWordOf(asked: string, word: string): boolean {
  if (asked === word) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared++;
  if (shared < SHARED) return false;
  if (word.length - shared <= 1) return true;
  return asked.length === word.length && asked.slice(shared + 1) === word.slice(shared + 1);
}

/** So many letters make a word known. */
const SHARED = 4;
