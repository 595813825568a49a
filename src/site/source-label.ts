import { listText } from './words/lists.ts';
import { say } from './words/words.ts';

/** A number of a source, and what has to be said of the source wherever it is cited, such as "retracted". */
export interface NumberedSource {
  number: number;
  state?: string | undefined;
}

/** What is read aloud for numbers of sources that stand side by side: "Source 3", "Sources 3, 4 (retracted), 7". */
export function sourceLabel(sources: readonly NumberedSource[]): string {
  const numbers = sources.map(({ number, state }) =>
    state === undefined ? String(number) : say('source.number-in-state', { number, state }),
  );
  return say('source.numbers', { count: sources.length, numbers: listText(numbers) });
}
