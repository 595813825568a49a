/** A place in the file: line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** So many characters of a text are shown on each side of a place. */
const AROUND = 80;

/** What stands before and behind a range of a text in its paragraph, in one line each, cut between words. */
export function wordsAround(text: string, start: number, end: number): { before: string; after: string } {
  const left = text.slice(0, start).replace(/^[\s\S]*\n[ \t>]*\n/, '');
  const right = text.slice(end).replace(/\n[ \t>]*\n[\s\S]*$/, '');
  const before = inOneLine(left.slice(-AROUND));
  const after = inOneLine(right.slice(0, AROUND));
  return {
    before: (left.length > AROUND ? before.replace(/^\S*\s/, '…') : before).trim(),
    after: (right.length > AROUND ? after.replace(/\s\S*$/, '…') : after).trim(),
  };
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
