import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { type Finding, hasErrors, inWords } from '../../../src/library/check/finding.ts';
import { githubReport } from '../../../src/library/check/reporters/github.ts';
import { sameFindings } from '../../../src/library/check/reporters/same-findings.ts';
import { terminalReport } from '../../../src/library/check/reporters/terminal.ts';
import type { Library } from '../../../src/library/library.ts';
import { htmlOf } from '../library/html-of.ts';
import { harmIn } from './judge.ts';

/** What was read, by the paths that findings name. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * What is wrong with what a site of these files came to: findings that say nothing or lie elsewhere, HTML that could do
 * harm, and, where no error was found, pages that do not say what their files say. Empty where nothing is.
 */
export function wrongWith(files: Files, { library, findings }: { library: Library; findings: Finding[] }): string[] {
  const entries = Object.values(library).flat();
  return [
    ...findings.flatMap((finding) => wrongWithFinding(files, finding)),
    ...wrongWithReports(findings),
    ...entries.flatMap((page) =>
      harmIn(htmlOf(page))
        .filter((harm) => !OWN.test(harm))
        .map((harm) => `${page.path}: ${harm}`),
    ),
    ...(hasErrors(findings) ? [] : unfaithful(files, entries)),
  ];
}

/** What the plugins put into a text, and no editor can write. */
const OWN =
  /^(?:a (?:id=(?:mention|cite|claim-mark|correction-mark)-|className=(?:mention|claim-mark|correction-mark)$|data(?:Entity|Source|Claim|Word|Label)=|ariaLabel=|ariaHidden=true$|draggable=false$)|span (?:id=(?:mention|cite|claim-mark)-|className=(?:side-note|claim-passage|correction-passage)$|ariaHidden=true$|data(?:Note|Text|Source)=)|(?:b|cite) dataText=|sup (?:className=citation|translate=no)$|time (?:className=dated$|dataGloss=))/;

function wrongWithFinding(files: Files, finding: Finding): string[] {
  const { what, why, remedy } = inWords(finding);
  const { file, line, column, rule } = finding;
  const text = files.get(file)?.toString('utf8');
  if (text === undefined) return [`${rule} lies in ${file}, which is not there`];
  const lines = text.split(/\r\n|\n|\r/);
  const place = `${file}:${line}:${column} ${rule}`;
  return [
    ...(line >= 1 && line <= lines.length ? [] : [`${place}: there is no such line of ${lines.length}`]),
    ...((column >= 1 && column <= (lines[line - 1] ?? '').length + 1) || /\r(?!\n)/.test(text)
      ? []
      : [`${place}: there is no such column`]),
    ...[what, why, remedy]
      .filter((words) => words.trim() === '' || (UNSAID.test(words) && !UNSAID.test(text)))
      .map((words) => `${place}: says ${JSON.stringify(words)}`),
  ];
}

/** What stands in a sentence whose value was forgotten. */
const UNSAID = /undefined|\[object|NaN/;

/** A finding is a line of the report, and what it quotes moves nothing on a terminal. */
function wrongWithReports(findings: readonly Finding[]): string[] {
  const reports = [
    { name: 'terminal', report: terminalReport(findings), lines: sameFindings(findings).length },
    { name: 'github', report: githubReport(findings), lines: findings.length },
  ];
  return reports.flatMap(({ name, report, lines }) => [
    ...(findings.length === 0 || report.split('\n').length === lines ? [] : [`${name}: a finding is not one line`]),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    ...(/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(report) ? [`${name}: holds a control character`] : []),
    ...(/[\u202a-\u202e]/.test(report) ? [`${name}: turns around what follows`] : []),
  ]);
}

/** Where a page says something else than its file, read by the plain parsers of Markdown, HTML and YAML. */
function unfaithful(files: Files, entries: readonly Library[keyof Library][number][]): string[] {
  return entries.flatMap((page) => {
    const { path, data } = page;
    // An entity defined in an article has no file of its own, and no text.
    if ('definedIn' in data) return [];
    const text = files.get(path)?.toString('utf8') ?? '';
    const tree = parser.parse(text);
    const [first] = tree.children;
    const fields: unknown = first?.type === 'yaml' ? parse(first.value, { logLevel: 'error' }) : {};
    const cited = 'sources' in data ? data.sources.map(({ id }) => id) : [];
    const wanted = withoutSpaces(textOf(toHast.runSync(withoutCitations(tree, cited))));
    const shown = withoutSpaces(withoutMarks(fromHtml(htmlOf(page), { fragment: true })));
    return [
      ...(wanted === shown
        ? []
        : [`${path}: the text is ${excerpt(wanted, shown)}, and the page says ${excerpt(shown, wanted)}`]),
      ...(['title', 'summary', 'statement', 'name', 'description'] as const).flatMap((key) => {
        const [written, given] = [fields, data].map((from) => (from as Record<string, unknown>)[key]);
        return written === given
          ? []
          : [`${path}: ${key} is ${JSON.stringify(written)}, and the page says ${JSON.stringify(given)}`];
      }),
    ];
  });
}

const parser = remark().use(remarkFrontmatter, ['yaml']);
const toHast = remark().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** Takes the numbers of sources out of a text, but not where it shows them, as code. */
function withoutCitations(tree: Root, cited: readonly string[]): Root {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/\[\^([^\]]+)\]/g, (mark, id) => (cited.includes(id) ? '' : mark));
  });
  return tree;
}

/** The text of a page without what stands there beside the editor's words: the numbers of sources, and nothing else. */
function withoutMarks(tree: Nodes): string {
  visit(tree, 'element', ({ properties }, index, parent) => {
    const [name = ''] = (properties['className'] as string[] | undefined) ?? [];
    if (!MARKS.has(name) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return textOf(tree);
}

const MARKS: ReadonlySet<string> = new Set(['citation']);

/** Parsers differ in where they leave spaces between blocks; in words they may not. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A text from shortly before it first differs from another one. */
function excerpt(text: string, other: string): string {
  const from = [...text].findIndex((character, index) => character !== [...other][index]);
  return JSON.stringify([...text].slice(Math.max(0, from - 20), from + 40).join(''));
}
