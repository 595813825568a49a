import { z } from 'zod';
import { ACTS, RATINGS, RELATIONS } from '../../model/claims/claim.ts';
import { LAPSES } from '../../model/claims/force.ts';
import { SETTLEMENTS } from '../../model/claims/settlement.ts';
import { STANDINGS } from '../../model/claims/standing.ts';
import type { PublishedData } from './data-schemas.ts';
import {
  citedJsonSchema as cited,
  dateJsonSchema as date,
  formerlyJsonSchema as formerly,
  linkJsonSchema as link,
  sourcesJsonSchema,
} from './shared-schemas.ts';

/**
 * The version of the published form of claims. It grows when a field is removed or means something else; fields may be
 * added within a version, so a reader leaves alone what it does not know.
 */
const VERSION = 5;

const who = z
  .union([
    z.object({ entity: link }).meta({ description: 'Somebody with a page.' }),
    z
      .object({ named: z.string(), of: link.optional(), speaker: z.string().optional() })
      .meta({ description: 'Somebody without a page; `speaker` is the same for all that one of them says.' }),
    z
      .object({ unnamed: z.string(), why: z.string(), of: link.optional(), speaker: z.string().optional() })
      .meta({ description: 'Somebody whom no source names, and why.' }),
  ])
  .meta({ description: 'Somebody who says something or passes it on. schema.org: author.' });

const accounts = z
  .array(z.object({ who, sources: cited, note: z.string().optional() }))
  .min(1)
  .meta({ description: 'Who it was. More than one: the sources disagree, and none is chosen.' });

const lapse = z.union([
  z.object({ state: z.enum(Object.values(LAPSES)), by: link }).meta({ description: 'An answer took its force.' }),
  z
    .object({
      state: z.enum(['retracted', 'superseded', 'overturned']),
      withdrawn: z.object({
        document: link.optional(),
        source: z
          .string()
          .optional()
          .meta({ description: 'An id from `sources`: the document, as the claim cites it.' }),
        by: z
          .union([z.object({ entity: link }), z.object({ named: z.string() })])
          .optional()
          .meta({ description: 'Who withdrew it.' }),
        date: date.optional(),
        note: z.string().optional(),
        sources: cited,
      }),
    })
    .meta({ description: 'The document that it rests on was withdrawn.' }),
]);

const answer = z.object({
  claim: link,
  relation: z.enum(RELATIONS),
  note: z.string().optional(),
  lapsed: lapse.optional().meta({
    description: 'What took its force from the answer: it no longer says this. Given for `responses`.',
  }),
});

/** A claim as it is published for other programs. */
export const claimJsonSchema = z
  .object({
    id: z.string(),
    url: z.string().meta({ description: 'The permanent address of its page. schema.org: url.' }),
    formerly,
    title: z.string().meta({ description: 'Who says it, and what, in a few words. schema.org: name.' }),
    sentence: z.string().meta({
      description: 'For where it stands alone: who said it, to whom, when, what, and how far it is verified.',
    }),
    statement: z.string().meta({ description: 'What is claimed, in neutral words of the editors. schema.org: text.' }),
    language: z.string().meta({ description: 'BCP 47 tag of title and statement. schema.org: inLanguage.' }),
    quote: z
      .object({
        text: z.string(),
        language: z.string(),
        translatedFrom: z.string().optional(),
        original: z.string().optional(),
      })
      .optional()
      .meta({ description: 'The words themselves; a translation where `translatedFrom` is given.' }),
    act: z.enum(ACTS).meta({ description: 'What the speaker does in saying it. To decide is the event itself.' }),
    accounts,
    attribution: z
      .object({
        who,
        why: z.string(),
        sources: cited,
        otherAccounts: z.array(z.object({ who, sources: cited, note: z.string().optional() })),
      })
      .optional()
      .meta({
        description:
          'Where sources disagree on who said it and one account is followed: why, and what the others have. Then `accounts` is ' +
          'that one alone.',
      }),
    date: date.optional().meta({ description: 'When it was said (EDTF). schema.org: dateCreated.' }),
    occasion: z.string().optional(),
    chain: z
      .array(
        z.object({ accounts, did: z.string(), date: date.optional(), sources: cited, note: z.string().optional() }),
      )
      .meta({ description: 'The way from its origin to the public, in this order.' }),
    evidence: z
      .array(z.object({ text: z.string(), claim: link.optional(), sources: cited }))
      .meta({ description: 'What is given in support of it.' }),
    answers: z.array(answer).meta({ description: 'The claims that it answers.' }),
    responses: z.array(answer).meta({ description: 'The claims that answer it.' }),
    standings: z
      .array(z.enum(STANDINGS))
      .meta({ description: 'How it is attributed and answered, by what has force; no judgement.' }),
    lapsed: lapse.nullable().meta({ description: 'What took its force from it. null: nothing that is known.' }),
    settled: z
      .object({ how: z.enum(SETTLEMENTS), answer: link, overturned: lapse.optional() })
      .nullable()
      .meta({
        description:
          'The newest decision that stands and settles it: it upheld or rejected it (`answer`), or overturned the one that had ' +
          'upheld it (`quashed`). null: none.',
      }),
    verdict: z
      .object({
        rating: z.enum(RATINGS),
        reviewer: link,
        date: z.string(),
        method: z.string(),
        sources: cited,
      })
      .nullable()
      .meta({
        description: 'null: nobody has reviewed it; by its `act` it is attributed, or a decision or an estimate.',
      }),
    about: z.array(link).meta({ description: 'Of what it says something. schema.org: about.' }),
    topics: z.array(link),
    appearances: z
      .array(z.object({ article: link, passages: z.array(z.string()) }))
      .meta({ description: 'The articles that show it, with the addresses of the passages. schema.org: appearance.' }),
    sources: sourcesJsonSchema,
    checked: z.string().meta({ description: 'The day on which an editor last checked it against its sources.' }),
  })
  .meta({ title: 'Claim', description: 'One thing that somebody said, and what became of it.' });

export type ClaimJson = z.infer<typeof claimJsonSchema>;

/** The files of claims. */
export const CLAIM_DATA = {
  names: ['claims', 'claim'],
  version: VERSION,
  title: 'Claims',
  description:
    'Who says what, through whom it reached the public, and who answers it. Where schema.org has a property of the same ' +
    'meaning, it is named. Fields may be added within a version.',
  item: claimJsonSchema,
} as const satisfies PublishedData;
