import { buildLibrary } from '../../../src/library/build-library.ts';
import { parseContentFile, parseRegisterFile } from '../../../src/library/read/content-file.ts';
import { htmlOf } from '../library/html-of.ts';

/** A source, `a`, for texts that cite one. */
const SOURCES = parseRegisterFile('sources', 'x', 'content/sources/x.yaml', 'a: { outlet: ada, title: T }\n');

/** Somebody whom a text may mention; `desk` signs it. */
const OTHERS = [
  ['authors', 'desk', 'name: D\nrole: R\n'],
  [
    'entities',
    'ada',
    'kind: person\nnames: [{ text: Ada, language: en }]\ndescription: D\nsummary: S.\n' +
      'sources: [a]\nchecked: 2026-01-01\n',
  ],
] as const;

/**
 * A text as that of an article, in its whole way from file to page. Its first line is line 1.
 *
 * @param fields further lines of the frontmatter
 * @param language that of the text
 */
export function checkedText(text: string, fields = '', language = 'en') {
  const frontmatter =
    `---\ntitle: T\nsummary: S.\nkind: report\npublished: 2026-01-01\nauthors: [desk]\nlanguage: ${language}\n` +
    `${fields}---\n`;
  const article = parseContentFile('articles', 'x', 'content/articles/x.md', frontmatter + text);
  const others = OTHERS.map(([collection, id, lines]) =>
    parseContentFile(collection, id, `content/${collection}/${id}.md`, `---\n${lines}---\n`),
  );
  const { library, findings } = buildLibrary([...others, SOURCES, article], { base: '/', publicFiles: new Set() });
  const above = frontmatter.split('\n').length - 1;
  return {
    html: library.articles[0] ? htmlOf(library.articles[0]) : '',
    headings: library.articles[0]?.headings ?? [],
    /** Rule, case and place of each finding, with its values. */
    findings: findings.map(({ rule, values, line, column }) => ({ rule, values, line: line - above, column })),
    /** The same in short: "rule line:column". */
    reported: findings.map(({ rule, line, column }) => `${rule} ${line - above}:${column}`),
  };
}
