import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The bytes that were kept in a file; `undefined` when it is not there, or does not hold what was written: a cache is
 * copied between machines and killed processes, and what comes from it is published.
 */
export function readKept(file: URL): Uint8Array<ArrayBuffer> | undefined {
  const kept = orNothing(() => readFileSync(file));
  if (!kept) return undefined;
  const bytes = kept.subarray(DIGEST_BYTES);
  return digestOf(bytes).equals(kept.subarray(0, DIGEST_BYTES)) ? new Uint8Array(bytes) : undefined;
}

/** Keeps bytes in a file, behind their SHA-256. Who reads it meanwhile finds the file of before, or the whole new one. */
export function keep(file: URL, bytes: Uint8Array): void {
  mkdirSync(new URL('./', file), { recursive: true });
  const half = new URL(`${file.href}.${randomUUID()}`);
  writeFileSync(half, Buffer.concat([digestOf(bytes), bytes]));
  renameSync(half, file);
}

/** Removes from a folder what was kept there under other names. */
export function forgetOthers(folder: URL, names: ReadonlySet<string>): void {
  for (const name of orNothing(() => readdirSync(folder)) ?? [])
    if (!names.has(name)) rmSync(new URL(name, folder), { force: true });
}

const DIGEST_BYTES = 32;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function orNothing<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
