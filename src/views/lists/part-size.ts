/**
 * How many entries a part has. A page has fewer than twice as many; with them, one of a single list weighs at most half of the 60 KB
 * that a page may have over the wire, and an entity's, which has several, less than all.
 */
export const PART_SIZE = {
  articles: 40,
  claims: 100,
  events: 40,
  mentions: 20,
  corrections: 20,
  claimsBeside: 20,
  claimsOfYear: 40,
} as const;
