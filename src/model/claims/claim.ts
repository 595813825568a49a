import { z } from 'zod';
import { formerlySchema, idOf, languageSchema } from '../fields/id.ts';
import { importantSchema } from '../fields/important.ts';
import { citedSchema, sourcesSchema } from '../sources/source.ts';
import { speakerSchema } from '../sources/speaker.ts';
import { dateSchema, daySchema } from '../time/date.ts';

/**
 * What somebody does in saying something. To decide is the event itself (a ruling, an approval, a declared result), and to
 * estimate (a toll, a poll, a forecast) is no statement of what is known: neither waits for somebody to verify it.
 */
export const ACTS = [
  'asserts',
  'denies',
  'alleges',
  'announces',
  'decides',
  'estimates',
  'reports no evidence',
  'declines to comment',
] as const;

/** What is done in being said: a title that begins with who does it tells whose word it is. */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set<(typeof ACTS)[number]>([
  'announces',
  'decides',
  'declines to comment',
]);

/**
 * How an answer stands to what it answers; the guide says which is which. Those that take its force from it come first.
 * Only the same speaker `retracts` or `replaces`; a decision `overturns` a decision.
 */
export const RELATIONS = [
  'overturns',
  'retracts',
  'replaces',
  'denies',
  'confirms',
  'disputes',
  'reports no evidence',
  'responds without addressing',
  'declines to comment',
] as const;

/** What a review of a claim can find; the guide says what each means. */
export const RATINGS = ['confirmed', 'partly confirmed', 'not proven', 'refuted'] as const;

/** One version of who it was. */
export const accountSchema = z.strictObject({
  /** Who it was, by this account. */
  who: speakerSchema,
  /** Ids of the sources that have it so. */
  sources: citedSchema,
  /** What else there is to say of this account, in one sentence. */
  note: z.string().min(1).max(200).optional(),
});

/** Where sources disagree: two or more versions. Of who said a claim `attributedTo` may follow one; else none is chosen. */
const accountsSchema = z.array(accountSchema).min(2, 'Accounts that differ are two at the least').optional();

/** Which of accounts that differ is followed, and why: readers see the others beside it. */
const attributionSchema = z.strictObject({
  /** Who it was, as one of the `accounts` has it. */
  who: speakerSchema,
  /** Why this account and not another, in one sentence or two. */
  why: z.string().min(1).max(400),
  /** Ids of the sources that this rests on. */
  sources: citedSchema,
});

/** One step on the way of a claim from who knows it to who published it. */
export const stepSchema = z.strictObject({
  /** Who passed it on. Left out where `accounts` say it. */
  who: speakerSchema.optional(),
  accounts: accountsSchema,
  /** What they did, as the rest of a sentence that begins with their name: "told Reuters". */
  did: z.string().min(1).max(160),
  date: dateSchema.optional(),
  /** Ids of the sources that say so. */
  sources: citedSchema,
  /** What limits this step, in one sentence: "Reuters could not verify it." */
  note: z.string().min(1).max(200).optional(),
});

/** The words themselves, as far as a source gives them. */
export const quoteSchema = z.strictObject({
  text: z.string().min(1).max(400),
  /** The language of `text`. */
  language: languageSchema,
  /** The language in which it was said, where `text` is a translation. */
  translatedFrom: languageSchema.optional(),
  /** The words in that language, where a source gives them. */
  original: z.string().min(1).max(400).optional(),
});

/** The outcome of a review. There is none without somebody who answers for it and says how it was reached. */
export const verdictSchema = z.strictObject({
  rating: z.enum(RATINGS),
  /** The id of the reviewer's file in `content/authors`. */
  reviewer: idOf('authors'),
  date: daySchema,
  /** How it was reviewed, and what that leaves open. */
  method: z.string().min(1),
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

/** The frontmatter of `content/claims/*.md`: one thing that somebody said, and what became of it. */
export const claimSchema = z.strictObject({
  /** What it is called in lists and links: a few words. */
  title: z.string().min(1).max(100),
  /** What is claimed, in neutral words of our own. */
  statement: z.string().min(1).max(300),
  /** The language of title and statement. */
  language: languageSchema.default('en'),
  quote: quoteSchema.optional(),
  /** Who says it: an entity, or somebody unnamed. */
  speaker: speakerSchema.optional(),
  /** In place of `speaker`, where sources name different ones. */
  accounts: accountsSchema,
  /** Which of the `accounts` is followed, where it is settled who said it. */
  attributedTo: attributionSchema.optional(),
  act: z.enum(ACTS),
  /** When it was said, as precisely as known. */
  date: dateSchema.optional(),
  /** To whom, where or how it was said: "to Reuters", "at the talks in Moscow". */
  occasion: z.string().min(1).max(120).optional(),
  /** The way it came to the public, from its origin on. */
  chain: z.array(stepSchema).default([]),
  /** What is given in support of it. */
  evidence: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(400),
        /** The id of a claim that says so. */
        claim: idOf('claims').optional(),
        sources: citedSchema,
      }),
    )
    .default([]),
  /** The claims to which this one is an answer. */
  answers: z
    .array(
      z.strictObject({
        /** The id of the claim that is answered. */
        claim: idOf('claims'),
        relation: z.enum(RELATIONS),
        /** What the answer leaves open, in one sentence. */
        note: z.string().min(1).max(200).optional(),
      }),
    )
    .default([]),
  /** Ids of the entities of which it says something. */
  about: z.array(idOf('entities')).default([]),
  topics: z.array(idOf('topics')).default([]),
  verdict: verdictSchema.optional(),
  important: importantSchema,
  /** Ids of the sources that it rests on. */
  sources: sourcesSchema.min(1, 'A claim has at least one source'),
  /** The day on which an editor last checked the whole entry against its sources. */
  checked: daySchema,
  formerly: formerlySchema,
});

export type Claim = z.infer<typeof claimSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Relation = Claim['answers'][number]['relation'];
