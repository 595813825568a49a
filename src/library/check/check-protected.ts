import { location } from 'vfile-location';
import type { FindProtected } from '../../protection/find-protected.ts';
import { maskNames } from '../../protection/mask.ts';
import { KEYED_LIST, PLAIN_LIST, type Protection } from '../../protection/read-protection.ts';
import { type ContentFile, FILE_START } from '../read/content-file.ts';
import type { Finding } from './finding.ts';

/**
 * Protected names in the content as it is written, comments of the frontmatter too, and in the names of its files; or why
 * there is no list to compare it with.
 */
export function checkProtected(files: readonly ContentFile[], { find, list, problem }: Protection): Finding[] {
  if (problem) {
    const line = 'line' in problem ? problem.line : 1;
    return [{ rule: 'protected-list', values: problem, file: fileOf(problem), line, column: 1 }];
  }
  if (!find || !list) return [];
  return files.flatMap(({ path, vfile }): Finding[] => {
    const text = String(vfile);
    const places = location(text);
    return [
      ...find(path).map(
        ({ line }): Finding => ({
          rule: 'protected-name',
          values: { case: 'path', list, entry: line },
          file: path,
          ...FILE_START,
        }),
      ),
      ...find(text).map(({ line: entry, start }): Finding => {
        const { line, column } = places.toPoint(start) ?? FILE_START;
        return { rule: 'protected-name', values: { case: 'text', list, entry }, file: path, line, column };
      }),
    ];
  });
}

/** The findings without the names that must not be printed: neither in what they quote, nor in the paths of files. */
export function maskFindings(findings: readonly Finding[], find: FindProtected): Finding[] {
  const mask = (value: unknown): unknown => {
    if (typeof value === 'string') return maskNames(value, find);
    if (Array.isArray(value)) return value.map(mask);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'case' ? each : mask(each)]));
  };
  return findings.map(
    (finding) => ({ ...finding, file: maskNames(finding.file, find), values: mask(finding.values) }) as Finding,
  );
}

function fileOf(problem: NonNullable<Protection['problem']>): string {
  if (problem.case === 'unreadable') return problem.path;
  return ['no-key', 'wrong-key', 'short-key', 'damaged', 'differs'].includes(problem.case) ? KEYED_LIST : PLAIN_LIST;
}
