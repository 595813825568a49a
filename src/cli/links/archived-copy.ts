import type { Failed } from './types.ts';
import type { Web } from './web.ts';

/** An archived copy of a page. */
export interface ArchivedCopy {
  url: string;
  /** The day on which it was made (ISO). */
  day: string;
}

const ANSWER_BYTES = 1_000_000;

/**
 * Asks an archive for its copy of a page.
 *
 * @param interfaceAddress the address of an interface that answers as that of the Wayback Machine does: asked with `?url=…`, it gives
 *   `{ "archived_snapshots": { "closest": { "available": true, "url": "…", "timestamp": "20230414…" } } }`
 * @returns nothing, where it has none
 */
export async function archivedCopy(
  web: Web,
  interfaceAddress: string,
  page: string,
): Promise<ArchivedCopy | Failed | undefined> {
  const url = new URL(interfaceAddress);
  url.searchParams.set('url', page);
  const reply = await web.read(url, ANSWER_BYTES);
  if ('failed' in reply) return reply;
  if (reply.status !== 200) return { failed: 'server', detail: String(reply.status) };
  const copy = closest(reply.text);
  return copy && { url: copy.url, day: copy.timestamp.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3') };
}

function closest(text: string): { url: string; timestamp: string } | undefined {
  try {
    const { available, url, timestamp } = JSON.parse(text)?.archived_snapshots?.closest ?? {};
    const isCopy = available === true && typeof url === 'string' && URL.canParse(url) && typeof timestamp === 'string';
    return isCopy ? { url, timestamp } : undefined;
  } catch {
    return undefined;
  }
}
