/** What a key press must tell to be taken for a shortcut; a `KeyboardEvent` has it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Whether a key press opens the search: Ctrl+K or Cmd+K anywhere, and `/` where nobody is typing. A shortcut of one
 * character must be possible to turn off (WCAG 2.2, 2.1.4): `slash` says whether it is on. On some keyboards `/` is
 * typed with Shift.
 */
export function opensSearch(press: KeyPress, where: { typing: boolean; slash: boolean }): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey) return false;
  if (ctrlKey || metaKey) return ctrlKey !== metaKey && !shiftKey && key.toLowerCase() === 'k';
  return key === '/' && where.slash && !where.typing;
}
