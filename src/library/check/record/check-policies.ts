import { nearest } from '../../../model/fields/nearest.ts';
import { POLICY_IDS } from '../../../model/policy.ts';
import { FILE_START } from '../../read/content-file.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/** Files of `content/policies` whose name is none of the policies that a site can have. */
export function checkPolicies({ policies }: ValidContent): Problem[] {
  const known: readonly string[] = POLICY_IDS;
  return policies
    .filter(({ id }) => !known.includes(id))
    .map(({ file, id }) => ({
      rule: 'unknown-policy',
      values: { id, near: nearest(id, known), known },
      file,
      at: FILE_START,
    }));
}
