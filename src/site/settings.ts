/** The name of the site, as it stands in its header and its titles. */
export const SITE_NAME = 'Gloss';

/** What it does, behind its name. */
export const SITE_TAGLINE = 'the news, explained';

/** What it is, in one sentence. */
export const SITE_SUMMARY = 'Gloss explains the news: who is who, who says so, and since when.';

/** The language of everything but the texts of articles that say otherwise. */
export const SITE_LANGUAGE = 'en';

/**
 * Whether the site must have a list of names never to be published. Then a build without `.protected-names` or
 * `.protected-names.hmac` stops; where it is `false`, one that is there is compared all the same.
 */
export const PROTECTED_NAMES_REQUIRED: boolean = false;

/**
 * Whether other sites may show cards of claims and entities in their pages (decision 26). Where it is `false`, no card is
 * built, and nothing of the site can be framed.
 */
export const EMBEDS: boolean = true;
