import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GuideFiles } from './make-guide.ts';

/** The folder of the editors' guide. */
export const GUIDE = fileURLToPath(new URL('../../../.github/guide', import.meta.url));

/** The files of the guide as they are. */
export function readGuide(): GuideFiles {
  const paths = globSync('**/*.md', { cwd: GUIDE }).sort();
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(GUIDE, path), 'utf8')]));
}
