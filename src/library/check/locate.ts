import { type Path, placeOf } from '../read/content-file.ts';
import type { Mended } from '../read/fields/mend.ts';
import type { Finding } from './finding.ts';
import { EACH, type Field, type Problem } from './problem.ts';

/**
 * The findings for what the checks return: each path as a place of its file. What follows from a field that was mended
 * is left out, since what is wrong with that field is reported itself.
 */
export function locate(problems: readonly Problem[], mended: Mended = new Map()): Finding[] {
  return problems.filter((problem) => !fieldsOf(problem).some((field) => isMended(field, mended))).map(toFinding);
}

function toFinding({ rule, values, file, at, of }: Problem): Finding {
  const { line, column } = isPath(at) ? placeOf(file, at, of) : at;
  // That these values are those of this rule is lost where the two are taken apart.
  return { rule, values, file: file.path, line, column } as Finding;
}

function fieldsOf({ file, at, restsOn = [] }: Problem): Field[] {
  return [...(isPath(at) ? [{ file, path: at }] : []), ...restsOn];
}

/** Whether a field, or one around it, was mended. */
function isMended({ file, path }: Field, mended: Mended): boolean {
  return (mended.get(file) ?? []).some(
    (outer) =>
      outer.length <= path.length && outer.every((step, index) => step === path[index] || path[index] === EACH),
  );
}

function isPath(at: Problem['at']): at is Path {
  return Array.isArray(at);
}
