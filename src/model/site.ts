/** The name of the site, as it stands in its header and its titles. */
export const SITE_NAME = 'Gloss';
