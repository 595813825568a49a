import type { Claim } from '../../model/claims/claim.ts';
import type { Speaker, WithoutPage } from '../../model/sources/speaker.ts';

/** The register of speakers by id; the id stays with each. */
export function speakersById(speakers: readonly { id: string; data: WithoutPage }[]): Map<string, WithoutPage> {
  return new Map(speakers.map(({ id, data }) => [id, { ...data, speaker: id }]));
}

/**
 * Puts into a claim who is meant where it names an entry of the register of speakers by its id; the id stays with it, so
 * that one person is one, however often they speak.
 */
export function namedSpeakers(
  speakers: readonly { id: string; data: WithoutPage }[],
): <Data extends Pick<Claim, 'speaker' | 'accounts' | 'attributedTo' | 'chain'>>(claim: Data) => Data {
  const known = speakersById(speakers);
  const name = (who: Speaker): Speaker => ('id' in who ? (known.get(who.id) ?? who) : who);
  const within = <Part extends { who?: Speaker | undefined; accounts?: Claim['accounts'] }>(part: Part): Part => ({
    ...part,
    ...(part.who && { who: name(part.who) }),
    ...(part.accounts && { accounts: part.accounts.map((account) => ({ ...account, who: name(account.who) })) }),
  });
  return (claim) => ({
    ...within(claim),
    ...(claim.speaker && { speaker: name(claim.speaker) }),
    ...(claim.attributedTo && { attributedTo: within(claim.attributedTo) }),
    chain: claim.chain.map(within),
  });
}
