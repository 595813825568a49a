import type { Named } from '../../model/collection.ts';
import type { FieldId } from './ids-in-fields.ts';

/** An entry of the content: a file of a folder, an entity that an article defines, or an entry of a register. */
export interface EntryId {
  in: Named;
  id: string;
}

/** A place of a file that names an entry by its id, or that defines it. */
export interface IdPlace {
  /** Its offsets in the file, in UTF-16 units. */
  from: number;
  to: number;
  /** The folders and registers of one of which an entry may be meant: more than one where speakers are named. */
  of: readonly Named[];
  /** Whether the entry stands there. */
  defines?: boolean | undefined;
  /** Of a place in the frontmatter or in a register. */
  field?: Pick<FieldId, 'node' | 'path'>;
  /** What a text has there: a mark, a citation, a link to an address of the entry, or to its place in a page. */
  mark?: TextMark;
  /** What takes its place where the entry has another id. */
  write: (id: string) => string;
}

/** A mark or link of a text: the whole of it, and where its words stand, where it has any. */
export interface TextMark {
  kind: 'mark' | 'citation' | 'address' | 'anchor';
  from: number;
  to: number;
  words?: { from: number; to: number };
}
