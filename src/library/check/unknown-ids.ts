import { suggest } from '../../model/nearest.ts';
import type { Source } from '../../model/source.ts';
import { type ContentFile, placeOf } from '../read/content-file.ts';
import { STAND_IN } from '../read/validate.ts';
import type { Diagnostic } from './diagnostics.ts';

/** The path of a field in a file's frontmatter. */
export type Path = readonly (string | number)[];

/** What one id can be wrong about, and where such a thing is written. */
const FOLDERS = {
  entity: 'content/entities',
  topic: 'content/topics',
  author: 'content/authors',
  claim: 'content/claims',
} as const;

/** An error at a field of the frontmatter. */
export function errorAt(
  file: ContentFile,
  path: Path,
  found: Pick<Diagnostic, 'rule' | 'message' | 'remedy'>,
): Diagnostic {
  return { severity: 'error', file: file.path, ...placeOf(file, path), ...found };
}

/** The error of an id that nothing has; none where it is known, or left out. */
export function unknownId(
  file: ContentFile,
  path: Path,
  id: string | undefined,
  known: ReadonlySet<string>,
  what: keyof typeof FOLDERS,
): Diagnostic[] {
  if (id === undefined || id === STAND_IN || known.has(id)) return [];
  return [
    errorAt(file, path, {
      rule: `unknown-${what}`,
      message: `No ${what} has the id "${id}".`,
      remedy: suggest(id, known, `Write ${FOLDERS[what]}/${id}.md.`),
    }),
  ];
}

/** The same for a list of ids. */
export function unknownIds(
  file: ContentFile,
  path: Path,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: keyof typeof FOLDERS,
): Diagnostic[] {
  return ids.flatMap((id, index) => unknownId(file, [...path, index], id, known, what));
}

/** Source ids that the `sources` of the same file do not list. */
export function unknownSources(
  file: ContentFile,
  path: Path,
  cited: readonly string[],
  sources: readonly Source[],
): Diagnostic[] {
  const known = new Set(sources.map(({ id }) => id));
  return cited.flatMap((id, index) =>
    known.has(id)
      ? []
      : errorAt(file, [...path, index], {
          rule: 'unknown-source',
          message: `No source here has the id "${id}".`,
          remedy: suggest(id, known, 'Add it to `sources`.'),
        }),
  );
}
