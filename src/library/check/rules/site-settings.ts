import { LEAST_CONTRAST, type LowContrast } from '../../../model/colours.ts';
import { rule } from './define.ts';

/** What is wrong with the settings of a site. */
export const SITE_RULES = {
  'low-contrast': rule<LowContrast>({
    severity: 'error',
    why: `Text needs a contrast of at least ${LEAST_CONTRAST} to 1 with what is behind it, or many people cannot read it (WCAG 2.2, 1.4.3).`,
    what: ({ scheme, text, behind, ratio }) =>
      `In the ${scheme} colours "${text}" on "${behind}" has a contrast of ${ratio} to 1.`,
    remedy: ({ scheme, text, behind }) =>
      `Make "${text}" ${scheme === 'light' ? 'darker' : 'lighter'}, or "${behind}" ${scheme === 'light' ? 'lighter' : 'darker'}.`,
  }),
  'missing-site-file': rule<{ file: string }>({
    severity: 'error',
    why: 'The settings name a file that every page would ask for.',
    what: ({ file }) => `There is no file "${file}" in public.`,
    remedy: () => 'Put it there, or correct its path: it begins with a slash and leaves "public" out.',
  }),
  'missing-navigation-page': rule<{ page: string; near: string | undefined }>({
    severity: 'error',
    why: 'A link in the head or the foot of every page has to lead somewhere.',
    what: ({ page }) => `There is no page "${page}" in pages/.`,
    remedy: ({ near }) =>
      near === undefined ? 'Write the id of a page, or take the link out.' : `Did you mean "${near}"?`,
  }),
} as const;
