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
  program ??= findDigest();
  return program;
}

function findDigest(): string {
  const hash = createHash('sha256');
  hash.update(bytesDigest(fileURLToPath(new URL('../..', import.meta.url)), [], () => {}));
  for (const name of ['package-lock.json', 'astro.config.mjs'])
    hash.update(readFileSync(new URL(`../../../${name}`, import.meta.url)));
  return hash.update(process.version).digest('hex').slice(0, 16);
}
