import { createHash } from 'node:crypto';

/** A digest of bytes or a text, to tell whether they are the same: 132 bits of the SHA-256, in 22 characters. */
export function shortDigest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('base64url').slice(0, 22);
}
