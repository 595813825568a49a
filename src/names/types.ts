import type { Kind } from '../model/entity.ts';
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
  /** What it is or was: a text may have the title before its name. */
  roles?: readonly { title: string }[] | undefined;
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
  /** The range of a longer phrase with capitals, which may be another name. */
  within?: readonly [start: number, end: number] | undefined;
}

/**
 * What must be seen before a form is taken for the entity's name, from nothing to most: `listed` is a name or an alias, and
 * `whole` almost one; `family` a family name that its editor gave, `guess` one that only the habits of a language tell;
 * `behind` one letter of a script without spaces, which counts only before words that stand behind the whole name too; `part`
 * another part, which counts once the whole has stood.
 */
export const CARES = ['listed', 'whole', 'family', 'guess', 'behind', 'part'] as const;
export type Care = (typeof CARES)[number];

export interface ShortForm {
  text: string;
  care: Care;
  /** It is found as it is written, but declined: an acronym. */
  rigid?: boolean;
}

/** One word or mark of a form, with all that it may look like in a text beside its key. */
export interface NameToken extends Pick<Token, 'key' | 'kind' | 'gap'> {
  variants: ReadonlySet<string>;
}

/** A form under which a text may name something. */
export interface Form {
  tokens: readonly NameToken[];
  care: Care;
  /** The ids it may stand for, in the order given. */
  owners: readonly string[];
  /** It is a family name too, which others may have behind their given names. */
  family: boolean;
  /** Of whom it says less: they may be meant as well where their whole name has stood. */
  rivals: readonly string[];
}

export interface Lexicon {
  language: string;
  /** Forms by all that their first token may look like. */
  forms: ReadonlyMap<string, readonly Form[]>;
  exceptions: ReadonlyMap<string, readonly Form[]>;
  kinds: ReadonlyMap<string, Kind>;
  /** Words that end the titles of their roles: "Minister" of "Prime Minister of Norway". */
  titles: ReadonlySet<string>;
  /** Folded given names of each person. */
  given: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A form at a place of a passage: its tokens, and its UTF-16 range. */
export interface Candidate {
  form: Form;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Exactly as listed is better than in capitals or declined. */
  exact: boolean;
}

/** Stands in a plain text for what no name may cross: code, a link, a picture, raw HTML. */
export const BARRIER = '\ufffc';

/** Whether a form is a whole name, listed or almost so. */
export function isWhole({ care }: Pick<Form, 'care'>): boolean {
  return care === 'listed' || care === 'whole';
}
