import type { VFile } from 'vfile';
import type { LocatedMention } from './find-mentions.ts';
import { addFinding } from './text-finding.ts';

/** Reports each name that could mean several entities once a file, at its first place, with the number of places. */
export function reportAmbiguous(file: VFile, source: string, findings: readonly LocatedMention[]): void {
  const byName = Map.groupBy(findings, ({ owners }) => [...owners].sort().join(' '));
  for (const [first, ...others] of byName.values()) {
    if (!first) continue;
    const { block, owners, start, end } = first;
    const name = source.slice(start, end).replace(/\s+/g, ' ');
    addFinding(file, 'ambiguous-name', { name, owners: [...owners], others: others.length }, block.pointAt(start));
  }
}
