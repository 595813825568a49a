import { relative, resolve, sep } from 'node:path';
import { counted, countsInWords } from '../../library/check/counts.ts';
import { githubReport } from '../../library/check/reporters/github.ts';
import { jsonReport } from '../../library/check/reporters/json.ts';
import { terminalReport } from '../../library/check/reporters/terminal.ts';
import type { Checked } from './last-check.ts';

/** The forms in which findings can be printed. */
export const FORMATS = ['terminal', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes to each of the two streams of a command, without its last line break. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/** Which one it is where none is asked for: GitHub Actions, which says that it is there, shows annotations. */
export function defaultFormat(environment: Readonly<Record<string, string | undefined>>): Format {
  return environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}

/**
 * The findings, and how much was checked.
 *
 * - `terminal`: the findings on stderr, the counts on stdout.
 * - `github`: the same, with annotations on stdout, since GitHub shows only the first ten of a step.
 * - `json`: a report on stdout and nothing else.
 *
 * @param root the folder of the site
 * @param where what is set where it is printed, and the stream for the findings, whose terminal may have colours
 */
export function reportText(
  format: Format,
  root: string,
  { findings, counts }: Checked,
  where: { environment: Readonly<Record<string, string | undefined>>; stream?: NodeJS.WriteStream | undefined },
): Printed {
  if (format === 'json') return { stdout: jsonReport(findings, counts), stderr: '' };
  const content = [
    counted(counts.articles, 'article'),
    counted(counts.entities, 'entity', 'entities'),
    counted(counts.claims, 'claim'),
    counted(counts.topics, 'topic'),
  ];
  const annotated = format === 'github' && findings.length > 0;
  return {
    stdout: [
      ...(annotated ? [githubReport(findings, folderInRepository(root, where.environment['GITHUB_WORKSPACE']))] : []),
      `${content.join(', ')}: ${countsInWords(findings)}`,
    ].join('\n'),
    stderr: findings.length > 0 ? terminalReport(findings, where.stream) : '',
  };
}

/** The path from the checked-out repository to the site, with which annotations name files. */
function folderInRepository(root: string, workspace = process.cwd()): string {
  return relative(workspace, resolve(root)).split(sep).join('/');
}
