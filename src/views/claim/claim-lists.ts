import type { CollectionEntry } from 'astro:content';
import type { StandingList } from '../../library/relate/claim-facets.ts';
import { address, type ClaimFacet } from '../../site/routes.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { displayName, sortName } from '../entity/entity-names.ts';
import type { Site } from '../site.ts';

/** A page that lists claims by one thing: a speaker, a standing, a topic. */
export interface ClaimListView {
  facet: ClaimFacet;
  id: string;
  /** What they have in common: "Xinhua", "Denied". */
  label: string;
  path: string;
  claims: CollectionEntry<'claims'>[];
}

/** By what claims are listed, in the order in which readers see it. */
export const CLAIM_FACETS = ['speaker', 'standing', 'topic'] as const satisfies readonly ClaimFacet[];

/** All such lists: speakers and topics in the order of an index, standings in their own. */
export function claimLists({ claimsBy, entityById, titleOf }: Site): Record<ClaimFacet, ClaimListView[]> {
  const collator = new Intl.Collator(spoken());
  const lists = (facet: ClaimFacet, labelOf: (id: string) => string): ClaimListView[] =>
    [...claimsBy[facet]].map(([id, claims]) => ({
      facet,
      id,
      label: labelOf(id),
      path: address.claimsBy(facet, id),
      claims,
    }));
  const sortKey = (id: string) => sortName(entityById.get(id)?.data ?? { names: [] });
  return {
    speaker: lists('speaker', (id) => displayName(entityById.get(id)?.data ?? { names: [] })).sort((a, b) =>
      collator.compare(sortKey(a.id), sortKey(b.id)),
    ),
    standing: lists('standing', (id) => capitalise(say(`standing.${id as StandingList}`))),
    topic: lists('topic', (id) => titleOf('topics', id)).sort((a, b) => collator.compare(a.label, b.label)),
  };
}

/** The ids that the speaker or the topic of a list had before: the list keeps its addresses under them. */
export function formerlyOfList({ facet, id }: ClaimListView, { entityById, topicById }: Site): readonly string[] {
  if (facet === 'standing') return [];
  return (facet === 'speaker' ? entityById : topicById).get(id)?.data.formerly ?? [];
}
