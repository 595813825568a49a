import { changesBy, changesOf } from '../../library/changes/changes.ts';
import type { KnownChange } from '../../library/changes/known-change.ts';
import { isKnownOn } from '../../model/time/known-since.ts';
import { buildDay } from '../../site/clock.ts';
import { onceForSite } from '../reads/once-for-site.ts';
import type { Site } from '../site.ts';

/** Every change of what a site says that was known on the day of the build, and the same by entity and by topic; the newest known first. */
export interface SiteChanges {
  all: readonly KnownChange[];
  byEntity: ReadonlyMap<string, readonly KnownChange[]>;
  byTopic: ReadonlyMap<string, readonly KnownChange[]>;
  /** What somebody said, and what others answered. */
  ofClaims: readonly KnownChange[];
}

/** The changes of a site, found once for all of its pages and feeds. */
export const siteChanges = onceForSite('changes', findChanges);

function findChanges(site: Site): SiteChanges {
  const today = buildDay();
  const all = changesOf(site).filter(({ known }) => isKnownOn(known, today));
  return {
    all,
    byEntity: changesBy(all, 'entities'),
    byTopic: changesBy(all, 'topics'),
    ofClaims: all.filter(({ what }) => what.kind.startsWith('claim')),
  };
}
