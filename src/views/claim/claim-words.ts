import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../model/claims/accounts.ts';
import type { Claim, Relation } from '../../model/claims/claim.ts';
import { settles } from '../../model/claims/settlement.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { lapseView } from './lapse-view.ts';
import { speakersInSentence, whoIs } from './speaker-view.ts';

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
 * The title of a claim where it stands without its card or its line: an allegation and a decision come with who made them,
 * unless the title names them itself. "The conviction is quashed (decided by Court of Appeal)".
 */
export function titleWithSpeaker(data: Data, site: Site): string {
  const { title, act } = data;
  const by = act === 'decides' || act === 'alleges' ? speakersInSentence(data, site) : '';
  if (by === '' || namesSpeaker(data, site)) return title;
  return say('claim.title-by', { title, by: say(`act.${act}.by`), speakers: by });
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

/** The same for where only a sentence is shown: what became of the claim comes first. */
export function describedClaim(data: Data, site: Site): string {
  const lapse = lapseView(data, site);
  const statement = statementOf(data, site);
  return lapse ? say('lapse.described', { lapse: lapse.words, statement }) : statement;
}

/** Whether the title has a name of each of those who speak: "The district court convicts Ana Kovač". */
function namesSpeaker({ title, date, ...data }: Data, site: Site): boolean {
  const text = title.toLocaleLowerCase();
  return accountsOf(data).every(({ who }) => {
    const entity = 'id' in who ? site.entityById.get(who.id)?.data : undefined;
    const names = [
      whoIs(who, date, site).name,
      ...(entity?.names.flatMap((name) => [name.text, name.family ?? name.text]) ?? []),
      ...(entity?.aliases ?? []),
    ];
    return names.some((name) => text.includes(name.toLocaleLowerCase()));
  });
}
