import { address } from '../../site/routes.ts';
import { arrowOn } from '../../site/text-direction.ts';
import { spoken } from '../../site/words/spoken.ts';
import { claimInShort } from '../../views/claim/claim-in-short.ts';
import type { ClaimView } from '../../views/claim/claim-view.ts';
import { type Frame, frameOf } from './frame.ts';

/** The frame of a claim's card. */
export function claimFrame(claim: ClaimView): Frame {
  const { id, name, data, words, date, statement, standing, lapse, accounts, attribution, chain } = claim;
  const reached = chain.flatMap((step) => step.accounts.map(({ who }) => who.name)).join(` ${arrowOn(spoken())} `);
  return frameOf(name, address.claimEmbed(id), {
    wide: [
      ...(lapse ? [lapse.words] : []),
      name,
      `${words.name} · ${date?.words ?? ''}, ${data.occasion ?? ''}`,
      statement,
    ],
    beside: [
      ...accounts.map(({ who }) => [who.name, who.nowCalled, who.role, who.of?.name, who.why].join(', ')),
      ...(attribution ? [attribution.named] : []),
      standing,
      ...claimInShort(claim).answers,
      ...(chain.length > 0 ? [reached] : []),
    ],
  });
}
