import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../../model/claims/accounts.ts';
import { entityOf } from '../../../model/sources/speaker.ts';
import { address } from '../../../site/routes.ts';
import { rich, say } from '../../../site/words/words.ts';
import { relationWords, titleWithSpeaker } from '../../claim/claim-words.ts';
import { lapseSources, lapseView, lapseWords, sinceLapsed } from '../../claim/lapse-view.ts';
import { speakersInSentence } from '../../claim/speaker-view.ts';
import type { Site } from '../../site.ts';
import { type FoundEvent, nameOf } from './later-event.ts';

type Claim = CollectionEntry<'claims'>;

/**
 * Answers to the claims of an article, answers to these, and so on, the verdicts on all of them, and that the documents were
 * withdrawn on which some of them rest.
 */
export function claimEvents(listed: readonly string[], site: Site): FoundEvent[] {
  const reached = new Set(listed);
  const found: FoundEvent[] = [];
  const answered = new Map<string, string[]>();
  // A set that grows while it is gone through gives what was added too, each claim once.
  const claims: Claim[] = [];
  for (const id of reached) {
    const claim = site.claimById.get(id);
    if (!claim) continue;
    claims.push(claim);
    for (const { claim: answer } of claim.data.responses) reached.add(answer);
  }
  const settled = settledBy(claims);
  for (const claim of claims) {
    found.push(...verdicts(claim, site));
    for (const response of claim.data.responses) {
      const told = answer(claim, response, settled, site);
      answered.set(response.claim, [...(answered.get(response.claim) ?? []), ...told]);
    }
  }
  return [...answers(answered, site), ...found, ...withdrawals(claims, site)];
}

/** By the claim that overturned a decision, those that the decision had upheld, and that nothing upholds any more. */
function settledBy(claims: readonly Claim[]): Map<string, Claim[]> {
  const quashed = claims.flatMap((claim) => {
    const lapse = claim.data.settled?.overturned;
    return lapse && 'by' in lapse ? [{ claim, by: lapse.by }] : [];
  });
  return new Map([...Map.groupBy(quashed, ({ by }) => by)].map(([by, of]) => [by, of.map(({ claim }) => claim)]));
}

/** One event for each claim that answers, whatever number of others it answers. */
function answers(answered: ReadonlyMap<string, readonly string[]>, site: Site): FoundEvent[] {
  return [...answered].flatMap(([id, told]): FoundEvent[] => {
    const data = site.claimById.get(id)?.data;
    if (data?.date === undefined) return [];
    const { date: at, important, sources } = data;
    const parts = [told.join(say('list.semicolon'))];
    return [{ at, important, sources, parts, ...claimEvent(id, data, data.title) }];
  });
}

/** What an answer says of a claim, in words; nothing where it has no date, and so is not told. */
function answer(
  claim: Claim,
  { claim: id, relation, lapsed }: Claim['data']['responses'][number],
  settled: ReadonlyMap<string, readonly Claim[]>,
  site: Site,
): string[] {
  const data = site.claimById.get(id)?.data;
  if (data?.date === undefined) return [];
  const { by } = relationWords(relation, data);
  const heads = relation === 'overturns' ? (settled.get(id) ?? []) : [];
  const words = heads.reduce(
    (told, head) => say('since.settles', { answered: told, claim: titleWithSpeaker(head.data, site) }),
    say('since.answered', { claim: titleWithSpeaker(claim.data, site), by, speakers: speakersInSentence(data, site) }),
  );
  return [lapsed ? say('since.answered-lapsed', { answered: words, since: sinceLapsed(lapsed, site) }) : words];
}

/**
 * Each document that was withdrawn, once. Whoever tells what it said has to say that: it weighs more without a word of the
 * editor.
 */
function withdrawals(claims: readonly Claim[], site: Site): FoundEvent[] {
  const told = new Map<string, FoundEvent>();
  for (const { data } of claims) {
    const { lapsed } = data;
    if (!lapsed || 'by' in lapsed || lapsed.withdrawn.date === undefined) continue;
    const { document, source, date } = lapsed.withdrawn;
    const entity = document === undefined ? undefined : site.entityById.get(document);
    const key = document ?? source ?? '';
    if (told.has(key)) continue;
    const who = entity ? nameOf(entity) : (data.sources.find(({ id }) => id === source)?.title ?? data.title);
    told.set(key, {
      at: date,
      kind: 'claim',
      record: 'claim',
      with: document === undefined ? [] : [document],
      important: true,
      parts: rich('since.became', { who, what: lapseWords(lapsed, site) }) as FoundEvent['parts'],
      sources: lapseSources(data, lapseView(data, site)),
    });
  }
  return [...told.values()];
}

function verdicts({ id, data }: Claim, site: Site): FoundEvent[] {
  const { verdict, sources, important } = data;
  if (!verdict) return [];
  const title = titleWithSpeaker(data, site);
  return [
    {
      at: verdict.date,
      important,
      parts: [say('since.reviewed', { rating: say(`rating.${verdict.rating}`), claim: title })],
      sources: sources.filter((source) => verdict.sources.includes(source.id)),
      ...claimEvent(id, data, title),
    },
  ];
}

function claimEvent(
  id: string,
  data: Claim['data'],
  text: string,
): Pick<FoundEvent, 'kind' | 'record' | 'with' | 'more' | 'link'> {
  const more = { text, path: address.claim(id) };
  const speakers = accountsOf(data).flatMap(({ who }) => entityOf(who) ?? []);
  return { kind: 'claim', record: 'claim', with: [...speakers, ...data.about], more, link: more };
}
