import { type Finding, inWords } from '../finding.ts';

/** A finding, and the places at which the same is said. */
export interface SameFindings {
  finding: Finding;
  others: Finding[];
}

/** The findings by what is said of them: the same words at many places, such as one unknown id, are mostly one mistake. */
export function sameFindings(findings: readonly Finding[]): SameFindings[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { what, remedy } = inWords(finding);
    return [finding.rule, what, remedy].join('\n');
  });
  return [...groups.values()].flatMap(([finding, ...others]) => (finding ? [{ finding, others }] : []));
}

/** "Also at 20:3, 31:7 and 2 other places.": the first few, those of the same file without its name. */
export function alsoAt({ finding: { file: own }, others }: SameFindings): string {
  if (others.length === 0) return '';
  const shown = others.slice(0, others.length === MOST_SHOWN + 1 ? MOST_SHOWN + 1 : MOST_SHOWN);
  const places = shown.map(({ file, line, column }) => `${file === own ? '' : `${file}:`}${line}:${column}`);
  const rest = others.length - shown.length;
  return ` Also at ${places.join(', ')}${rest === 0 ? '' : ` and ${rest} other places`}.`;
}

const MOST_SHOWN = 4;
