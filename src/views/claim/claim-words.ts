import type { CollectionEntry } from 'astro:content';
import { type Claim, DONE_BY_SAYING, type Relation } from '../../model/claims/claim.ts';
import { settles } from '../../model/claims/settlement.ts';
import { verificationOf } from '../../model/claims/standing.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { speakersAlone, speakersInSentence } from './speaker-view.ts';

type Data = CollectionEntry<'claims'>['data'];

/** How an answer stands to a claim, before the claim's title and before who answers: of a decision, what it found. */
export function relationWords(relation: Relation, { act }: Pick<Claim, 'act'>): { does: string; by: string } {
  const key =
    act === 'decides' && settles(relation)
      ? (`relation.decides.${relation}` as const)
      : (`relation.${relation}` as const);
  return { does: say(`${key}.does`), by: say(`${key}.by`) };
}

/**
 * The title of a claim wherever it travels: page title, share text, link, list, result, feed, data. Who says it stands before
 * it, so that no cut makes it a statement of this site: "Dmitry Peskov: The warrant for Shoigu is void". This is the only place
 * where the two are put together; the title itself says what is claimed. A title that tells what its speaker does by speaking
 * has them already: "Northway withdraws its bid".
 */
export function titleWithSpeaker(data: Data, site: Site): string {
  const speakers = capitalise(speakersAlone(data, site));
  const isTold = DONE_BY_SAYING.has(data.act) && data.title.startsWith(`${speakers} `);
  return speakers === '' || isTold ? data.title : say('claim.title-by', { speakers, title: data.title });
}

/** The same of a claim that is known by its id. */
export function titleOfClaim(id: string, site: Site): string {
  const data = site.claimById.get(id)?.data;
  return data ? titleWithSpeaker(data, site) : site.titleOf('claims', id);
}

/** What a claim says; a decision as what its maker decided, and not as what this site says. */
export function statementOf(data: Data, site: Site): string {
  const speakers = data.act === 'decides' ? speakersInSentence(data, site) : '';
  return speakers === '' ? data.statement : capitalise(say('claim.decided', { speakers, statement: data.statement }));
}

/** What is known of the truth of a claim, in words: nothing, without a review; of a decision, that it is one. */
export function verificationWords(claim: Pick<Claim, 'act' | 'verdict'>): string {
  const found = verificationOf(claim);
  return found === 'reviewed' && claim.verdict
    ? say('verification.reviewed', { rating: say(`rating.${claim.verdict.rating}`) })
    : capitalise(say(`verification.${found === 'reviewed' ? 'none' : found}`));
}
