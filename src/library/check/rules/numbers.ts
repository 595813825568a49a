import { rule, ruleByCase, suggest } from './define.ts';

/** What is wrong with numbers, and with the words that give them. Readings are in words: "148 (2 March 2026, a ministry)". */
export const NUMBER_RULES = {
  'unknown-number': ruleByCase<{
    id: { id: string; near?: string | undefined };
    time: { id: string; at: string; times: readonly string[] };
  }>({
    severity: 'error',
    why: 'A number is an entry of content/numbers; a mark names it, or one of its readings by the time.',
    cases: {
      id: {
        what: ({ id }) => `No number has the id "${id}".`,
        remedy: ({ near }) => suggest(near, 'Write it, with its reading and the source, in content/numbers.'),
      },
      time: {
        what: ({ id, at }) => `The number "${id}" has no reading of ${at}.`,
        remedy: ({ times }) => `Name one that it has: ${times.join(', ')}.`,
      },
    },
  }),
  'differing-number': rule<{ id: string; words: string; readings: readonly string[]; mark?: string | undefined }>({
    severity: 'error',
    why: 'A number is written once: a text gives what one of its readings says.',
    what: ({ id, words, readings }) =>
      `"${words}" is no reading of the number "${id}". Nearest: ${readings.join('; ')}.`,
    remedy: ({ mark }) =>
      mark === undefined
        ? 'Give one of its readings; or add the reading that says so, with its source.'
        : `Write ${mark}; or add the reading that says so, with its source.`,
  }),
  'outdated-number': ruleByCase<{
    text: { id: string; words: string; newest: readonly string[]; mark: string };
    places: { id: string; words: string; newest: readonly string[]; mark: string; line: number };
    ended: { id: string; words: string; newest: readonly string[]; mark: string; ended: string };
    field: { id: string; number: string; newest: readonly string[] };
  }>({
    severity: 'warning',
    why: 'A text gives the newest reading that there was when it was last changed, and says where it means an earlier one.',
    cases: {
      text: { what: outdated, remedy: ofThen },
      places: {
        what: (values) => `${outdated(values)} Line ${values.line} gives that.`,
        remedy: ofThen,
      },
      ended: {
        what: ({ id, words, newest, ended }) =>
          `"${words}" is a reading of the number "${id}" that was ${ended}. ${newest.length > 0 ? `What stands: ${newest.join('; ')}.` : 'None stands.'}`,
        remedy: ({ mark, newest }) =>
          newest.length > 0
            ? `Give one that stands; or, where the text tells what was said then, write ${mark}.`
            : `Where the text tells what was said then, write ${mark}.`,
      },
      field: {
        what: ({ id, number, newest }) =>
          `${number} is an earlier reading of the number "${id}". When the text was last changed, it was ${newest.join('; ')}.`,
        remedy: () => 'Give the newest reading; or both, where it tells how the number changed.',
      },
    },
  }),
  'contrary-readings': rule<{ first: string; second: string }>({
    severity: 'warning',
    why: 'Nobody says two numbers of one thing at one time; where sources have it so, a note says why.',
    what: ({ first, second }) => `One counter has two readings of one time: ${first} and ${second}.`,
    remedy: () => 'Correct one of them; or say in a `note` how they differ.',
  }),
} as const;

function outdated({ id, words, newest }: { id: string; words: string; newest: readonly string[] }): string {
  return `"${words}" is an earlier reading of the number "${id}". When the text was last changed, it was ${newest.join('; ')}.`;
}

function ofThen({ mark }: { mark: string }): string {
  return `Give the newest reading; or, where the text tells what was said then, write ${mark}.`;
}
