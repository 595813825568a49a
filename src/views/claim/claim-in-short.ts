import { capitalise } from '../../site/words/capitalise.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { AccountView, ClaimView } from './claim-view.ts';
import { nameInSentence, type Who } from './speaker-view.ts';

/** A claim as the row of a list has it while it is closed: who says it and what answers there are, each in a few words. */
export interface ClaimInShort {
  /** "Alleged by a US summary"; where the sources disagree on who it was, every one, and that they do, or whom the others name. */
  says: string;
  /** "Denied by China", each with what has taken its force since. */
  answers: string[];
}

export function claimInShort({ words, accounts, attribution, answers }: ClaimView): ClaimInShort {
  const said = say('claim.by', { by: capitalise(words.by), speakers: speakers(accounts) });
  const doubt =
    accounts.length > 1
      ? say('standing.speaker-disputed')
      : attribution && say('claim.attributed-in-short', { speakers: speakers(attribution.others) });
  return {
    says: doubt === undefined ? said : say('claim.by-since', { by: said, since: doubt }),
    answers: answers.map(({ words: { by }, since, claim }) => {
      const answered = say('claim.by', { by: capitalise(by), speakers: speakers(claim.accounts) });
      return since === undefined ? answered : say('claim.by-since', { by: answered, since });
    }),
  };
}

/** Of claims and the answers to them, those that somebody answers, and those whose speaker the sources do not agree on. */
export function disputed(claims: readonly ClaimView[]): ClaimView[] {
  return eachOnce(claims).filter(({ accounts, answers }) => answers.length > 0 || accounts.length > 1);
}

/** Claims and the answers to them as they stand on a page, in its order; what stands elsewhere is left out. */
export function eachOnce(claims: readonly ClaimView[]): ClaimView[] {
  return claims.flatMap((claim) => [
    claim,
    ...eachOnce(claim.answers.filter(({ elsewhere }) => !elsewhere).map((answer) => answer.claim)),
  ]);
}

function speakers(accounts: readonly AccountView[]): string {
  return listText(
    accounts.map(({ who }) => named(who)),
    'or',
  );
}

/** Somebody without a page stands with whom they belong to. */
function named(who: Who): string {
  const name = nameInSentence(who);
  return who.of === undefined ? name : say('claim.speaker-of', { name, of: who.of.name });
}
