/** The name of the site, as it stands in its header and its titles. */
export const SITE_NAME = 'Gloss';

/** What it does, behind its name. */
export const SITE_TAGLINE = 'the news, explained';

/** What it is, in one sentence. */
export const SITE_SUMMARY = 'Gloss explains the news: who is who, who says so, and since when.';

/**
 * What tells this site from every other one in the ids of its feeds and their entries: a UUID, which stays when the site
 * moves to another host. A new site has one of its own (`node -p 'crypto.randomUUID()'`), chosen once and never changed.
 */
export const SITE_ID = 'f0e1f752-4eec-4359-9cb8-bf7d08aaf402';

/**
 * The licence of the texts and the data: an address that says it, and what it is called. What it covers, and what it cannot,
 * is said in `licence.rights` of the site's words; see decision 23 before another one is chosen.
 */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The language of everything but the texts of articles that say otherwise. */
export const SITE_LANGUAGE = 'en';

/**
 * Whether the site must have a list of names never to be published. Then a build without `.protected-names` or
 * `.protected-names.hmac` stops; where it is `false`, one that is there is compared all the same.
 */
export const PROTECTED_NAMES_REQUIRED: boolean = false;

/**
 * Whether a second editor has to read every article before it is published (decision 34). Then an article without `reviewed`, or
 * one that was changed since, is an error unless it is a draft; where this is `false`, a change since is a warning.
 */
export const REVIEW_REQUIRED: boolean = false;

/**
 * Whether other sites may show cards of claims and entities in their pages (decision 25). Where it is `false`, no card is
 * built, and nothing of the site can be framed.
 */
export const EMBEDS: boolean = true;

/**
 * Whether every article has a picture of its own where a link to it is shared (decision 29). Where it is `false`, none is
 * drawn, and articles have the picture of the site as all other pages.
 */
export const SHARE_PICTURES: boolean = true;

/**
 * Whether every text has copies beside it that are compressed already, `.br` and `.gz`, for hosts that send them (nginx,
 * Caddy). They are more than half of the files.
 */
export const COMPRESSED_COPIES: boolean = true;

/** Where readers report a mistake, and where those reply of whom something is said: `mailto:…`, or a form. None is shown where it is left out. */
export const FEEDBACK: { mistakes?: string; replies?: string } = {};
