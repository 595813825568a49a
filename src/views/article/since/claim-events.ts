import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../../model/claims/accounts.ts';
import { address } from '../../../site/routes.ts';
import { listText } from '../../../site/words/lists.ts';
import { rich, say } from '../../../site/words/words.ts';
import { relationWords, titleWithSpeaker } from '../../claim/claim-words.ts';
import { lapseSources, lapseView, lapseWords, sinceLapsed } from '../../claim/lapse-view.ts';
import { whoIs } from '../../claim/speaker-view.ts';
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
  // A set that grows while it is gone through gives what was added too, each claim once.
  const claims: Claim[] = [];
  for (const id of reached) {
    const claim = site.claimById.get(id);
    if (!claim) continue;
    claims.push(claim);
    for (const { claim: answer } of claim.data.responses) reached.add(answer);
  }
  const settled = settledBy(claims);
  for (const claim of claims) found.push(...answers(claim, settled, site), ...verdicts(claim, site));
  return [...found, ...withdrawals(claims, site)];
}

/** By the claim that overturned a decision, those that the decision had upheld, and that nothing upholds any more. */
function settledBy(claims: readonly Claim[]): Map<string, Claim[]> {
  const quashed = claims.flatMap((claim) => {
    const lapse = claim.data.settled?.overturned;
    return lapse && 'by' in lapse ? [{ claim, by: lapse.by }] : [];
  });
  return new Map([...Map.groupBy(quashed, ({ by }) => by)].map(([by, of]) => [by, of.map(({ claim }) => claim)]));
}

function answers(claim: Claim, settled: ReadonlyMap<string, readonly Claim[]>, site: Site): FoundEvent[] {
  return claim.data.responses.flatMap(({ claim: id, relation, lapsed }): FoundEvent[] => {
    const answer = site.claimById.get(id);
    if (answer?.data.date === undefined) return [];
    const who = accountsOf(answer.data).map((account) => whoIs(account.who, answer.data.date, site).name);
    const { by } = relationWords(relation, answer.data);
    const title = titleWithSpeaker(claim.data, site);
    const heads = relation === 'overturns' ? (settled.get(id) ?? []) : [];
    const words = heads.reduce(
      (answered, head) => say('since.settles', { answered, claim: titleWithSpeaker(head.data, site) }),
      say('since.answered', { claim: title, by, speakers: listText(who, 'or') }),
    );
    return [
      {
        at: answer.data.date,
        kind: 'claim',
        important: answer.data.important,
        parts: [lapsed ? say('since.answered-lapsed', { answered: words, since: sinceLapsed(lapsed, site) }) : words],
        more: { text: titleWithSpeaker(answer.data, site), path: address.claim(id) },
        sources: answer.data.sources,
      },
    ];
  });
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
      kind: 'claim',
      important,
      parts: [say('since.reviewed', { rating: say(`rating.${verdict.rating}`), claim: title })],
      more: { text: title, path: address.claim(id) },
      sources: sources.filter((source) => verdict.sources.includes(source.id)),
    },
  ];
}
