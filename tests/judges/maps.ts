import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage } from '../sites/built.ts';

/** The most that a map may weigh in its page, in bytes as brotli has it alone. */
const MAP_BUDGET = 10 * 1024;

/** The map of a page, from its `<figure>` to the end of its picture. */
export function mapOf({ html }: BuiltPage): string | undefined {
  return /<figure class="map".*?<\/svg>/s.exec(html)?.[0];
}

/** Maps that are too heavy for their page. */
export function heavyMaps(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const bytes = brotliCompressSync(mapOf(page) ?? '').byteLength;
    return bytes > MAP_BUDGET ? [`${page.path}: ${bytes} bytes`] : [];
  });
}
