import type { Renamable } from '../owner.ts';

/** What of an entry can become a part of another one without a decision. */
export interface Movable {
  /**
   * Lists that hold what the two have between them, each with the fields that tell its items apart: of two items that agree in these and
   * not in all else, an editor has to say which is right.
   */
  lists: Readonly<Record<string, readonly string[]>>;
  /** Fields that one takes from the other where it has none. */
  fields: readonly string[];
}

/** By kind. What stands here for none of them, such as a summary or a chain, is said once and in one way. */
export const MOVABLE: Record<Renamable, Movable> = {
  entities: {
    lists: {
      names: ['text'],
      aliases: [],
      exceptions: [],
      roles: ['title'],
      vacancies: ['role'],
      offices: ['title'],
      changes: ['change'],
      facts: ['text'],
      relations: ['relation', 'entity'],
      topics: [],
      states: ['state'],
      sources: [],
    },
    fields: ['type', 'coordinates', 'area', 'dispute', 'disputedArea', 'date', 'until', 'wikidata'],
  },
  claims: {
    lists: { answers: ['claim'], evidence: ['text'], about: [], topics: [], sources: [] },
    fields: ['quote', 'date', 'occasion'],
  },
  articles: { lists: { topics: [] }, fields: [] },
  topics: { lists: {}, fields: [] },
  authors: { lists: {}, fields: [] },
  sources: {
    lists: { citing: [], identifiers: ['scheme', 'value'], states: ['state'] },
    fields: ['carrier', 'author', 'date', 'url', 'archived', 'language', 'document', 'sought', 'seen'],
  },
  speakers: { lists: {}, fields: ['of'] },
  numbers: { lists: { about: [], readings: ['at', 'by'] }, fields: ['unit'] },
};
