import { accountsOf } from '../../model/claims/accounts.ts';
import { type Lapse, lapseOf } from '../../model/claims/force.ts';
import { formatDate } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { nameInSentence, whoIs } from './speaker-view.ts';

type Responses = Site['claims'][number]['data']['responses'];

/** That a claim has lost its force: "Overturned by the court of appeal on 4 May 2024", and the page of what did that. */
export interface LapseView {
  words: string;
  path: string;
}

/** What took its force from a claim, to be shown before all else; nothing while it has it. */
export function lapseView(responses: Responses, site: Site): LapseView | undefined {
  const lapse = lapseOf(responses);
  if (!lapse) return undefined;
  const date = site.claimById.get(lapse.by)?.data.date;
  const words = capitalise(lapseWords(lapse, site));
  return { words: date === undefined ? words : dated(words, date), path: address.claim(lapse.by) };
}

/** The same beside what names the claim: "since overturned by the court of appeal". */
export function sinceLapsed(lapse: Lapse, site: Site): string {
  return say('lapse.since', { lapse: lapseWords(lapse, site) });
}

/** What a claim says, for where only a sentence is shown: that it has lost its force comes first. */
export function describedClaim(data: { statement: string; responses: Responses }, site: Site): string {
  const lapse = lapseView(data.responses, site);
  return lapse ? say('lapse.described', { lapse: lapse.words, statement: data.statement }) : data.statement;
}

function lapseWords({ state, by }: Lapse, site: Site): string {
  const answer = site.claimById.get(by);
  const speakers = answer
    ? accountsOf(answer.data).map(({ who }) => nameInSentence(whoIs(who, answer.data.date, site)))
    : [];
  return say(`lapse.${state}`, { speakers: listText(speakers, 'or') });
}

/** "on" stands before a day alone. */
function dated(lapse: string, date: string): string {
  const isDay = /^\d{4}-\d\d-\d\d(?:T|$)/.test(date);
  return say(isDay ? 'lapse.on-day' : 'lapse.dated', { lapse, date: formatDate(date) });
}
