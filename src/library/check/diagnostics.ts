/**
 * Everything that can be wrong with content. The key is the rule's public name, as printed in a report; the text says
 * what the rule is for and stands in the editor's guide.
 */
export const RULES = {
  'invalid-yaml': 'The frontmatter between the two --- lines is YAML.',
  'invalid-frontmatter': 'Each field has the type and form that the guide gives.',
  'unknown-key': 'A key that Gloss does not know is most often a typing error, and would be lost.',
  'missing-frontmatter': 'A content file begins with frontmatter.',
  'invalid-id': "A file's name is its id and part of a public address.",
  'duplicate-id': 'An id names one page.',
  'unknown-entity': 'An entity is a file in content/entities, or defined in the article.',
  'unknown-claim': 'A claim is a file in content/claims; a text names those of its article and the answers to them.',
  'unknown-topic': 'A topic is a file in content/topics.',
  'unknown-policy': 'The list of policies is the same for every site, so that a missing one is seen.',
  'unknown-author': 'An author is a file in content/authors.',
  'unknown-source': 'A source is listed in the `sources` of the same file.',
  'unused-source': 'A source that nothing cites supports nothing.',
  'unknown-correction': 'A text ties sentences to the corrections of its own frontmatter.',
  'unmarked-correction': 'A correction is marked at the sentence that it changed.',
  'untimely-update': '`updated` is the day of the last change of substance, and no other.',
  'missing-speaker': 'What nobody says is no claim; each step of a chain is somebody’s.',
  'broken-chain': 'A chain leads from who says it to who published it.',
  'circular-chain': 'A chain of attribution, evidence or answers that comes back to where it began supports nothing.',
  'uncovered-quotation': 'Quoted words have a speaker and a source.',
  'shared-name': 'A name that two entities of one article share cannot be annotated.',
  'ambiguous-name': 'A short name that may be one of two people is never guessed.',
  'unknown-role': 'A vacancy is that of a role which somebody held or holds.',
  'overlapping-roles': 'A single-holder role has one holder at a time.',
  'impossible-interval': 'Nothing ends before it begins.',
  'past-review': 'What changes is looked up again in time.',
  'long-unchecked': 'An office without an end is only known to last as far as somebody looked.',
  'has-successor': 'An office that somebody else has come to has most likely ended.',
  'dead-link': 'A link inside the site leads to a page that exists.',
  'dead-anchor': 'A link to a place in a page leads to a place that exists.',
  'invalid-link': 'A link leads to a page of the site, to an http(s) address or to an e-mail address.',
  'refused-html': 'Raw HTML in a text may hold only what cannot run and changes no other part of the page.',
  'forbidden-character': 'A file is UTF-8 and holds no character that a page or a feed could not.',
  'deep-nesting': 'A text nests no deeper than a reader can follow.',
  'heading-level': 'The title of the page is its only first-level heading, and no level is left out below it.',
  'reserved-heading': "A heading whose id is one of the page's own parts could not be linked to.",
  'invalid-date': 'A date beside a word is in the calendar.',
  'undated-word': 'A word that will be out of date has the date beside it that it means.',
  'unmarked-claim': 'A claim that the text never marks has no place to link to.',
  'unmentioned-entity': 'An entity that the text never mentions has no place to link to.',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** One finding: where, which rule, what is wrong, and what to do. Lines and columns count from 1. */
export interface Diagnostic {
  rule: Rule;
  severity: 'error' | 'warning';
  /** Path of the file, relative to the folder that holds `content`. */
  file: string;
  line: number;
  column: number;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to do about it, as a sentence. */
  remedy: string;
}

/** All findings in the order of file and place, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(diagnostics.map((found) => [formatDiagnostic(found), found]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** `file:line:column  kind  what is wrong, why, what to do`, in one line. */
export function formatDiagnostic({ file, line, column, rule, severity, message, remedy }: Diagnostic): string {
  const kind = severity === 'warning' ? `warning ${rule}` : rule;
  return `${file}:${line}:${column}  ${kind}  ${message} ${RULES[rule]} ${remedy}`;
}

/** Stops a build whose content has errors; the report has been printed. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${countFindings(diagnostics)} in the content. Nothing was published.`);
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}

/** "2 errors, 1 warning". */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return `${counted(diagnostics.length - warnings, 'error')}, ${counted(warnings, 'warning')}`;
}

/** "1 error", "2 errors", "2 entities". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The findings as text, one a line. */
export function report(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatDiagnostic).join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
