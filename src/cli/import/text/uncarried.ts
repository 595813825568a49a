import type { Comment, Nodes } from 'hast';
import { UNCARRIED } from '../../../library/check/text/check-uncarried.ts';
import type { PostText } from '../archive.ts';

/** What of a text is not carried, or in another form, with its line in the archive's file. */
export interface TextNote {
  line: number;
  what: string;
}

/** The notes that are made while a text is carried. */
export interface Carrying {
  text: PostText;
  notes: TextNote[];
  /** Whether readers would miss something: then the article waits for an editor. */
  holds: boolean;
}

/** Notes what is carried in another form, or left out without a loss to readers. */
export function note(carrying: Carrying, node: Nodes | undefined, what: string): void {
  carrying.notes.push({ line: carrying.text.lineAt(node?.position?.start.line ?? 1), what });
}

/** Notes what is missing, and gives the comment that stands in its place and that the check finds. */
export function missing(carrying: Carrying, node: Nodes | undefined, what: string, source: string): Comment {
  note(carrying, node, what);
  carrying.holds = true;
  return uncarried(source);
}

/** The comment that stands where something is not carried. A comment of HTML cannot hold two hyphens. */
export function uncarried(source: string): Comment {
  const held = source
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ');
  return { type: 'comment', value: ` ${UNCARRIED.slice('<!-- '.length)}${held.slice(0, LONGEST).trimEnd()} ` };
}

/** So much of a source is kept, in UTF-16 units: it is there to be found again. */
const LONGEST = 2000;
