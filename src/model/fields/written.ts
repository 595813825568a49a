/** How a text is written, as metadata of its schema: what an editor's program can tell while it is typed. */
export type Written = {
  /** A regular expression; the whole schema may refuse more. */
  pattern: string;
  patternErrorMessage: string;
};

/**
 * How a text is written, where its schema tests that by a function and not by a regular expression.
 *
 * @param pattern a regular expression for all of the text
 * @param form the same in words
 */
export function written(pattern: string, form: string): Written {
  return { pattern: `^(?:${pattern})$`, patternErrorMessage: form };
}
