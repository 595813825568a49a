import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answers } from './complete.ts';

/**
 * Answers from the standard input: of whoever sits at a terminal, or the lines of a file or a pipe, one for each question. Where
 * it is neither, nothing is asked. Questions go to the standard error, so that they are seen wherever it waits.
 */
export function stdinAnswers(): Answers & { close: () => void } {
  const isTerminal = process.stdin.isTTY === true;
  const reader =
    isTerminal || hasLines() ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  const lines = reader?.[Symbol.asyncIterator]();
  let isClosed = false;
  reader?.once('close', () => {
    isClosed = true;
  });
  return {
    isTerminal,
    ask: async (question) => {
      if (!lines) return undefined;
      // A pipe may have been read to its end by now, and has no line to edit.
      if (isTerminal) reader?.setPrompt(question);
      if (isTerminal && !isClosed) reader?.prompt();
      if (!isTerminal) console.error(question);
      const next = await lines.next();
      return next.done === false ? next.value : undefined;
    },
    tell: (line) => console.error(line),
    close: () => reader?.close(),
  };
}

/** Whether the standard input is a file or a pipe: `/dev/null` is neither. */
function hasLines(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFile() || input.isFIFO() || input.isSocket();
  } catch {
    return false;
  }
}
