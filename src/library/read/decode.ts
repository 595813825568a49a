import { isUtf8 } from 'node:buffer';

/** What a file's bytes are instead of UTF-8 text with lines that end in LF or CRLF. */
export type Encoding = 'UTF-16' | 'Windows-1252' | 'CR';

/** A file's text; with what it was read as, where that is not what a content file is to be. */
export interface Decoded {
  text: string;
  wrong?: Encoding;
}

/**
 * The text of a file. One in another encoding is read all the same, so that what it holds is known to the rest of the
 * site. `undefined` for what is no text: a picture, an office document, an archive.
 *
 * An invalid sequence among valid ones is damage to a UTF-8 file and becomes U+FFFD, which the check of characters
 * finds at its place. Where no sequence is valid, the file was never UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const order = byteOrder(bytes);
  if (order) return { text: withLines(new TextDecoder(order).decode(bytes)), wrong: 'UTF-16' };
  if (bytes.includes(0) && bytes.filter((byte) => byte === 0).length > FEW_NULS) return undefined;
  const text = UTF_8.decode(bytes);
  if (!isUtf8(bytes) && !/[^\0-\x7f\ufffd]/.test(text)) {
    return { text: withLines(new TextDecoder('windows-1252').decode(bytes)), wrong: 'Windows-1252' };
  }
  if (text.includes('\r') && !text.includes('\n')) return { text: withLines(text), wrong: 'CR' };
  return { text };
}

const UTF_8 = new TextDecoder();

/** A slip may leave a NUL or two in a text, which is then found at its place; what is no text has more. */
const FEW_NULS = 8;

/** UTF-16 by its mark, or by the hyphens with which a content file begins, or by a NUL in every other byte of its start. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 512);
  if (!start.includes(0)) return undefined;
  const pairs = Math.floor(start.length / 2);
  const nuls = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [nuls(0), nuls(1)];
  const hyphens = (at: number) =>
    [0, 2, 4].every((offset) => bytes[at + offset] === 0x2d && bytes[1 - at + offset] === 0);
  if (hyphens(0) || (pairs > 4 && odd > pairs / 2 && even === 0)) return 'utf-16le';
  if (hyphens(1) || (pairs > 4 && even > pairs / 2 && odd === 0)) return 'utf-16be';
  return undefined;
}

function withLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
