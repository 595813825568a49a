import type { CollectionEntry } from 'astro:content';
import type { Site } from '../site.ts';
import { claimPageView } from './claim-page.ts';
import type { ClaimView } from './claim-view.ts';

/** A claim as its card shows it on another site, away from every page of this one: each answer leads to a page of its own. */
export function claimEmbedView(entry: CollectionEntry<'claims'>, site: Site): ClaimView {
  const { claim } = claimPageView(entry, site);
  return { ...claim, answers: claim.answers.map((answer) => ({ ...answer, card: answer.claim.path })) };
}
