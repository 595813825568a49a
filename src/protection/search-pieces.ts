import type { FindProtected, ProtectedPlace } from './find-protected.ts';

/**
 * Finds the names in many long texts that have much in common, as the pages of a site have: each piece of them is looked
 * through once. A piece ends where no name goes on, before a tag that begins or ends a block. The places are those of the
 * text, and their end may be that of a piece alone.
 */
export function searchPieces(find: FindProtected): FindProtected {
  const clean = new Set<string>();
  let kept = 0;
  return (text) => {
    const found: ProtectedPlace[] = [];
    let at = 0;
    for (const piece of text.split(PIECE_END)) {
      if (!clean.has(piece)) {
        const places = find(piece);
        for (const { line, start, end } of places) found.push({ line, start: at + start, end: at + end });
        if (places.length === 0) {
          kept += piece.length;
          if (kept > MOST_KEPT) clean.clear();
          kept = kept > MOST_KEPT ? piece.length : kept;
          clean.add(piece);
        }
      }
      at += piece.length;
    }
    return found;
  };
}

/** UTF-16 units: 100 MB of pieces. */
const MOST_KEPT = 50_000_000;

const PIECE_END =
  /(?=<\/?(?:p|li|ul|ol|div|section|article|h[1-6]|header|footer|nav|main|meta|link|script|style|dl|aside|details)[\s>])/;
