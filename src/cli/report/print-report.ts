import { relative, resolve, sep } from 'node:path';
import { counted, countsInWords } from '../../library/check/counts.ts';
import type { Finding } from '../../library/check/finding.ts';
import { githubReport } from '../../library/check/reporters/github.ts';
import { jsonReport } from '../../library/check/reporters/json.ts';
import { terminalReport } from '../../library/check/reporters/terminal.ts';
import type { Library } from '../../library/library.ts';

/** The forms in which findings can be printed. */
export const FORMATS = ['terminal', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Which one it is where none is asked for: GitHub Actions, which says that it is there, shows annotations. */
export function defaultFormat(): Format {
  return process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}

/**
 * Prints the findings, and how much was checked.
 *
 * - `terminal`: the findings on stderr, the counts on stdout.
 * - `github`: the same, with annotations on stdout, since GitHub shows only the first ten of a step.
 * - `json`: a report on stdout and nothing else.
 *
 * @param root the folder of the site
 */
export function printReport(format: Format, root: string, library: Library, findings: readonly Finding[]): void {
  const counts = {
    articles: library.articles.length,
    entities: library.entities.length,
    claims: library.claims.length,
    topics: library.topics.length,
  };
  if (format === 'json') {
    console.log(jsonReport(findings, counts));
    return;
  }
  if (findings.length > 0) {
    console.error(terminalReport(findings, process.stderr));
    if (format === 'github') console.log(githubReport(findings, folderInRepository(root)));
  }
  const content = [
    counted(counts.articles, 'article'),
    counted(counts.entities, 'entity', 'entities'),
    counted(counts.claims, 'claim'),
    counted(counts.topics, 'topic'),
  ];
  console.log(`${content.join(', ')}: ${countsInWords(findings)}`);
}

/** The path from the checked-out repository to the site, with which annotations name files. */
function folderInRepository(root: string): string {
  const folder = relative(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), resolve(root));
  return folder.split(sep).join('/');
}
