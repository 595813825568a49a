import anyAscii from 'any-ascii';
import { writtenOut } from '../../model/alike-letters.ts';
import { idSchema } from '../../model/fields/id.ts';
import type { Problem } from '../check/problem.ts';
import { type ContentFile, FILE_START } from './content-file.ts';

/** A file whose name is no id, with one that would be. */
export function checkId(file: ContentFile, taken: ReadonlySet<string> = new Set()): Problem[] {
  if (isId(file.id)) return [];
  return [{ rule: 'invalid-id', values: { case: 'file', better: betterId(file.id, taken) }, file, at: FILE_START }];
}

/**
 * A name as an id, in Latin letters: "Über uns" is `uber-uns`, and `ueber-uns` where it is known to be German; "中国" is
 * `zhongguo`. With a number behind it where another file has that id; `undefined` where the name has nothing that could be
 * written so.
 *
 * @param language that of the name (BCP 47), where it is known
 */
export function betterId(
  name: string,
  taken: { has: (id: string) => boolean } = new Set(),
  language = '',
): string | undefined {
  const letters = anyAscii(writtenOut(name.normalize('NFC'), language).replace(/['’ʼ]/g, '')).toLowerCase();
  const id = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (id === '') return undefined;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** Whether a name is an id. */
export function isId(name: string): boolean {
  return idSchema.safeParse(name).success;
}
