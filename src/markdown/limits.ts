/**
 * How many levels a text may nest. Ours: a list in a list in a quotation takes ten, and browsers themselves stop at 512
 * (the HTML standard, 13.2.1, lets them).
 */
export const DEEPEST = 100;

/**
 * How many signs of Markdown a paragraph may hold. Ours: a page of prose has a few dozen, and the parser's time grows with
 * their square (micromark says so itself, at `resolveAllAttention`).
 */
const MOST_SIGNS = 4_000;

/** A level of a list takes two columns at the least, and two levels of the tree. */
const WIDEST_INDENT = DEEPEST;

/** What would keep the parser busy for minutes, and where. */
export type Excess =
  | { rule: 'deep-nesting'; values: { deepest: number }; line: number; column: number }
  | { rule: 'crowded-paragraph'; values: { most: number }; line: number; column: number };

/**
 * The first place in a Markdown text, before it is parsed, that nests too deep or holds too many signs in one paragraph.
 *
 * @param text without frontmatter
 * @param firstLine the number of its first line in the file
 */
export function firstExcess(text: string, firstLine = 1): Excess | undefined {
  let begin = firstLine;
  let signs = 0;
  let fence: string | undefined;
  let html = false;
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const { levels, indent, words } = containersOf(whole);
    const line = firstLine + index;
    const fenced = /^(?:`{3,}|~{3,})/.exec(words)?.[0];
    if (fence !== undefined) {
      if (fenced?.startsWith(fence)) fence = undefined;
      continue;
    }
    fence = fenced;
    if (levels > DEEPEST || (levels > 0 && indent > WIDEST_INDENT * 2)) {
      return { rule: 'deep-nesting', values: { deepest: DEEPEST }, line, column: 1 };
    }
    if (words === '' || fence !== undefined) {
      [begin, signs, html] = [line + 1, 0, false];
      continue;
    }
    // A block of HTML, where nothing is Markdown until an empty line.
    html ||= signs === 0 && line === begin && words.startsWith('<');
    if (!html) signs += words.match(/[*_[\]`]/g)?.length ?? 0;
    if (signs > MOST_SIGNS) {
      return { rule: 'crowded-paragraph', values: { most: MOST_SIGNS }, line: begin, column: 1 };
    }
  }
  return undefined;
}

/** The marks of quotations and lists before the words of a line, and how far in the last of them stands. */
function containersOf(line: string): { levels: number; indent: number; words: string } {
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let levels = 0;
  let end = 0;
  for (; mark.test(line); end = mark.lastIndex) levels++;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return { levels, indent, words: line.slice(end).trim() };
}
