import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/**
 * The bytes that were kept in a file; `undefined` when it is not there, or does not hold what was written: a cache is
 * copied between machines and killed processes, and what comes from it is published.
 */
export async function readKept(file: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await readFile(file).catch(() => undefined);
  if (!kept) return undefined;
  const bytes = kept.subarray(DIGEST_BYTES);
  return digestOf(bytes).equals(kept.subarray(0, DIGEST_BYTES)) ? new Uint8Array(bytes) : undefined;
}

/** Keeps bytes in a file, behind their SHA-256. Who reads it meanwhile finds the file of before, or the whole new one. */
export async function keep(file: URL, bytes: Uint8Array): Promise<void> {
  await mkdir(new URL('./', file), { recursive: true });
  const half = new URL(`${file.href}.${randomUUID()}`);
  await writeFile(half, Buffer.concat([digestOf(bytes), bytes]));
  await rename(half, file);
}

const DIGEST_BYTES = 32;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
