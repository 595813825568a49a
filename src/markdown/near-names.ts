import type { VFile } from 'vfile';
import type { LocatedMention } from './find-mentions.ts';
import { addFinding } from './text-finding.ts';

/** Reports once each longer phrase with capitals round a marked name, at its first place. */
export function reportNear(file: VFile, marked: readonly LocatedMention[]): void {
  const seen = new Set<string>();
  for (const { block, owners, within, start, from, to } of marked) {
    const [id] = owners;
    if (!within || id === undefined) continue;
    const [phrase, name] = [block.text.slice(...within), block.text.slice(from, to)].map(inOneLine);
    if (phrase === undefined || name === undefined || seen.has(phrase)) continue;
    seen.add(phrase);
    addFinding(file, 'near-name', { phrase, name, id }, block.pointAt(start));
  }
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
