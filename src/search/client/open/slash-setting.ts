const KEY = 'gloss:search-slash';

/** Whether `/` opens the search; readers can turn it off, and a browser that stores nothing leaves it on. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice, where the browser stores anything. */
export function turnSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // The choice holds for this page only.
  }
}
