import type { VFile } from 'vfile';
import type { LocatedMention } from './find-mentions.ts';

/** Reports each name that could mean several entities once a file, at its first place, with the number of places. */
export function reportAmbiguous(file: VFile, source: string, findings: readonly LocatedMention[]): void {
  const byName = Map.groupBy(findings, ({ owners }) => [...owners].sort().join(' '));
  for (const [first, ...others] of byName.values()) {
    if (!first) continue;
    const { block, owners, start, end } = first;
    const name = source.slice(start, end).replace(/\s+/g, ' ');
    const [id = ''] = owners;
    const times =
      others.length === 0 ? '' : `, here and at ${others.length} other ${others.length === 1 ? 'place' : 'places'}`;
    const message = file.message(`"${name}" may be ${owners.join(' or ')}${times}; nothing is marked.`, {
      place: { start: block.pointAt(start), end: block.pointAt(end) },
      source: 'gloss',
      ruleId: 'ambiguous-name',
    });
    message.actual = name;
    message.expected = owners.map((owner) => `[${name}](entity:${owner})`);
    message.note = `Mark it by hand, such as [${name}](entity:${id}), or keep it free with [${name}](entity:none).`;
  }
}
