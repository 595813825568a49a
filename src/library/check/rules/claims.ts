import { rule, ruleByCase } from './define.ts';

/** Whose speaker it is, and under which key it stands there. */
interface OfSpeaker {
  of: 'claim' | 'step';
  field: 'speaker' | 'who';
}

/** What is wrong with who says what. */
export const CLAIM_RULES = {
  'missing-speaker': ruleByCase<{ none: OfSpeaker; both: OfSpeaker }>({
    severity: 'error',
    why: "What nobody says is no claim; each step of a chain is somebody's.",
    cases: {
      none: { what: ({ of, field }) => `The ${of} has no \`${field}\`.`, remedy: nameSpeaker },
      both: { what: ({ of, field }) => `The ${of} has both \`${field}\` and \`accounts\`.`, remedy: nameSpeaker },
    },
  }),
  'unfounded-attribution': ruleByCase<{
    /** There are no accounts that differ. */
    alone: unknown;
    /** None of the accounts names them. */
    other: unknown;
  }>({
    severity: 'error',
    why: 'Only where accounts differ does a site follow one of them, and readers see the others.',
    cases: {
      alone: {
        what: () => '`attributedTo` says which account is followed, and there are no `accounts`.',
        remedy: () =>
          'Where all sources name one speaker, write `speaker:` alone. Else list the versions under `accounts:`.',
      },
      other: {
        what: () => 'None of the `accounts` names this speaker.',
        remedy: () =>
          'Name one of them as it is written there, or add the account that names this speaker, with its sources.',
      },
    },
  }),
  'broken-chain': rule<{ speaker: string }>({
    severity: 'error',
    why: 'A chain leads from who says it to who published it.',
    what: ({ speaker }) => `The speaker "${speaker}" does not stand in the chain.`,
    remedy: () => 'Add the step in which they say it.',
  }),
  'circular-chain': ruleByCase<{
    /** Somebody who stands in one chain twice: before, at a step counted from 1. */
    attribution: { id: string; step: number };
    /** The ids of the claims on the way round, the first of them again at the end. */
    evidence: { way: readonly string[] };
    answers: { way: readonly string[] };
  }>({
    severity: 'error',
    why: 'A chain of attribution, evidence or answers that comes back to where it began supports nothing.',
    cases: {
      attribution: {
        what: ({ id, step }) => `"${id}" stands in the chain already, as step ${step}.`,
        remedy: () => 'Make one step of the two, or name the source outside this circle.',
      },
      evidence: {
        what: ({ way }) => `It rests on itself: ${arrows(way)}.`,
        remedy: () => 'Take one of these links away.',
      },
      answers: {
        what: ({ way }) => `It answers itself: ${arrows(way)}.`,
        remedy: () => 'Take one of these links away.',
      },
    },
  }),
  'wrong-relation': ruleByCase<{
    /** Taken back or replaced by somebody who has not said it. */
    'other-speaker': { relation: 'retracts' | 'replaces'; id: string };
    /** What overturns is no decision. */
    'decides-not': { id: string };
    /** What is overturned is none. */
    'no-decision': { id: string };
    /** It was said before what it takes the force from; both dates in EDTF. */
    earlier: { date: string; id: string; later: string };
  }>({
    severity: 'error',
    why: 'Only its speaker takes back or replaces a claim, and only a decision overturns a decision.',
    cases: {
      'other-speaker': {
        what: ({ relation, id }) =>
          `Who says this has not said "${id}", and cannot ${relation === 'retracts' ? 'take it back' : 'replace it'}.`,
        remedy: () =>
          'Only its speaker can take back or replace a claim; a higher instance `overturns` a decision; what others say `denies` or `disputes` it. ' +
          'Where it is the same speaker, name them in the same way in both files.',
      },
      'decides-not': {
        what: ({ id }) => `This is no decision, and cannot overturn "${id}".`,
        remedy: () => 'Where it is one, such as a ruling, its `act` is `decides`. Otherwise it `denies` or `disputes`.',
      },
      'no-decision': {
        what: ({ id }) => `"${id}" is no decision, and cannot be overturned.`,
        remedy: () =>
          'Where it is one, such as a verdict, its `act` is `decides`. Otherwise this `denies` or `disputes` it.',
      },
      earlier: {
        what: ({ date, id, later }) => `This is of ${date}, before "${id}" was said: ${later}.`,
        remedy: () => 'Correct the date that is wrong, or name the claim that came before.',
      },
    },
  }),
  'uncovered-quotation': ruleByCase<{
    /** In running text. */
    text: { words: string };
    /** In a heading or a field over the text, which cannot cite. */
    echo: { words: string };
  }>({
    severity: 'error',
    why: 'Quoted words have a speaker and a source.',
    cases: {
      text: {
        what: ({ words }) => `Nothing says who said “${shortened(words)}”.`,
        remedy: () =>
          'Cite a source behind it in its paragraph or cell, [^id]; tie it to a claim, [“…”](claim:id); or, where it is no quotation, write [“…”](claim:none).',
      },
      echo: {
        what: ({ words }) => `“${shortened(words)}” is quoted here, and not in the text.`,
        remedy: () => 'Quote it in the text too, with its source, or take the quotation marks away.',
      },
    },
  }),
  'unmarked-claim': rule<{ id: string }>({
    severity: 'warning',
    why: 'A claim that the text never marks has no place to link to.',
    what: ({ id }) => `The text never marks the claim "${id}".`,
    remedy: ({ id }) => `Write [the passage](claim:${id}) where the text speaks of it.`,
  }),
} as const;

function nameSpeaker({ field }: OfSpeaker): string {
  return (
    `Write \`${field}:\` with the id of an entity, with \`named\`, or with \`unnamed\` and \`why\`; ` +
    'or `accounts:`, where sources name different ones.'
  );
}

function arrows(way: readonly string[]): string {
  return way.map((id) => `"${id}"`).join(' → ');
}

/** So much of a quotation as it takes to find it. */
function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}
