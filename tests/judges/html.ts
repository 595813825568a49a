import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate/node';
import type { BuiltPage } from '../sites/built.ts';

// Of the recommended rules those are off that are about style, and `valid-id` is relaxed: a heading's id is made of its
// words, which may begin with a digit; HTML asks only that it is not empty and holds no space.
const rules = JSON.parse(readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;

/** What html-validate finds on pages, one line a finding. */
export async function htmlFindings(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(rules);
  const findings: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, `${path}index.html`);
    for (const { messages } of results) {
      findings.push(
        ...messages.map(({ line, column, ruleId, message }) => `/${path}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  return findings;
}
