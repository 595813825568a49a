import type { CollectionEntry } from 'astro:content';
import { verificationOf } from '../../model/claims/standing.ts';
import { exactDay } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { relationWords, verificationWords } from './claim-words.ts';
import { lapseView, sinceLapsed } from './lapse-view.ts';
import { reporterOf, speakersInSentence } from './speaker-view.ts';

type Data = CollectionEntry<'claims'>['data'];

/**
 * A claim where it stands alone, for whoever reads nothing else of it: what became of it, who said it, to whom and when, who
 * reported it, what it says, and how far it is verified. "Mykhailo Podolyak alleged, on Twitter, on 7 April 2023, as reported
 * by Reuters: The published documents contain invented information. Not independently verified."
 */
export function claimSentence(data: Data, site: Site): string {
  const { act, occasion, date, statement } = data;
  const reporter = reporterOf(data, site);
  const did = listText([
    say(`act.${act}.did`),
    ...(occasion === undefined ? [] : [occasion]),
    ...(date === undefined
      ? []
      : [exactDay(date) !== undefined ? say('claim.on-day', { date: formatDate(date) }) : formatDate(date)]),
    ...(reporter === undefined || occasion?.includes(reporter) ? [] : [say('claim.as-reported', { reporter })]),
  ]);
  const speakers = speakersInSentence(data, site);
  const said = speakers === '' ? statement : capitalise(say('claim.sentence', { speakers, did, statement }));
  const lapse = lapseView(data, site);
  return sentences([...(lapse ? [lapse.words] : []), said, ...verification(data)]);
}

/** The same with the answers to it: what a denial is to weigh against must not travel without the denial. */
export function describedClaim(data: Data, site: Site): string {
  const told = new Set([data.lapsed && 'by' in data.lapsed ? data.lapsed.by : undefined, data.settled?.answer]);
  const answers = data.responses.flatMap(({ claim, relation, lapsed }) => {
    const answer = site.claimById.get(claim)?.data;
    if (!answer || told.has(claim)) return [];
    const by = say('claim.by', {
      by: capitalise(relationWords(relation, answer).by),
      speakers: speakersInSentence(answer, site),
    });
    return [lapsed ? say('claim.by-since', { by, since: sinceLapsed(lapsed, site) }) : by];
  });
  return sentences([claimSentence(data, site), ...new Set(answers)]);
}

/** Of a decision or an estimate its verb says what it is; of a claim, whether anybody has verified it. */
function verification(data: Data): string[] {
  const found = verificationOf(data);
  return found === 'none' || found === 'reviewed' ? [verificationWords(data)] : [];
}

/** Sentences one after the other, each with its stop. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => (/\p{Sentence_Terminal}["”’»)]*$/u.test(part) ? part : say('claim.full-stop', { sentence: part })))
    .join(' ');
}
