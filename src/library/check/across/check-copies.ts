import { copyingHost, copyingHosts } from '../../../model/sources/copies.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/**
 * Sources that were read at a host which the newsroom's own list says copies what others publish. Whoever looked for a better
 * place, and wrote down the day, knows it.
 */
export function checkCopies({ sources, copies }: Pick<ValidContent, 'sources' | 'copies'>): Problem[] {
  const hosts = copyingHosts(copies);
  return sources.flatMap(({ file, at, id, data }): Problem[] => {
    const host = copyingHost(data.url, hosts);
    if (host === undefined || data.sought !== undefined) return [];
    return [{ rule: 'copied-source', values: { id, host, what: hosts.get(host) ?? '' }, file, at: [...at, 'url'] }];
  });
}
