import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';
import type { HtmlFault } from './html/html-balance.ts';

/** What the plugins may find wrong with a text: by the name of the rule, what has to be known to say it. */
export interface TextValues {
  'unknown-entity': { id: string };
  'unknown-claim': { id: string };
  'unknown-correction': { id: string };
  'unknown-source': { id: string };
  /** An id that the register of numbers lacks, or a time of which the number has no reading. */
  'unknown-number': { case: 'id'; id: string } | { case: 'time'; id: string; at: string };
  /** A name, the ids of all whom it may mean, and at how many places more it stands so. */
  'ambiguous-name': { name: string; owners: readonly string[]; others: number };
  /** The phrase, the name in it, and the id of whom that is marked as. */
  'near-name': { phrase: string; name: string; id: string };
  'invalid-link': { url: string; of: 'link' | 'picture' };
  'invalid-date': { date: string };
  /** The words with the weekday, and the first and the last of the days (ISO) beside them. */
  'wrong-weekday': { words: string; from: string; to: string };
  /** The level that the heading has, and the deepest that it may have. */
  'heading-level': { depth: number; deepest: number };
  'refused-html': { case: 'element' | 'attribute'; name: string } | { case: 'unclosed' };
  /** Whether its id is among the sources of the file. */
  'misplaced-source': { id: string; known: boolean };
  'broken-mark': { mark: string };
  'stray-mark': { mark: string };
  'accidental-block': { case: 'list'; marker: string } | { case: 'code' } | { case: 'fence'; fence: string };
  /** How many cells the first row of the table has, and how many this one. */
  'uneven-table': { columns: number; cells: number };
  'missing-alternative': object;
  'misplaced-picture': object;
  'plain-picture': { path: string };
  'unbalanced-html': HtmlFault;
  'forbidden-character': { character: string };
  'deep-nesting': { deepest: number };
  'crowded-paragraph': { most: number };
}

/** A rule that a text breaks, as data: the words for it are put elsewhere. Lines and columns count from 1. */
export type TextFinding = {
  [Rule in keyof TextValues]: { rule: Rule; values: TextValues[Rule]; line: number; column: number };
}[keyof TextValues];

declare module 'vfile' {
  interface DataMap {
    findings: TextFinding[];
  }
}

/** Adds a finding to `file.data.findings`, at a point or where a node begins; at the beginning where neither is known. */
export function addFinding<Rule extends keyof TextValues>(
  file: VFile,
  rule: Rule,
  values: TextValues[Rule],
  place?: Point | Node['position'],
): void {
  const { line, column } = (place && 'start' in place ? place.start : place) ?? { line: 1, column: 1 };
  file.data.findings ??= [];
  file.data.findings.push({ rule, values, line, column } as TextFinding);
}
