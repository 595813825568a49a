/** The article, the claims and the entities of the library that stand on pages of their own. */
export const LEAD = 'the-cracked-gate';
export const PERSON = 'mara-veld';
export const PLACE = 'brent-islands';
