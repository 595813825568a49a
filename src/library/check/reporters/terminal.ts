import { styleText } from 'node:util';
import { asOneLine } from '../../../model/fields/forbidden-characters.ts';
import { type Finding, inWords } from '../finding.ts';
import { alsoAt, sameFindings } from './same-findings.ts';

/**
 * The findings as text, one a line: `file:line:column  kind  what is wrong, why, what to do`. What is said at several
 * places is said once, with the others behind it.
 *
 * @param stream where the text will be printed: it is in colour on a terminal, as `NO_COLOR` and `FORCE_COLOR` say;
 *   without one, it is plain
 */
export function terminalReport(findings: readonly Finding[], stream?: NodeJS.WriteStream): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    stream === undefined ? text : styleText(style, text, { stream });
  return sameFindings(findings)
    .map((same) => {
      const { finding } = same;
      const { file, line, column, rule } = finding;
      const { severity, what, why, remedy } = inWords(finding);
      const kind = severity === 'warning' ? paint('yellow', `warning ${rule}`) : paint('red', rule);
      return `${paint('cyan', asOneLine(`${file}:${line}:${column}`))}  ${kind}  ${what} ${paint('dim', why)} ${remedy}${alsoAt(same)}`;
    })
    .join('\n');
}
