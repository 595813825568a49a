import { asOneLine } from '../../model/fields/forbidden-characters.ts';
import { RULES, type Rule, type ValuesOf } from './rules/rules.ts';
import type { RuleRow, Severity } from './rules/types.ts';

/** One finding, as data: which rule, with the values for its wording, and where. Lines and columns count from 1. */
export type Finding = {
  [Name in Rule]: {
    rule: Name;
    values: ValuesOf<Name>;
    /** Path of the file, relative to the folder that holds `content`. */
    file: string;
    line: number;
    column: number;
  };
}[Rule];

/** A finding in words: how grave it is, what is wrong, what the rule is for, and what to do. */
export interface WordedFinding {
  severity: Severity;
  what: string;
  why: string;
  remedy: string;
}

/**
 * Takes a finding's words from the table of rules. What they quote is an editor's, or whoever wrote into the file: it
 * stays on the line, and moves nothing on a terminal.
 */
export function inWords({ rule, values }: Pick<Finding, 'rule' | 'values'>): WordedFinding {
  // The type of a finding ties its values to its rule; TypeScript does not follow that through the table.
  const { severity, what, why, remedy } = RULES[rule] as RuleRow<never>;
  return { severity, what: asOneLine(what(values as never)), why, remedy: asOneLine(remedy(values as never)) };
}

/** Whether a build with these findings fails. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => RULES[rule].severity === 'error');
}

/** All findings in the order of file and place, each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((found) => [keyOf(found), found]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** Equal for two findings that read the same. */
function keyOf(finding: Finding): string {
  const { what, remedy } = inWords(finding);
  return [finding.file, finding.line, finding.column, finding.rule, what, remedy].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
