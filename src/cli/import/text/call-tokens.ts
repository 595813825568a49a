import type { Call, PostText } from '../archive.ts';

/** What stands for a call while a text is parsed: a word that Markdown, HTML and addresses leave as it is. */
const TOKEN = /gloss0call0(\d+)0/;

/** What a call is replaced by: by a text that is parsed with the rest, or by a {@link Call}. */
export type Replacement = string | Call;

/**
 * Puts tokens in the places of a program's own calls, so that Markdown neither breaks nor reads them.
 *
 * @param line the line of the archive's file on which the text begins
 * @param find the calls; they overlap nowhere
 * @param replace what one is replaced by, by its match and its line in the file
 */
export function withCallTokens(
  form: PostText['form'],
  text: string,
  line: number,
  find: RegExp,
  replace: (match: RegExpExecArray, line: number) => Replacement,
): PostText {
  const calls: Call[] = [];
  /** Behind which line of the new text the lines of the old one are further on, and by how many. */
  const shifts: { line: number; by: number }[] = [];
  let result = '';
  let end = 0;
  let oldLine = line;
  let newLine = 1;
  for (const match of text.matchAll(find)) {
    const before = text.slice(end, match.index);
    oldLine += lineBreaks(before);
    newLine += lineBreaks(before);
    const by = replace(match, oldLine);
    const shown = typeof by === 'string' ? by : `gloss0call0${calls.push(by) - 1}0`;
    result += before + shown;
    end = match.index + match[0].length;
    oldLine += lineBreaks(match[0]);
    newLine += lineBreaks(shown);
    shifts.push({ line: newLine, by: oldLine - newLine });
  }
  const first = line - 1;
  return {
    form,
    text: result + text.slice(end),
    calls,
    lineAt: (at) => at + (shifts.findLast(({ line: from }) => from <= at)?.by ?? first),
  };
}

/** The words and calls of a text with tokens, in order. */
export function splitAtTokens(text: string, calls: readonly Call[]): (string | Call)[] {
  return text.split(new RegExp(TOKEN, 'g')).flatMap((part, index): (string | Call)[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const call = calls[Number(part)];
    return call ? [call] : [];
  });
}

/** A text in which calls stand as their sources, as in code. */
export function withSources(text: string, calls: readonly Call[]): string {
  return splitAtTokens(text, calls)
    .map((part) => (typeof part === 'string' ? part : 'html' in part ? part.html : part.source))
    .join('');
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
