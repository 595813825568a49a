import { visit } from 'yaml';
import type { Problem } from '../../check/problem.ts';
import { type ContentFile, FILE_START, isPage } from '../content-file.ts';
import type { Fields } from './fields.ts';
import { isRecord } from './is-record.ts';

/** The frontmatter as plain data, as its editor meant it; without it, what keeps it from being read. */
export function readFields(file: ContentFile): { fields?: Fields; problems: Problem[] } {
  if (file.fault?.rule === 'unreadable-file') return { problems: [{ ...file.fault, file, at: FILE_START }] };
  if (!file.frontmatter) return { problems: [missingFrontmatter(file)] };
  const { document, firstLine, faults, usable } = file.frontmatter;
  const problems = faults.map(({ code, meant, by, at }): Problem => {
    const values = by === undefined || meant === undefined ? { case: 'syntax', code } : { case: by, line: meant };
    return { rule: 'invalid-yaml', values, file, at } as Problem;
  });
  if (!usable) return { problems };
  keepNumbers(document);
  const here = { rule: 'invalid-yaml', file, at: { line: firstLine, column: 1 } } as const;
  try {
    // A register or a file of the site without an entry is one that nobody has written yet.
    const fields: unknown = !isPage(file) ? (document.toJS() ?? {}) : document.toJS();
    if (isRecord(fields) && !Array.isArray(fields)) return { fields, problems };
    return {
      problems: [...problems, ...(problems.length > 0 ? [] : [{ ...here, values: { case: 'no-fields' } } as Problem])],
    };
  } catch {
    // Aliases that would unfold to more than fits into memory.
    return { problems: [...problems, { ...here, values: { case: 'aliases' } }] };
  }
}

/** YAML reads 007, 0o17 and 1e3 as 7, 15 and 1000: what an editor would not call a number stays as it is written. */
function keepNumbers(document: NonNullable<ContentFile['frontmatter']>['document']): void {
  visit(document, {
    Scalar(_, node) {
      const { value, source } = node;
      if (typeof value === 'number' && source !== undefined && !/^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source)) {
        node.value = source;
      }
    },
  });
}

/** Why there is none: what begins as frontmatter and does not end, or begins too late, is another mistake than none at all. */
function missingFrontmatter(file: ContentFile): Problem {
  const text = String(file.vfile);
  const begins = /^---[ \t]*\n/.test(text);
  const fence = /^\s*([-–—][-–— ]*)\n/.exec(text);
  const how = begins ? 'unended' : fence ? (/^---\s*$/.test(fence[1] ?? '') ? 'late' : 'hyphens') : 'none';
  return { rule: 'missing-frontmatter', values: { case: how }, file, at: FILE_START };
}
