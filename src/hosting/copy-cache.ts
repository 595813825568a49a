import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forgetOthers, keep, readKept } from '../site/kept-file.ts';

/** The compressed copies of a file, and whether an earlier build made them. */
export interface Copies {
  br: Uint8Array;
  gz: Uint8Array;
  known: boolean;
}

export interface CopyCache {
  /** The copies of a file, with the level of Brotli (0 to 11) that it is to have. */
  copiesOf(plain: Uint8Array, level: number): Promise<Copies>;
  /** Removes what was not asked for since this cache was opened. */
  forgetOthers(): void;
}

/**
 * The compressed copies that lie in a folder, named by the bytes that they are copies of, the level, and the versions of what
 * compresses: so that they are what would be made anew, byte for byte. What is not there is made, and lies there then.
 */
export function copyCache(folder: URL): CopyCache {
  const used = new Set<string>();
  return {
    async copiesOf(plain, level) {
      const name = createHash('sha256').update(`${level} ${MADE_WITH} `).update(plain).digest('hex').slice(0, 40);
      used.add(name);
      const file = new URL(name, folder);
      const kept = readKept(file);
      if (kept) return { ...unpacked(kept), known: true };
      const [br, gz] = await Promise.all([
        toBrotli(plain, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: level,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          },
        }),
        toGzip(plain),
      ]);
      keep(file, packed(br, gz));
      return { br, gz, known: false };
    },
    forgetOthers: () => forgetOthers(folder, used),
  };
}

const MADE_WITH = `brotli ${process.versions.brotli} zlib ${process.versions.zlib}`;

/** Both copies as one file: the length of the first, and the two. */
function packed(br: Uint8Array, gz: Uint8Array): Uint8Array {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(br.length);
  return Buffer.concat([length, br, gz]);
}

function unpacked(bytes: Uint8Array): { br: Uint8Array; gz: Uint8Array } {
  const end = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { br: bytes.subarray(LENGTH_BYTES, end), gz: bytes.subarray(end) };
}

const LENGTH_BYTES = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
