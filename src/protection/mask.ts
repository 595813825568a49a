import type { FindProtected } from './find-protected.ts';

/** What is printed in the place of a name. */
export const MASK = '[protected name]';

/** A text with every protected name in it covered. */
export function maskNames(text: string, find: FindProtected): string {
  let masked = '';
  let behind = 0;
  for (const { start, end } of find(text)) {
    if (start >= behind) masked += text.slice(behind, start) + MASK;
    behind = Math.max(behind, end);
  }
  return masked + text.slice(behind);
}
