import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { type BuiltPage, leadsOn } from '../sites/built.ts';

/** What the evaluator says of a policy that is right all the same, each with the reason. */
const IGNORED: [finding: RegExp, reason: string][] = [
  [/^script-src 'self'/, 'A static site holds its own files only: no JSONP, and nothing that somebody else uploaded.'],
];

/** What stands in every policy, and what in none: the evaluator alone would let it pass. */
const WANTED = ["default-src 'none'", "require-trusted-types-for 'script'", 'trusted-types default'];
const UNWANTED = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'wasm-unsafe-eval'",
  "'allow-duplicates'",
  'data:',
  'blob:',
  // The hash of an empty style, which says nothing.
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  '*',
];

/** What is wrong with the security policies of pages, and which pages have code in their HTML. */
export function policyFindings(pages: readonly BuiltPage[]): string[] {
  // A page that moved holds nothing but a link.
  return pages
    .filter((page) => !leadsOn(page))
    .flatMap(({ path, html }) => ofPage(html).map((said) => `/${path} ${said}`));
}

function ofPage(html: string): string[] {
  const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
  const evaluated = new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
  return [
    ...WANTED.filter((directive) => !policy.split(/; */).includes(directive)).map((missing) => `has no ${missing}`),
    ...UNWANTED.filter((word) => policy.split(/[ ;]/).includes(word)).map((word) => `allows ${word}`),
    ...(/<[^>]+\s(?:style|on[a-z]+)="/.exec(html) ?? []),
    ...evaluated.filter((finding) => !IGNORED.some(([pattern]) => pattern.test(finding))),
  ];
}
