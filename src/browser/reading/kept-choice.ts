/** Where a choice is kept; a browser may refuse any of it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was chosen of these, in this browser for good and in no cookie; the first of them where nothing was. */
export function readKept<Choice extends string>(
  store: () => Store,
  key: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  try {
    const kept = store().getItem(key);
    return choices.find((choice) => choice === kept) ?? choices[0];
  } catch {
    return choices[0];
  }
}

/** Keeps a choice; the first of all choices is what holds without one. Where the browser keeps nothing, it holds for the page. */
export function keep<Choice extends string>(
  store: () => Store,
  key: string,
  [usual]: readonly [Choice, ...Choice[]],
  choice: Choice,
): void {
  try {
    if (choice === usual) store().removeItem(key);
    else store().setItem(key, choice);
  } catch {
    // The page shows it all the same.
  }
}
