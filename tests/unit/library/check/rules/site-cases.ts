import type { RuleCase } from './case-parts.ts';

/** One case at the least of each rule of `rules/site-settings.ts`. */
export const SITE_CASES: readonly RuleCase[] = [
  [
    'low-contrast',
    { 'site.yaml': "colours:\n  light:\n    ink: '#808080'\n" },
    ['low-contrast 3:10', 'low-contrast 3:10', 'low-contrast 3:10', 'low-contrast 3:10'],
  ],
  ['missing-site-file', { 'site.yaml': 'logo: /logo.svg\n' }, ['missing-site-file 1:7']],
  [
    'missing-navigation-page',
    { 'site.yaml': 'navigation:\n  header: [articles, { page: abuot }]\n' },
    ['missing-navigation-page 2:30'],
  ],
];
