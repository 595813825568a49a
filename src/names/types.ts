import type { Kind } from '../model/entity.ts';
import type { Script } from './language.ts';
import type { Token } from './tokens.ts';

/** A name as far as matching needs it; all but the text are hints. */
export interface NameHint {
  text: string;
  language?: string | undefined;
  script?: string | undefined;
  family?: string | undefined;
  order?: 'family-first' | 'given-first' | undefined;
}

/** Who or what a text may name. */
export interface NamedEntity {
  id: string;
  kind: Kind;
  names: readonly NameHint[];
  aliases?: readonly string[] | undefined;
  /** Phrases that contain a name but mean something else. */
  exceptions?: readonly string[] | undefined;
  /** Whether readers know it: then a text marks it only where its editor does. */
  familiar?: boolean | undefined;
}

/** A paragraph or the like, as plain text. */
export interface Passage {
  text: string;
  /** Places that no name may span. */
  boundaries: readonly number[];
}

/** A name found in a plain text: UTF-16 range, and whom it may mean. More than one owner: not to be guessed. */
export interface NameMatch {
  start: number;
  end: number;
  owners: readonly string[];
  how: 'listed' | 'derived';
}

/**
 * How much its neighbours must be asked before a form is taken for the entity's name: `none` for two words and more,
 * `alone` for a family name or another lone word, `titled` for one that is also an ordinary word and needs a title
 * beside it, `capitals` for an acronym.
 */
export type Care = 'none' | 'alone' | 'titled' | 'capitals';

export interface ShortForm {
  text: string;
  care: Care;
}

/** A person's name, taken apart. */
export interface NameParts {
  script: Script;
  /** The given and middle names, in reading order. */
  given: string[];
  /** The family name with its particles; of two Spanish ones, both. */
  family: string[];
  familyFirst: boolean;
  /** What stands between the words: a space, or the middle dot of transcriptions. */
  separator: string;
}

/** A word's unchanging beginning and the endings that its cases put behind it. */
export interface Declined {
  stem: string;
  endings: ReadonlySet<string>;
}

/** One word or mark of a form, ready to be compared. */
export interface NameToken {
  key: string;
  kind: Token['kind'];
  gap: boolean;
  /** The same in capitals, where that differs. */
  upper?: string;
  declined: readonly Declined[];
}

/** A form under which a text may name something. */
export interface Form {
  tokens: readonly NameToken[];
  /** The ids it may stand for, in the order given. */
  owners: readonly string[];
  how: 'listed' | 'derived';
  care: Care;
  /** It is a person's family name: given names and initials before it belong to the mention. */
  family: boolean;
}

export interface Lexicon {
  language: string;
  /** Forms by the key of their first token; by that in capitals; by the stem of a first token that is declined. */
  exact: ReadonlyMap<string, readonly Form[]>;
  capitals: ReadonlyMap<string, readonly Form[]>;
  stems: ReadonlyMap<string, readonly Form[]>;
  exceptions: ReadonlyMap<string, readonly Form[]>;
  kinds: ReadonlyMap<string, Kind>;
  /** Folded given names of each person, and of all of them. */
  given: ReadonlyMap<string, ReadonlySet<string>>;
  allGiven: ReadonlySet<string>;
}

/** The tokens of a block, and how far they are taken by mentions already. */
export interface Context {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Index of the first token behind the last mention. */
  free: number;
}

/** Stands in a plain text for what no name may cross: code, a link, a picture, raw HTML. */
export const BARRIER = '\ufffc';
