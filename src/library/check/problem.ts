import type { ContentFile, Path, Place } from '../read/content-file.ts';
import type { Rule, ValuesOf } from './rules/rules.ts';

/** A field of a file's frontmatter; {@link EACH} stands in its path for the number of any item of a list. */
export interface Field {
  file: ContentFile;
  path: Path;
}

export const EACH = Symbol('each item');

/** What a check returns: a rule that is broken, with the values for its wording, at a field or a place of the text. */
export type Problem = {
  [Name in Rule]: {
    rule: Name;
    values: ValuesOf<Name>;
    file: ContentFile;
    at: Path | Place;
    /** Whether the place is that of the key at the path; that of its value, where it is left out. */
    of?: 'key';
    /** Fields beside the one at `at` from which it follows: where one of them was mended, it may not be so at all. */
    restsOn?: readonly Field[];
  };
}[Rule];

/** The fields with these keys in what stands at a path. */
export function fieldsIn(file: ContentFile, path: Path, keys: readonly string[]): Field[] {
  return keys.map((key) => ({ file, path: [...path, key] }));
}
