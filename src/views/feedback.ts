import { contactAddress } from '../site/contact-address.ts';
import { settings } from '../site/settings.ts';
import { say } from '../site/words/words.ts';
import type { Site } from './site.ts';
import { publishedUrl } from './urls.ts';

/** A page about which somebody writes: what it is called, and its path from the site's root. */
interface Subject {
  title: string;
  path: string;
}

/** For what there is an address: mistakes, and what those reply of whom something is said. */
const SORTS = ['mistakes', 'replies'] as const;

export type FeedbackSort = (typeof SORTS)[number];

/**
 * Where to write about a page: the address that the settings have for it, for mistakes else the contact of the policy on feedback.
 * `undefined` where there is none.
 */
export function feedbackTo(
  sort: FeedbackSort,
  { title, path }: Subject,
  { policyById }: Pick<Site, 'policyById'>,
): string | undefined {
  const contact =
    settings().feedback?.[sort] ?? (sort === 'mistakes' ? policyById.get('feedback')?.data.contact : undefined);
  return contact && contactAddress(contact, { title, url: publishedUrl()?.(path) });
}

/** The links by which to write about a page; none where there is nowhere to write to. */
export function feedbackLinks(
  subject: Subject,
  site: Pick<Site, 'policyById'>,
  sorts: readonly FeedbackSort[] = SORTS,
): { text: string; to: string }[] {
  return sorts.flatMap((sort) => {
    const to = feedbackTo(sort, subject, site);
    return to === undefined ? [] : [{ text: say(`feedback.${sort}`), to }];
  });
}
