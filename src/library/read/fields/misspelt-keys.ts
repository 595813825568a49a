import type { z } from 'zod';
import { nearest } from '../../../model/fields/nearest.ts';
import type { Problem } from '../../check/problem.ts';
import type { ContentFile } from '../content-file.ts';
import { type Fields, valueIn } from './fields.ts';
import { isRecord } from './is-record.ts';
import { schemaKeys } from './schema-keys.ts';
import { problemsOf } from './schema-problems.ts';

/**
 * Keys that are not known and most like one that is not there: the field is taken for that one, so that it does not seem
 * to be missing as well.
 *
 * @param fields changed in place
 */
export function misspeltKeys(file: ContentFile, fields: Fields, schema: z.ZodType): Problem[] {
  const issuesOf = () => schema.safeParse(fields, { error: () => '' }).error?.issues ?? [];
  return issuesOf().flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const holder = valueIn(fields, issue.path);
    return issue.keys.flatMap((key) => {
      if (!isRecord(holder)) return [];
      const near = nearest(
        key,
        schemaKeys(schema, issue.path).filter((known) => !(known in holder)),
      );
      if (near === undefined || near !== nearest(key, schemaKeys(schema, issue.path))) return [];
      const value = holder[key];
      holder[near] = value;
      delete holder[key];
      const place = [...issue.path, near].join('/');
      if (!issuesOf().some(({ path }) => path.join('/') === place)) {
        return problemsOf(file, { ...issue, keys: [key] }, schema);
      }
      delete holder[near];
      holder[key] = value;
      return [];
    });
  });
}
