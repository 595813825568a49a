import { countsInWords } from './counts.ts';
import type { Finding } from './finding.ts';

/** Stops a build whose content has errors; the report has been printed. */
export class ContentError extends Error {
  constructor(findings: readonly Finding[]) {
    super(`${countsInWords(findings)} in the content. Nothing was published.`);
    this.name = 'ContentError';
  }
}
