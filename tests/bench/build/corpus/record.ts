import type { Chance } from './chance.ts';
import { daysBefore } from './days.ts';
import { say, sayFirst } from './grammar.ts';
import type { MadeArticle, MadeClaim, MadeRecord } from './made.ts';

/** Makes what stands beside the text of a rich report: key points, dates, a question, a claim and its answer. */
export function makeRecord(
  article: string,
  { beat, entities, published }: Pick<MadeArticle, 'beat' | 'entities' | 'published'>,
  by: Chance,
): MadeRecord {
  const sentence = () => `${sayFirst('simple', beat, by)}.`;
  const [first, second] = entities.filter(({ kind }) => kind === 'person');
  if (!first || !second) throw new Error('A claim and its answer need two people.');
  const claim = (id: string, speaker: MadeClaim['speaker'], date: string): MadeClaim => ({
    id,
    title: sayFirst('claimed', beat, by),
    speaker,
    date,
  });
  return {
    keyPoints: Array.from({ length: by.between(4, 6) }, sentence),
    whyItMatters: `${sayFirst('sentence', beat, by)}. ${sentence()}`,
    timeline: Array.from({ length: by.between(4, 7) }, () => ({
      date: daysBefore(published, by.between(2, 700)),
      text: sentence(),
    })),
    question: `Who will ${say('base', beat, by)} the ${beat.title.toLowerCase()} plan, and ${say('when', beat, by)}?`,
    claims: [
      claim(`${article}-claim`, first, daysBefore(published, 4)),
      { ...claim(`${article}-answer`, second, daysBefore(published, 2)), answers: `${article}-claim` },
    ],
  };
}
