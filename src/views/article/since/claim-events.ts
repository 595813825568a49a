import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../../model/claims/accounts.ts';
import { address } from '../../../site/routes.ts';
import { listText } from '../../../site/words/lists.ts';
import { say } from '../../../site/words/words.ts';
import { sinceLapsed } from '../../claim/lapse-view.ts';
import { whoIs } from '../../claim/speaker-view.ts';
import type { Site } from '../../site.ts';
import type { FoundEvent } from './later-event.ts';

type Claim = CollectionEntry<'claims'>;

/** Answers to the claims of an article, answers to these, and so on, and the verdicts on all of them. */
export function claimEvents(listed: readonly string[], site: Site): FoundEvent[] {
  const reached = new Set(listed);
  const found: FoundEvent[] = [];
  // A set that grows while it is gone through gives what was added too, each claim once.
  for (const id of reached) {
    const claim = site.claimById.get(id);
    if (!claim) continue;
    found.push(...answers(claim, site), ...verdicts(claim));
    for (const { claim: answer } of claim.data.responses) reached.add(answer);
  }
  return found;
}

function answers(claim: Claim, site: Site): FoundEvent[] {
  return claim.data.responses.flatMap(({ claim: id, relation, lapsed }): FoundEvent[] => {
    const answer = site.claimById.get(id);
    if (answer?.data.date === undefined) return [];
    const who = accountsOf(answer.data).map((account) => whoIs(account.who, answer.data.date, site).name);
    const by = say(`relation.${relation}.by`);
    const words = say('since.answered', { claim: claim.data.title, by, speakers: listText(who, 'or') });
    return [
      {
        at: answer.data.date,
        kind: 'claim',
        important: answer.data.important,
        parts: [lapsed ? say('since.answered-lapsed', { answered: words, since: sinceLapsed(lapsed, site) }) : words],
        more: { text: answer.data.title, path: address.claim(id) },
        sources: answer.data.sources,
      },
    ];
  });
}

function verdicts({ id, data: { title, verdict, sources, important } }: Claim): FoundEvent[] {
  if (!verdict) return [];
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
