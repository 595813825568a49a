/** Messages that a language has in the same letters as English, by the language's tag; under `all` those of every one. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> & { all: readonly string[] } = {
  all: [', '],
  es: ['Hiragana', 'Katakana'],
  zh: ['“{text}”'],
};
