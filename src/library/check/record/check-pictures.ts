import { nearest } from '../../../model/fields/nearest.ts';
import { PICTURES, type Picture, type PictureFiles } from '../../../model/picture.ts';
import type { ContentFile } from '../../read/content-file.ts';
import type { Finding } from '../finding.ts';
import { EACH, fieldsIn, type Problem } from '../problem.ts';

/**
 * What is wrong with the pictures of a text: files that are not there or cannot be shown, and pictures without credit.
 *
 * @param listed those that its frontmatter lists; absent where it can list none
 */
export function checkPictures(file: ContentFile, files: PictureFiles, listed?: readonly Picture[]): Problem[] {
  const shown = file.vfile.data.pictures ?? [];
  const credited = new Set((listed ?? []).map((picture) => picture.file));
  const paths = new Set(shown.map(({ path }) => path));
  return [
    ...shown.flatMap(({ path, line, column }): Problem[] => {
      const at = { line, column };
      const missing = unshowable(file, path, files, at);
      if (missing.length > 0) return missing;
      if (credited.has(path)) return [];
      const values = { case: listed ? 'listed' : 'elsewhere', path } as const;
      return [{ rule: 'uncredited-picture', values, file, at, restsOn: fieldsIn(file, ['pictures', EACH], ['file']) }];
    }),
    ...(listed ?? []).flatMap(({ file: path }, index): Problem[] => {
      const at = ['pictures', index, 'file'];
      if (paths.has(path)) return [];
      const missing = unshowable(file, path, files, at);
      if (missing.length > 0) return missing;
      return [{ rule: 'unused-picture', values: { path }, file, at }];
    }),
  ];
}

function unshowable(file: ContentFile, path: string, files: PictureFiles, at: Problem['at']): Problem[] {
  const fault = files.get(path);
  if (fault) return [{ rule: 'unreadable-picture', values: { path, ...fault }, file, at }];
  return files.has(path)
    ? []
    : [{ rule: 'unknown-picture', values: { path, near: nearest(path, files.keys()) }, file, at }];
}

/**
 * The picture files that no text shows and no list names.
 *
 * @param top the name of the content folder
 */
export function unusedPictures(texts: readonly ContentFile[], files: PictureFiles, top: string): Finding[] {
  const used = new Set(texts.flatMap(({ vfile }) => vfile.data.pictures ?? []).map(({ path }) => path));
  return [...files.keys()]
    .filter((path) => !used.has(path))
    .map((path) => ({
      rule: 'unread-file',
      values: { case: 'unshown', path },
      file: `${top}/${PICTURES}/${path}`,
      line: 1,
      column: 1,
    }));
}
