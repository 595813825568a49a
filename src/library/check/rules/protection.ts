import type { ListProblem } from '../../../protection/read-protection.ts';
import { ruleByCase } from './define.ts';

type ListCases = { [Case in ListProblem['case']]: Omit<Extract<ListProblem, { case: Case }>, 'case'> };

/** What is wrong with the list of names never to be published, and where one of them stands. */
export const PROTECTION_RULES = {
  'protected-list': ruleByCase<ListCases>({
    severity: 'error',
    why: 'Without its list of protected names a site would publish whatever name slipped in.',
    cases: {
      missing: {
        what: ({ by }) => `There is no list of protected names, and ${WANTED_BY[by]}.`,
        remedy: () => 'Put the file .protected-names or .protected-names.hmac into the folder of the site.',
      },
      'no-key': {
        what: () => 'The list is there, and its key is not.',
        remedy: () => 'Set GLOSS_PROTECTED_KEY to the key; on a build host it is a secret of the repository.',
      },
      'short-key': {
        what: ({ shortest }) => `The key in GLOSS_PROTECTED_KEY has less than ${shortest} characters.`,
        remedy: () => 'Make a new one with npm run -s protect -- --new-key, and the list again with npm run protect.',
      },
      'wrong-key': {
        what: () => 'The key in GLOSS_PROTECTED_KEY is not the one with which the list was made.',
        remedy: () => 'Set the right one, or make the list again with npm run protect.',
      },
      unreadable: {
        what: ({ path }) => `The file ${path} cannot be read as text in UTF-8.`,
        remedy: () => 'Save it as plain text in UTF-8, and allow it to be read.',
      },
      damaged: {
        what: () => 'The file .protected-names.hmac is not as npm run protect writes it.',
        remedy: () => 'Make it again with npm run protect.',
      },
      empty: {
        what: () => 'The list holds no name.',
        remedy: () => 'Write the names into it, one a line, or remove the file.',
      },
      'no-name': {
        what: ({ line }) => `Line ${line} of the list holds no name that could be looked for.`,
        remedy: () => 'Write a name with three letters or more, or take the line out.',
      },
      differs: {
        what: () => 'The file .protected-names.hmac was made of other names than those of .protected-names.',
        remedy: () =>
          'Make it again with npm run protect; or, where the names here are the older ones, get the newest list from whoever keeps it.',
      },
      'wrong-variable': {
        what: () => 'GLOSS_PROTECTED has a value that says nothing.',
        remedy: () => 'Set it to the one word required, or unset it.',
      },
    },
  }),
  'protected-name': ruleByCase<{ text: { list: string; entry: number }; path: { list: string; entry: number } }>({
    severity: 'error',
    why: 'Somebody could come to harm if this name were published.',
    cases: {
      text: {
        what: ({ list, entry }) => `The protected name of line ${entry} of ${list} stands here.`,
        remedy: () => 'Take it out, and whatever else would tell who it is.',
      },
      path: {
        what: ({ list, entry }) =>
          `The protected name of line ${entry} of ${list} stands in the name of the file, and so in its address.`,
        remedy: () => 'Give the file another name.',
      },
    },
  }),
} as const;

const WANTED_BY = {
  settings: 'the settings of the site say that it must have one',
  variable: 'GLOSS_PROTECTED says that it must have one',
  key: 'a key for one is set',
} as const;
