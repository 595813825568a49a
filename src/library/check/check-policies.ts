import { suggest } from '../../model/nearest.ts';
import { POLICY_IDS } from '../../model/policy.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Files of `content/policies` whose name is none of the policies that a site can have. */
export function checkPolicies({ policies }: ValidContent): Diagnostic[] {
  const known: ReadonlySet<string> = new Set(POLICY_IDS);
  return policies
    .filter(({ id }) => !known.has(id))
    .map(({ file, id }) => ({
      rule: 'unknown-policy',
      severity: 'error',
      file: file.path,
      line: 1,
      column: 1,
      message: `There is no policy "${id}".`,
      remedy: suggest(id, known, `Name the file one of ${POLICY_IDS.join(', ')}, or make it a page in content/pages.`),
    }));
}
