import type { Renamable } from './owner.ts';

/** Another id for an entry. */
export interface Renaming {
  in: Renamable;
  from: string;
  to: string;
}

/** A file as it is to be. */
export interface ChangedFile {
  path: string;
  /** Where it stands from now on, where that is elsewhere. */
  newPath?: string;
  /** The text; of `undefined` the file goes. */
  text: string | undefined;
  /** How many places of it name the entry. */
  count: number;
}

/** What a renaming or a merger comes to. */
export interface Changes {
  files: ChangedFile[];
  /** What an editor is told besides. */
  notes: string[];
}

/** Why something cannot be done, in words, with what to do. */
export interface Refused {
  refused: string;
}
