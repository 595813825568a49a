/** The looks in which pictures are taken: the width of the window, and what a reader's device asks for. */
export const LOOKS = {
  'narrow-light': { width: 390, colorScheme: 'light', forcedColors: 'none' },
  'narrow-dark': { width: 390, colorScheme: 'dark', forcedColors: 'none' },
  'wide-light': { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  'wide-dark': { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { width: 390, colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Look = keyof typeof LOOKS;

/** A part of a page of the style site of which there are pictures. */
export interface Part {
  /** The folder of its pictures, and their name. */
  of: string;
  name: string;
  page: string;
  at: string;
  looks: readonly Look[];
}

const [N, ND, W, WD, F] = ['narrow-light', 'narrow-dark', 'wide-light', 'wide-dark', 'forced-colours'] as const;
const titled = (part: string) => `section[aria-labelledby="${part}"]`;

/** By folder and page. What looks alike at both widths is taken at one, and in the dark what has colours of its own. */
const PAGES: readonly [
  folder: string,
  page: string,
  parts: readonly (readonly [name: string, at: string, ...looks: Look[]])[],
][] = [
  [
    'lists',
    'style/',
    [
      ['masthead', '.masthead', N, ND, W],
      ['lead', '#style-lead', N, W],
      ['teasers', '#style-teasers', N],
      ['home-index', '#style-home-index', N, W],
      ['claim-in-list', '#style-claim-list .claim-list > li:has(.claim-lapse)', N],
      ['claim-filter', '#style-claim-filter', W],
      ['names-in-list', '#style-names', N],
      ['topics', '#style-topics', N],
      ['dates', '#style-dates', N],
      ['corrections', '#style-corrections', N],
      ['search-form', '#style-search', N, ND],
      ['footer', '.site-footer', N],
    ],
  ],
  [
    'article',
    'style/article/',
    [
      ['breadcrumbs', '.breadcrumbs', N],
      ['article-header', '.article-header', N, W],
      ['reading-bar', '.reading-bar', N],
      ['contents', '.contents', W],
      ['what-happened-next', titled('what-happened-next'), N, F],
      ['key-points', titled('key-points'), N, ND, F],
      ['updates', titled('updates'), N],
      ['text', '#the-text', N],
      ['marks', '#the-text h2 + p', N, ND, F],
      ['marks-of-numbers', '#the-text h2:nth-of-type(2) + p', ND, F],
      ['disputes', '.disputes', N, W],
      ['claim-rows', '.claim-rows', N],
      ['numbers', titled('numbers'), N],
      ['timeline', titled('timeline'), W, F],
      ['since', titled('since-publication'), N],
      ['open-questions', titled('open-questions'), N],
      ['name-index', '.people-and-terms', W],
      ['sources', titled('sources'), W],
      ['how-we-know', titled('how-we-know-this'), N],
      ['related', titled('read-on'), N],
      ['entity-cards', '#style-entity-cards', W],
      ['entity-card', '#style-entity-cards .preview', N, ND],
      ['claim-card', '#style-claim-cards .preview:has(.answer-relation)', N],
    ],
  ],
  [
    'claims',
    'style/claims/',
    [
      ['claim-with-answers', '#style-gate-is-cracked', N],
      ['claim-settled', '#style-veld-took-money', W],
      ['sources-of-each-kind', '#style-sources', N],
      ['claim-reviewed', '#style-repair-costs-seven-million', N, ND],
      ['claim-withdrawn', '#style-gates-last-forty-years', N],
    ],
  ],
  [
    'entity',
    'style/entity/',
    [
      ['map', '#style-map', N, WD, F],
      ['then-to-now', '#style-then-to-now', N],
      ['history', titled('timeline'), N, W],
      ['connections', titled('ties'), N, ND],
      ['in-the-articles', titled('in-the-articles'), N, ND],
      ['names', titled('names'), N],
    ],
  ],
  ['pages', '404.html', [['not-found', 'main', N]]],
  ['pages', 'policies/', [['policies', 'main', N]]],
  ['pages', 'topics/bridges/', [['nothing-yet', '.record', N]]],
  ['pages', 'claims/gates-last-forty-years/', [['claim-page-header', '.article-header', N]]],
];

export const PARTS: readonly Part[] = PAGES.flatMap(([of, page, parts]) =>
  parts.map(([name, at, ...looks]) => ({ of, name, page, at, looks })),
);
