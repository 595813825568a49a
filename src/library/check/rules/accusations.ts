import { rule } from './define.ts';

/** What is wrong with how a text speaks of somebody who is accused. */
export const ACCUSATION_RULES = {
  'accusation-without-state': rule<{ name: string; claim: string }>({
    severity: 'warning',
    why: 'A title, summary, key point or line of what happened next that tells an accusation without its state convicts whom it names.',
    what: ({ name, claim }) =>
      `It names ${name}, and tells what the open claim "${claim}" alleges as if it were settled.`,
    remedy: () => 'Say who alleges it, or how it stands: accused, charged, denies, acquitted.',
  }),
} as const;
