import { gunzipSync } from 'node:zlib';

/**
 * The texts in the bytes of a published file: all of a text file, in whatever encoding it is; of a compressed one (gzip,
 * as Pagefind's) that of what was compressed; of a picture, a font or the like whatever stands in it as text, such as the
 * names of EXIF, IPTC and XMP. What a picture shows, and what a PDF or an archive compresses, is not read.
 */
export function fileTexts(bytes: Uint8Array): string[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const content = unzipped(bytes);
    if (content) return fileTexts(content);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  // Texts have no such byte, everything else has.
  if (!bytes.includes(0)) {
    const text = new TextDecoder().decode(bytes);
    return [text, ...(text.includes('\ufffd') ? [latin(bytes)] : []), ...htmlInXml(text)];
  }
  const raw = latin(bytes);
  return [
    ...[...raw.matchAll(/[\x20-\x7e\x80-\xff]{4,}/g)].map(([run]) => Buffer.from(run, 'latin1').toString('utf8')),
    // As Windows writes the author of a picture.
    ...[...raw.matchAll(/(?:[^\0]\0){4,}/g)].map(([run]) => Buffer.from(run, 'latin1').toString('utf16le')),
  ];
}

/** The HTML that a feed carries as text. */
function htmlInXml(text: string): string[] {
  if (!text.startsWith('<?xml') || !text.includes('&lt;')) return [];
  return [text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')];
}

function unzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: 200_000_000 });
  } catch {
    return undefined;
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
