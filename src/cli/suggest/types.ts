import type { NearEntity } from './near-entities.ts';
import type { TextLanguage } from './text-language.ts';
import type { Place } from './where.ts';

/** An entity of the library that the text names and its `entities` do not have. */
export interface UndeclaredEntity extends Place {
  id: string;
  name: string;
  /** How often the text names it. */
  count: number;
  /** The forms under which it does, each once. */
  forms: readonly string[];
  /** By a short form alone, which may be somebody else's. */
  doubtful: boolean;
  /** Readers know it: texts mark it by hand alone. */
  familiar: boolean;
}

/** A name that several entities of the library have. */
export interface AmbiguousName extends Place {
  text: string;
  ids: readonly string[];
  count: number;
}

/** A name that nobody has declared. */
export interface UndeclaredName extends Place {
  text: string;
  count: number;
  forms: readonly { text: string; count: number }[];
  /** The longer names of which it may be a short form. */
  mayBe: readonly string[];
  /** The longer names that begin with it. */
  begins: readonly string[];
  /** Entities that it may be in another spelling. */
  near: readonly NearEntity[];
  /** It is what a country or region is called in the language of the text, by Unicode. */
  country: boolean;
}

/** A longer phrase with capitals round a name of the library, which may be another name. */
export interface LongerPhrase extends Place {
  text: string;
  id: string;
}

/** Quoted words with no claim and no source, and the words around them. */
export interface OpenQuotation extends Place {
  words: string;
  before: string;
  after: string;
}

/** A day or a date in the text; `date` (ISO) only as far as it is written out. */
export interface Day extends Place {
  words: string;
  date?: string;
  before: string;
  after: string;
}

/** An address in the text, with the sources that were read there, or an entry for them. */
export interface Address extends Place {
  url: string;
  sources: readonly string[];
  proposal?: string;
}

/** What an editor has still to do with a text. */
export interface Suggestions {
  file: string;
  language: TextLanguage;
  entities: readonly UndeclaredEntity[];
  ambiguous: readonly AmbiguousName[];
  names: readonly UndeclaredName[];
  phrases: readonly LongerPhrase[];
  quotations: readonly OpenQuotation[];
  undated: readonly { words: string; line: number; column: number }[];
  dates: readonly Day[];
  addresses: readonly Address[];
  /** What cannot be found in a text of this language, in plain sentences. */
  limits: readonly string[];
}
