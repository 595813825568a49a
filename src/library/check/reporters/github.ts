import { type Finding, inWords } from '../finding.ts';

/**
 * The findings as workflow commands of GitHub Actions, one a line, which it shows as annotations beside the lines of the
 * files (ten of each kind a step; so the text of a terminal is to be printed as well).
 *
 * @param folder the path from the repository to the folder of the site; empty where they are the same
 */
export function githubReport(findings: readonly Finding[], folder = ''): string {
  return findings
    .map((finding) => {
      const { file, line, column, rule } = finding;
      const { severity, what, why, remedy } = inWords(finding);
      const path = folder === '' ? file : `${folder}/${file}`;
      const properties = { file: path, line, col: column, title: rule };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${list.join(',')}::${escapeData(`${what} ${why} ${remedy}`)}`;
    })
    .join('\n');
}

/** The escapes of `@actions/core`, which the runner takes back. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
