import { inflateSync } from 'node:zlib';

/**
 * The font in a WOFF file as programs that lay out text read it: the same tables, not compressed (WOFF 1.0,
 * https://www.w3.org/TR/WOFF/, §§ 3 to 5). Throws a TypeError for any other file.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('The font is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(HEAD + ENTRY * count);
  // How far a search by halves goes over the entries of the tables (OpenType, "Table Directory").
  const halves = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(ENTRY * 2 ** halves, 6);
  head.writeUInt16BE(halves, 8);
  head.writeUInt16BE(ENTRY * (count - 2 ** halves), 10);
  const parts: Uint8Array[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEAD + WOFF_ENTRY * index;
    const [tag, start, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(entry + field),
    ) as [number, number, number, number, number];
    const bytes = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    [tag, checksum, at, length].forEach((value, field) => {
      head.writeUInt32BE(value, HEAD + ENTRY * index + 4 * field);
    });
    // Tables begin at multiples of four.
    parts.push(table, Buffer.alloc(-length & 3));
    at += length + (-length & 3);
  }
  return Buffer.concat(parts);
}

/** Bytes. */
const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const HEAD = 12;
const ENTRY = 16;
