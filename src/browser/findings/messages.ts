import type { PageReport } from '../../library/check/reporters/page.ts';
import type { CheckInDev } from '../../loaders/check-in-dev.ts';

/** A page asks the dev server for its findings, with its path. */
export const ASK_FINDINGS = 'gloss:ask-findings';

/** The dev server answers with them; without them, it says that there are others. */
export const FINDINGS = 'gloss:findings';

/** What a page shows of the last check. */
export interface ShownFindings extends PageReport {
  /** Of which content the pages are. */
  pages: CheckInDev['shown'];
}
