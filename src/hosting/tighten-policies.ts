import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutEmptyStyle } from './content-security-policy.ts';

/** Takes out of the policy of each page of a folder what Astro puts in and no page needs. */
export async function tightenPolicies(folder: string): Promise<void> {
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const file = join(folder, path);
    await writeFile(file, withoutEmptyStyle(await readFile(file, 'utf8')));
  }
}
