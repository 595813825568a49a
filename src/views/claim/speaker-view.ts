import { accountsOf, isSameSpeaker, type SourcedClaim } from '../../model/claims/accounts.ts';
import type { Claim } from '../../model/claims/claim.ts';
import { heldAt } from '../../model/offices/role.ts';
import type { Speaker } from '../../model/sources/speaker.ts';
import { dayRange } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { listText } from '../../site/words/lists.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { nameThen } from '../entity/name-then.ts';
import type { Site } from '../site.ts';

/** Somebody who says something or passes it on, as a card shows them. */
export interface Who {
  /** The name that they had when they said it. */
  name: string;
  /** What they are called now, where that is another name. */
  nowCalled?: string;
  /** The page of a named speaker. */
  path?: string;
  /** The office they held when they said it. */
  role?: string;
  /** For somebody unnamed: why there is no name. */
  why?: string;
  /** For somebody without a page: to whom they belong. */
  of?: { name: string; path: string; nowCalled?: string };
}

/** @param date when it was said, as far as known: the role is that of its last possible day */
export function whoIs(speaker: Speaker, date: string | undefined, site: Site): Who {
  const named = (id: string) => ({
    ...nameThen(site.entityById.get(id)?.data ?? { names: [{ text: id, language: spoken() }] }, date),
    path: address.entity(id),
  });
  if (!('id' in speaker)) {
    const { of } = speaker;
    return {
      ...('named' in speaker ? { name: speaker.named } : { name: speaker.unnamed, why: speaker.why }),
      ...(of !== undefined && { of: named(of) }),
    };
  }
  const entity = site.entityById.get(speaker.id)?.data;
  const role = entity && date !== undefined ? heldAt(entity, dayRange(date).last)[0] : undefined;
  return { ...named(speaker.id), ...(role && { role: role.title }) };
}

/**
 * A name within a sentence: somebody unnamed is "a senior official", and several are "three officials"; "US" keeps its capitals.
 * So does an article that is part of a name, "The Times"; before a description it is small: "the news agency AP".
 */
export function nameInSentence({ name, why }: Who): string {
  const [first = '', ...rest] = name.split(' ');
  const isDescribed = why !== undefined ? rest.length > 0 : /^\p{Ll}/u.test(rest[0] ?? '');
  const isOrdinary = isDescribed && say('speaker.lowered-openers').split(' ').includes(first);
  return isOrdinary ? [first.toLocaleLowerCase(spoken()), ...rest].join(' ') : name;
}

/** Who made a claim, within a sentence; where the sources disagree on that, every one: "Ana or Bo". */
export function speakersInSentence(claim: Parameters<typeof accountsOf>[0] & Pick<Claim, 'date'>, site: Site): string {
  return listText(
    accountsOf(claim).map(({ who }) => nameInSentence(whoIs(who, claim.date, site))),
    'or',
  );
}

type Told = Pick<SourcedClaim, 'speaker' | 'accounts' | 'attributedTo' | 'sources' | 'chain' | 'date'>;

/**
 * The same where nothing else tells whose word it is: somebody whom no source names stands with who reported it, "officials at
 * a closed briefing, reported by The Wall Street Journal".
 */
export function speakersAlone(claim: Told, site: Site): string {
  const speakers = speakersInSentence(claim, site);
  const reporter = reporterOf(claim, site);
  const isNamed = accountsOf(claim).every(({ who }) => !('unnamed' in who));
  return isNamed || reporter === undefined ? speakers : say('speaker.reported', { speakers, reporter });
}

/** Who brought a claim to the public, as far as that is somebody else than who made it: the last of its chain. */
export function reporterOf(claim: Told, site: Site): string | undefined {
  const last = claim.chain.at(-1);
  const who = last?.who;
  if (claim.chain.length < 2 || !who || accountsOf(claim).some((account) => isSameSpeaker(account.who, who)))
    return undefined;
  return nameInSentence(whoIs(who, last.date ?? claim.date, site));
}
