import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { ContentFile } from '../../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** How the comment begins that stands where something of an archive could not be carried; see `npm run import`. */
export const UNCARRIED = '<!-- not carried: ';

/** The places of a text at which something of an archive is missing, by the comments that were left there. */
export function checkUncarried(file: ContentFile): Problem[] {
  const text = String(file.vfile);
  if (!text.includes(UNCARRIED)) return [];
  const places = location(new VFile(text));
  return [...text.matchAll(/<!-- not carried: ([\s\S]*?)-->/g)].map(({ index, 1: what = '' }): Problem => {
    const { line = 1, column = 1 } = places.toPoint(index) ?? {};
    return { rule: 'uncarried-part', values: { what: shortened(what) }, file, at: { line, column } };
  });
}

function shortened(what: string): string {
  const line = what.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
