import { address } from '../../site/routes.ts';
import { claimInShort } from '../../views/claim/claim-in-short.ts';
import type { ClaimView } from '../../views/claim/claim-view.ts';
import { type Frame, frameOf } from './frame.ts';

/** The frame of a claim's card. */
export function claimFrame(claim: ClaimView): Frame {
  const { id, name, statement, standing, lapse, attribution, chain } = claim;
  const who = claim.accounts.map(({ who }) => `${who.name}${who.role ?? ''}${who.of?.name ?? ''}${who.why ?? ''}`);
  return frameOf(name, address.claimEmbed(id), [
    name,
    statement,
    standing,
    ...(lapse ? [lapse.words] : []),
    ...who,
    ...(attribution ? [attribution.named] : []),
    ...claimInShort(claim).answers,
    ...(chain.length > 0 ? [chain.flatMap(({ accounts }) => accounts.map(({ who }) => who.name)).join(' → ')] : []),
  ]);
}
