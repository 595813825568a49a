import type { Claim } from '../../model/claims/claim.ts';
import type { Lapse } from '../../model/claims/force.ts';

/**
 * The ids of the sources that say that a claim was made: those of its accounts and its chain, and those that nothing else
 * in its file cites. What is given in support of it, speaks of it in its text, reviewed it, or tells that its document was
 * withdrawn, is cited there.
 */
export function statementSources(
  claim: Pick<Claim, 'accounts' | 'chain' | 'evidence' | 'verdict'> & {
    lapsed?: Lapse | undefined;
    sources: readonly { id: string }[];
    citations: readonly { source: string }[];
  },
): string[] {
  const { sources, accounts = [], chain, evidence, verdict, citations, lapsed } = claim;
  const ids = sources.map(({ id }) => id);
  const steps = chain.flatMap((step) => [...step.sources, ...(step.accounts ?? []).flatMap((each) => each.sources)]);
  const said = new Set([...accounts.flatMap((account) => account.sources), ...steps]);
  const other = new Set([
    ...evidence.flatMap((item) => item.sources),
    ...(verdict?.sources ?? []),
    ...(lapsed && 'withdrawn' in lapsed ? lapsed.withdrawn.sources : []),
    ...citations.map(({ source }) => source),
  ]);
  const found = ids.filter((id) => said.has(id) || !other.has(id));
  return found.length > 0 ? found : ids;
}
