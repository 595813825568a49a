import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withUsedHashes } from './content-security-policy.ts';

/** Takes out of the policy of each page of a folder the hashes of what does not stand in the page. */
export async function tightenPolicies(folder: string): Promise<void> {
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const file = join(folder, path);
    await writeFile(file, withUsedHashes(await readFile(file, 'utf8')));
  }
}
