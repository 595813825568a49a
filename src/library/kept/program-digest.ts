import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from '../../site/program.ts';
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

/** What lists the packages: the lockfile of a clone; among the packages of a site, the list that npm keeps of what is installed. */
const LISTS = [join(PROGRAM, 'package-lock.json'), join(PROGRAM, '../.package-lock.json')];

function findDigest(): string {
  const hash = createHash('sha256');
  hash.update(bytesDigest(fileURLToPath(new URL('../..', import.meta.url)), [], () => {}));
  for (const file of [join(PROGRAM, 'package.json'), ...LISTS]) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.update(process.version).digest('hex').slice(0, 16);
}
