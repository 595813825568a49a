import type { Token } from '../tokens.ts';
import type { Passage } from '../types.ts';

/** A passage with what is known of it already: the places where names of the library stand, as ranges in UTF-16 units. */
export interface SearchedPassage extends Passage {
  known: readonly (readonly [start: number, end: number])[];
  /** The places of countries and regions, which may be parts of longer names: "Bank of Norway". */
  regions?: readonly (readonly [start: number, end: number])[];
}

/** One word of a name, with what is written onto it: "Smith-Jones", "O'Brien", "J.". Its first and last token. */
export interface NamePart {
  first: number;
  last: number;
  key: string;
  /** Small words tie it to the part before: "of", "de la". */
  linked: boolean;
}

/** Words with capitals that stand together, and may be a name. */
export interface Run {
  passage: number;
  tokens: readonly Token[];
  parts: readonly NamePart[];
  /** It begins a sentence, where a capital tells nothing. */
  opens: boolean;
  /** A name of the library stands before or behind it, without a mark between them. */
  beside: boolean;
}

/** A run of words that may be a name, and whether that is sure by itself. */
export type NamedRun = Run & { sure: boolean };

/** A place of a name: the number of the passage, and the range in it. */
export interface NamePlace {
  passage: number;
  start: number;
  end: number;
}

/** A name that nobody has listed. */
export interface UnlistedName {
  /** Its longest form. */
  text: string;
  /** The other forms under which the text has it, each with how often. */
  forms: readonly { text: string; count: number }[];
  /** Where it stands in any form, in order. */
  places: readonly NamePlace[];
  /** Of a short form, the longer names of which it may be a part. */
  mayBe: readonly string[];
  /** The longer names that begin with it: of somebody whose family name stands first it is a short form, of a place it is none. */
  begins: readonly string[];
}
