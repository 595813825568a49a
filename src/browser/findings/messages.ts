import type { PageReport } from '../../library/check/reporters/page.ts';

/** A page asks the dev server for its findings, with its path. */
export const ASK_FINDINGS = 'gloss:ask-findings';

/** The dev server answers with them; without them, it says that there are others. */
export const FINDINGS = 'gloss:findings';

/** What a page shows of the last check. */
export interface ShownFindings extends PageReport {
  /** What the errors mean for the pages, as a sentence or two; empty where there is none. */
  meaning: string;
}
