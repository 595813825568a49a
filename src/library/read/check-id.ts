import { idSchema } from '../../model/id.ts';
import type { Problem } from '../check/problem.ts';
import { type ContentFile, FILE_START } from './content-file.ts';

/** A file whose name is no id, with one that would be. */
export function checkId(file: ContentFile): Problem[] {
  if (idSchema.safeParse(file.id).success) return [];
  const words = file.id.normalize('NFKD').toLowerCase();
  const better = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return [{ rule: 'invalid-id', values: { better }, file, at: FILE_START }];
}
