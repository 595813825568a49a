import { type Finding, inWords } from '../../library/check/finding.ts';
import { EXAMPLES } from '../../library/check/rules/examples.ts';
import { RULES, type Rule } from '../../library/check/rules/rules.ts';
import type { RuleRow } from '../../library/check/rules/types.ts';
import { asMarkdown } from './as-markdown.ts';
import { table } from './field-table.ts';
import { RULE_PARTS, type RulePart, rulesOf } from './rule-parts.ts';

/** All rules as a table in Markdown: name, with a link to its own part, severity, and what it is for. */
export function ruleOverview(): string {
  const rows = (Object.keys(RULE_PARTS) as RulePart[]).flatMap((part) =>
    rulesOf(part).map((rule) => {
      const { severity, why } = RULES[rule];
      return [`[\`${rule}\`](rules/${part}.md#${rule})`, `${severity}${whenAsked(rule)}`, asMarkdown(why)];
    }),
  );
  return table(['Rule', '', 'Why'], rows);
}

/** The rules of one part in Markdown, each with an example of every way to break it, and what the check then says to do. */
export function rulePart(part: RulePart): string {
  return rulesOf(part)
    .map((rule) => {
      const { severity, why } = RULES[rule];
      return [
        `## \`${rule}\``,
        `${severity === 'error' ? 'An error' : 'A warning'}${whenAsked(rule)}. ${asMarkdown(why)}`,
        table(['The check says, for example', 'What to do'], examplesOf(rule)),
      ].join('\n\n');
    })
    .join('\n\n');
}

function whenAsked(rule: Rule): string {
  const { asked }: RuleRow<never> = RULES[rule];
  return asked === undefined ? '' : `, with \`${asked}\``;
}

/** Of each way to break a rule the first example, in words. */
function examplesOf(rule: Rule): [what: string, remedy: string][] {
  const ways = new Map<unknown, (typeof EXAMPLES)[Rule][number]>();
  for (const values of EXAMPLES[rule]) {
    const way = 'case' in values ? values.case : undefined;
    if (!ways.has(way)) ways.set(way, values);
  }
  return [...ways.values()].map((values) => {
    const { what, remedy } = inWords({ rule, values } as Finding);
    return [asMarkdown(what), asMarkdown(remedy)];
  });
}
