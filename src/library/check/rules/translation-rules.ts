import { rule, ruleByCase } from './define.ts';

/** What is wrong with a translation beside its original. */
export const TRANSLATION_RULES = {
  'stray-translation': ruleByCase<{ original: { id: string }; language: { language: string } }>({
    severity: 'error',
    why: 'A translation is shown in the edition of its language, in the place of its original.',
    cases: {
      original: {
        what: ({ id }) => `There is no original "${id}" of this translation.`,
        remedy: () => 'Give the file the name of its original with the language behind it, such as the-bridge.es.md.',
      },
      language: {
        what: ({ language }) => `The site has no edition in "${language}".`,
        remedy: ({ language }) => `Add "${language}" to the languages of site.yaml, or take the file out.`,
      },
    },
  }),
  'unequal-translation': rule<{ field: string; own: number; original: number }>({
    severity: 'error',
    why: 'The entries of a list in a translation are those of its original, in the same order.',
    what: ({ field, own, original }) => `"${field}" has ${own} entries here, and ${original} in the original.`,
    remedy: () => 'Translate each entry, or leave the list out; an entry without words of its own is written {}.',
  }),
} as const;
