import { z } from 'zod';
import { formerlySchema, languageSchema } from '../fields/id.ts';
import { importantSchema } from '../fields/important.ts';
import { idOf } from '../fields/refers-to.ts';
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
  who: speakerSchema.meta({ description: 'Who it was, by this account.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources that have it so.' }),
  note: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'What else there is to say of this account, in one sentence.' }),
});

/** Where sources disagree: two or more versions. Of who said a claim `attributedTo` may follow one; else none is chosen. */
const accountsSchema = z.array(accountSchema).min(2, 'Accounts that differ are two at the least').optional();

/** Which of accounts that differ is followed, and why: readers see the others beside it. */
export const attributionSchema = z.strictObject({
  who: speakerSchema.meta({ description: 'One of those whom the `accounts` name, written as it is there.' }),
  why: z.string().min(1).max(400).meta({ description: 'Why this account and not another, in one sentence or two.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources that this rests on.' }),
});

/** One step on the way of a claim from who knows it to who published it. */
export const stepSchema = z.strictObject({
  who: speakerSchema.optional().meta({ description: 'Who passed it on. Needed, unless `accounts` say it.' }),
  accounts: accountsSchema.meta({
    description: 'In place of `who`, where sources disagree about this step: each version with its sources.',
  }),
  did: z
    .string()
    .min(1)
    .max(160)
    .meta({ description: 'What they did, as the rest of a sentence that begins with their name: “told Reuters”.' }),
  date: dateSchema.optional().meta({ description: 'When they did it.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources that say so.' }),
  note: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'What limits this step, in one sentence: “Reuters could not verify it.”' }),
});

/** The words themselves, as far as a source gives them. */
export const quoteSchema = z.strictObject({
  text: z.string().min(1).max(400).meta({ description: 'The words themselves, as far as a source gives them.' }),
  language: languageSchema.meta({ description: 'The language of `text`.' }),
  translatedFrom: languageSchema
    .optional()
    .meta({ description: 'The language in which it was said, where `text` is a translation.' }),
  original: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .meta({ description: 'The words in that language, where a source gives them.' }),
});

/** The outcome of a review. There is none without somebody who answers for it and says how it was reached. */
export const verdictSchema = z.strictObject({
  rating: z.enum(RATINGS).meta({ description: 'What the review found.' }),
  reviewer: idOf('authors').meta({ description: 'The id of a file in `authors/`.' }),
  date: daySchema.meta({ description: 'The day of the review.' }),
  method: z.string().min(1).meta({ description: 'How it was reviewed, and what that leaves open.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
});

/** The frontmatter of `content/claims/*.md`: one thing that somebody said, and what became of it. */
export const claimSchema = z.strictObject({
  title: z.string().min(1).max(100).meta({
    description:
      'What is claimed, in a few words: “The warrant is void”, without “Russia says”. Gloss puts who says it before it wherever it stands without its card: in lists, links, page titles, previews, feeds, data.',
  }),
  statement: z.string().min(1).max(300).meta({ description: 'What is claimed, in neutral words of our own.' }),
  language: languageSchema
    .default('en')
    .meta({ description: 'The language of title and statement; `site.yaml` may say it for all.' }),
  quote: quoteSchema.optional().meta({ description: 'The words themselves.' }),
  speaker: speakerSchema
    .optional()
    .meta({ description: 'Who says it; a document can be a speaker. Needed, unless `accounts` say it.' }),
  accounts: accountsSchema.meta({
    description:
      'In place of `speaker`, where sources disagree who it was: each version with its sources. All are shown, as unresolved; none is chosen.',
  }),
  attributedTo: attributionSchema
    .optional()
    .meta({ description: 'Which of the `accounts` the desk follows, where it is settled who said it.' }),
  act: z.enum(ACTS).meta({ description: 'What the speaker does in saying it.' }),
  date: dateSchema.optional().meta({ description: 'When it was said.' }),
  occasion: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .meta({ description: 'To whom, where or how: “to Reuters, by video call”.' }),
  chain: z
    .array(stepSchema)
    .default([])
    .meta({ description: 'The way it came to the public, step by step, from its origin on.' }),
  evidence: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(400).meta({ description: 'What is given, in a sentence.' }),
        claim: idOf('claims').optional().meta({ description: 'The id of a claim that says so.' }),
        sources: citedSchema.meta({ description: 'Ids of the sources that give it.' }),
      }),
    )
    .default([])
    .meta({ description: 'What is given in support.' }),
  answers: z
    .array(
      z.strictObject({
        claim: idOf('claims').meta({ description: 'The id of the claim that is answered.' }),
        relation: z.enum(RELATIONS).meta({ description: 'How it stands to that claim.' }),
        note: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .meta({ description: 'What the answer leaves open, in one sentence.' }),
      }),
    )
    .default([])
    .meta({ description: 'The claims to which this one is an answer.' }),
  about: z
    .array(idOf('entities'))
    .default([])
    .meta({ description: 'Ids of the entities of which it says something. Their pages list it.' }),
  topics: z.array(idOf('topics')).default([]).meta({
    description:
      'Ids of topics. Their pages list it while it is open: not reviewed, not overturned, taken back, replaced or withdrawn, not settled by a decision, and none itself.',
  }),
  verdict: verdictSchema.optional().meta({ description: 'The outcome of a review.' }),
  important: importantSchema,
  sources: sourcesSchema
    .min(1, 'A claim has at least one source')
    .meta({ description: 'Ids of the sources that it rests on.' }),
  checked: daySchema.meta({
    description:
      'The day on which an editor last compared the whole entry with its sources; `site.yaml` may say it for all.',
  }),
  formerly: formerlySchema,
});

export type Claim = z.infer<typeof claimSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Relation = Claim['answers'][number]['relation'];
