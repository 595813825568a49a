/** What has made the pages, as they tell programs. */
export const GENERATOR = 'Gloss';
