import { type Finding, inWords } from './finding.ts';

/** How many errors and how many warnings there are. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const warnings = findings.filter((finding) => inWords(finding).severity === 'warning').length;
  return { errors: findings.length - warnings, warnings };
}

/** The same in words: "2 errors, 1 warning". */
export function countsInWords(findings: readonly Finding[]): string {
  const { errors, warnings } = countFindings(findings);
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

/** "1 error", "2 errors", "2 entities". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
