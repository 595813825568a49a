import type { Outcome } from '../../library/relate/answers.ts';
import { dateOfLapse, type Lapse } from '../../model/claims/force.ts';
import type { Settlement } from '../../model/claims/settlement.ts';
import type { Source } from '../../model/sources/source.ts';
import { exactDay } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { speakersInSentence, whoIs } from './speaker-view.ts';

/** What became of a claim: "Overturned by the court of appeal on 4 May 2024", and where to read more. */
export interface LapseView {
  words: string;
  /** The page of the answer that did it, or of the document that was withdrawn; a document may have none. */
  path?: string;
  /** Ids of the sources that say so, where no answer has sources of its own. */
  sources?: readonly string[];
}

/**
 * That a claim has no force any more, or that a decision settled it, to be shown before all else; nothing where it stands
 * as it was made.
 */
export function lapseView({ lapsed, settled }: Outcome, site: Site): LapseView | undefined {
  const lapse = lapsed ?? settled?.overturned;
  const words = stateWords({ lapsed, settled }, site);
  if (words === undefined) return undefined;
  const view = { words: capitalise(words) };
  if (lapse === undefined) return settled && { ...view, path: address.claim(settled.answer) };
  if ('by' in lapse) return { ...view, path: address.claim(lapse.by) };
  const { document, sources } = lapse.withdrawn;
  const hasPage = document !== undefined && site.entityById.has(document);
  return { ...view, ...(hasPage && { path: address.entity(document) }), sources };
}

/** The same within a sentence, with its day: "overturned by the court of appeal on 4 May 2024". */
function stateWords({ lapsed, settled }: { [Key in keyof Outcome]: Outcome[Key] | undefined }, site: Site) {
  if (lapsed) return datedLapse(lapsed, site);
  return settled && settledWords(settled, site);
}

function datedLapse(lapse: Lapse, site: Site): string {
  return dated(lapseWords(lapse, site), dateOfLapse(lapse, dateIn(site)));
}

function settledWords({ how, answer, overturned }: Settlement, site: Site): string {
  if (how === 'quashed') {
    return say('settled.quashed', {
      lapse: overturned ? datedLapse(overturned, site) : say('source.state.overturned'),
    });
  }
  return dated(say(`settled.${how}`, { speakers: speakersOf(answer, site) }), dateIn(site)(answer));
}

/** What took its force from a claim, beside what names it: "since overturned by the court of appeal". */
export function sinceLapsed(lapse: Lapse, site: Site): string {
  return say('lapse.since', { lapse: lapseWords(lapse, site) });
}

/** What became of a claim, beside what names it; nothing where it stands as it was made. */
export function sinceThen({ lapsed, settled }: Outcome, site: Site): string | undefined {
  return lapsed ? sinceLapsed(lapsed, site) : settled && settledWords(settled, site);
}

/** The sources that tell what became of a claim, as far as no answer tells it. */
export function lapseSources({ sources }: { sources: readonly Source[] }, lapse: LapseView | undefined): Source[] {
  return sources.filter(({ id }) => lapse?.sources?.includes(id));
}

function dateIn(site: Site) {
  return (claim: string) => site.claimById.get(claim)?.data.date;
}

function speakersOf(claim: string, site: Site): string {
  const data = site.claimById.get(claim)?.data;
  return data ? speakersInSentence(data, site) : '';
}

/** What took its force from a claim, within a sentence: "overturned by the court of appeal". */
export function lapseWords(lapse: Lapse, site: Site): string {
  if ('by' in lapse) return say(`lapse.${lapse.state}`, { speakers: speakersOf(lapse.by, site) });
  const { by, date } = lapse.withdrawn;
  if (by === undefined) return say(`source.state.${lapse.state}`);
  const speakers = by.entity === undefined ? by.name : whoIs({ id: by.entity }, date, site).name;
  return say(`lapse.document.${lapse.state}`, { speakers });
}

/** "on" stands before a day alone. */
function dated(lapse: string, date: string | undefined): string {
  if (date === undefined) return lapse;
  return say(exactDay(date) !== undefined ? 'lapse.on-day' : 'lapse.dated', { lapse, date: formatDate(date) });
}
