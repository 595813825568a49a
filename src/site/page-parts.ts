/**
 * The ids that a page's own parts have, by the folder of its file. They are link targets (`#sources`), so they never
 * change, and a heading of the text must not take one of them.
 */
export const PAGE_PARTS = {
  articles: [
    'top',
    'main',
    'contents',
    'what-happened-next',
    'key-points',
    'why-it-matters',
    'updates',
    'the-text',
    'the-record',
    'people-and-terms',
    'who-says-what',
    'numbers',
    'timeline',
    'since-publication',
    'corrections',
    'open-questions',
    'read-on',
    'how-we-know-this',
    'sources',
  ],
  entities: [
    'top',
    'main',
    'names',
    'roles',
    'facts',
    'numbers',
    'timeline',
    'ties',
    'said',
    'said-of-it',
    'passed-on',
    'in-the-articles',
    'sources',
  ],
  claims: ['top', 'main', 'claim', 'in-the-articles', 'sources'],
  topics: ['top', 'main', 'changed-lately', 'articles', 'timeline', 'open-claims', 'open-questions', 'entities'],
  authors: ['top', 'main', 'articles'],
  policies: ['top', 'main'],
  pages: ['top', 'main'],
} as const satisfies Record<string, readonly string[]>;

type PagePart = (typeof PAGE_PARTS)[keyof typeof PAGE_PARTS][number];

/** A part with a heading of its own, which is the same on every page: its words are `part.…`. */
export type TitledPart = Exclude<
  PagePart,
  'top' | 'main' | 'contents' | 'roles' | 'why-it-matters' | 'the-text' | 'said' | 'said-of-it' | 'passed-on'
>;

/** The id of an entity's entry in an article's "Who and what". */
export const termId = (entity: string): string => `term-${entity}`;

/** The id of a correction's entry on its article's page. */
export const correctionId = (correction: string): string => `correction-${correction}`;

/** The id of an update on its article's page. */
export const updateId = (update: string): string => `update-${update}`;

/** The id of a claim on any page that shows it in full. */
export const claimId = (claim: string): string => `claim-${claim}`;

/** The id of an entry in a page's list of sources. */
export const sourceId = (source: string): string => `source-${source}`;

/** The id of a number's entry on any page that shows it. */
export const numberId = (number: string): string => `number-${number}`;
