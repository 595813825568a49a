import { accountsOf, otherAccounts, type SourcedClaim } from '../../model/claims/accounts.ts';
import type { Claim, Relation } from '../../model/claims/claim.ts';
import { dateOfLapse, endsForce, hasForce } from '../../model/claims/force.ts';
import { isBefore } from '../../model/time/date.ts';
import { say } from '../../site/words/words.ts';
import type { Answer, Outcome } from './answers.ts';

/** Round a passage: what answers its claim, what became of it, and the text that it stands in. */
export interface PassageContext extends Outcome {
  responses: readonly Answer[];
  /** The date of a claim (EDTF), where it has one. */
  dateOf: (claim: string) => string | undefined;
  /** Whether the page of the text shows a claim: only then does it inform to say how another one answers it. */
  shows: (claim: string) => boolean;
  /** The day of which the text speaks; a text that is of no day is told of what has lost its force, whenever that was. */
  day?: string | undefined;
}

/**
 * What stands behind a passage: what the speaker of its claim does, in the active, where that says more than that it was
 * said; whether it is open who that is, or some reports name another speaker; and what became of it after the day of the text. Empty where there is nothing of
 * that: whoever states, announces or decides something has no word.
 */
export function passageWord(claim: SourcedClaim, context: PassageContext): string {
  return [actWord(claim, context), speakerWord(claim), sinceWord(context)].filter(Boolean).join(' · ');
}

/** Where not all accounts name the same speaker. */
function speakerWord(claim: SourcedClaim): string {
  if (accountsOf(claim).length > 1) return say('passage.who');
  return otherAccounts(claim).length > 0 ? say('passage.attributed') : '';
}

/** To take another claim's force is what weighs most; then the act; then the answer, where all that are shown get the same. */
function actWord({ act, answers }: Pick<Claim, 'act' | 'answers'>, { shows }: PassageContext): string {
  const [relation, ...others] = new Set(answers.filter(({ claim }) => shows(claim)).map((answer) => answer.relation));
  if (relation !== undefined && others.length === 0 && endsForce(relation)) return say(`passage.${relation}`);
  const word = wordOfAct(act);
  if (word !== '') return word;
  // "confirms" would be read as if the site confirmed it.
  if (relation === undefined || relation === 'confirms' || others.length > 0) return '';
  if (act === 'decides' && relation === 'denies') return say('passage.rejects');
  return say(`passage.${relation}`);
}

/** The word for an act that says more than that something was said; empty for the others. */
export function wordOfAct(act: Claim['act']): string {
  return act === 'asserts' || act === 'announces' || act === 'decides' ? '' : say(`passage.${act}`);
}

/** The weightiest of what answers have made of it since; nothing that the text could know already. */
function sinceWord({ responses, lapsed, settled, dateOf, day }: PassageContext): string {
  const isLaterDay = (date: string | undefined) => day !== undefined && date !== undefined && isBefore(day, date);
  const isLater = (claim: string) => isLaterDay(dateOf(claim));
  if (lapsed) {
    if (day !== undefined && !isLaterDay(dateOfLapse(lapsed, dateOf))) return '';
    return 'by' in lapsed ? say(`passage.since.${lapsed.state}`) : say(`passage.since.document.${lapsed.state}`);
  }
  if (settled) {
    const date = settled.overturned ? dateOfLapse(settled.overturned, dateOf) : dateOf(settled.answer);
    if (day === undefined || isLaterDay(date)) return say(`passage.since.${settled.how}`);
  }
  const onlyLater = (relation: Relation) => {
    const found = responses.filter((answer) => answer.relation === relation && hasForce(answer));
    return found.length > 0 && found.every(({ claim }) => isLater(claim));
  };
  if (onlyLater('denies')) return say('passage.since.denied');
  return onlyLater('disputes') ? say('passage.since.disputed') : '';
}
