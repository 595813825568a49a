import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { type ConfigData, HtmlValidate } from 'html-validate/node';
import { LinkChecker } from 'linkinator';
import { builtPages } from './built.ts';

// Of the recommended rules those are off that are about style, and `valid-id` is relaxed: a heading's id is made of its
// words, which may begin with a digit; HTML asks only that it is not empty and holds no space.
test('html-validate finds nothing on any page', async ({ baseURL: _ }, { project }) => {
  const rules = JSON.parse(readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
  const validator = new HtmlValidate(rules);
  const pages = builtPages(project.name);
  expect(pages.length).toBeGreaterThan(20);
  const findings: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, `${path}index.html`);
    for (const { messages } of results) {
      findings.push(
        ...messages.map(({ line, column, ruleId, message }) => `/${path}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(findings).toEqual([]);
});

test('every link inside the site leads to a page and a place that exist', async ({ baseURL }) => {
  const start = baseURL ?? '';
  const checker = new LinkChecker();
  const { links, passed } = await checker.check({
    path: start,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link: string) => !link.startsWith(new URL(start).origin),
  });
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
  expect(passed).toBe(true);
});

test('the policy of every page stands up to an evaluator, and no page has inline code', async ({ baseURL: _ }, {
  project,
}) => {
  for (const { path, html } of builtPages(project.name)) {
    // A page that moved holds nothing but a link.
    if (html.includes('http-equiv="refresh"')) continue;
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
    expect(policy, path).not.toContain("'unsafe-eval'");
    expect(html, path).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(
      findings
        .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)
        .filter((finding) => !CSP_IGNORED.some(([pattern]) => pattern.test(finding))),
      path,
    ).toEqual([]);
  }
});

/** What the evaluator says of a policy that is right all the same, each with the reason. */
const CSP_IGNORED: [finding: RegExp, reason: string][] = [
  [/^script-src 'self'/, 'A static site holds its own files only: no JSONP, and nothing that somebody else uploaded.'],
];
