import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bytesDigest } from './folder-digest.ts';

let program: string | undefined;

/**
 * A digest of the program, its packages and what runs it: what it made before is the same only while this is. Found once, since in
 * dev a change to it starts a new one.
 */
export function programDigest(): string {
  program ??= createHash('sha256')
    .update(bytesDigest(fileURLToPath(new URL('../..', import.meta.url)), [], () => {}))
    .update(readFileSync(new URL('../../../package-lock.json', import.meta.url)))
    .update(process.version)
    .digest('hex')
    .slice(0, 16);
  return program;
}
