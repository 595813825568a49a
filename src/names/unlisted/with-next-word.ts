import { hasHeadsFirst } from '../language.ts';
import type { Run } from './types.ts';

/** A shorter word behind a capital is a small word or a verb. */
const SHORTEST = 5;

/**
 * In the languages that write only the first word of a body with a capital, "Совет безопасности", takes the small word behind a
 * capital into the name where the text has the capital more than once, each time before the same word.
 */
export function withNextWord(runs: readonly Run[], language: string): readonly Run[] {
  if (!hasHeadsFirst(language)) return runs;
  const ends = new Set(runs.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts.at(-1)?.key));
  const single = runs.filter(({ parts }) => parts.length === 1 && !ends.has(parts[0]?.key));
  const steady = new Set(
    [...Map.groupBy(single, ({ parts }) => parts[0]?.key ?? '')]
      .filter(
        ([, same]) =>
          same.length > 1 && same.every((run) => nextWord(run) !== '' && nextWord(run) === nextWord(same[0] as Run)),
      )
      .map(([key]) => key),
  );
  return runs.map((run) => {
    const [head, second] = run.parts;
    if (!head || second || !steady.has(head.key)) return run;
    return { ...run, parts: [{ ...head, last: head.last + 1, key: `${head.key} ${nextWord(run)}` }] };
  });
}

function nextWord({ tokens, parts }: Run): string {
  const { key = '', kind, gap } = tokens[(parts.at(-1)?.last ?? 0) + 1] ?? {};
  return kind === 'word' && gap && key.length >= SHORTEST && /^\p{Ll}/u.test(key) ? key : '';
}
