import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../../model/claims/accounts.ts';
import { entityOf } from '../../../model/sources/speaker.ts';
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
  const answered = new Map<string, string[]>();
  // A set that grows while it is gone through gives what was added too, each claim once.
  for (const id of reached) {
    const claim = site.claimById.get(id);
    if (!claim) continue;
    found.push(...verdicts(claim));
    for (const response of claim.data.responses) {
      reached.add(response.claim);
      answered.set(response.claim, [...(answered.get(response.claim) ?? []), ...answer(claim, response, site)]);
    }
  }
  return [...answers(answered, site), ...found];
}

/** One event for each claim that answers, whatever number of others it answers. */
function answers(answered: ReadonlyMap<string, readonly string[]>, site: Site): FoundEvent[] {
  return [...answered].flatMap(([id, told]): FoundEvent[] => {
    const data = site.claimById.get(id)?.data;
    if (data?.date === undefined) return [];
    const { date: at, important, title, sources } = data;
    return [{ at, important, sources, parts: [told.join(say('list.semicolon'))], ...claimEvent(id, data, title) }];
  });
}

/** What an answer says of a claim, in words; nothing where it has no date, and so is not told. */
function answer(claim: Claim, { claim: id, relation, lapsed }: Claim['data']['responses'][number], site: Site) {
  const data = site.claimById.get(id)?.data;
  if (data?.date === undefined) return [];
  const who = accountsOf(data).map((account) => whoIs(account.who, data.date, site).name);
  const by = say(`relation.${relation}.by`);
  const words = say('since.answered', { claim: claim.data.title, by, speakers: listText(who, 'or') });
  return [lapsed ? say('since.answered-lapsed', { answered: words, since: sinceLapsed(lapsed, site) }) : words];
}

function verdicts({ id, data }: Claim): FoundEvent[] {
  const { title, verdict, sources, important } = data;
  if (!verdict) return [];
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
