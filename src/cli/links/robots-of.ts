import robotsParser from 'robots-parser';
import type { Failed, ReadText } from './types.ts';

/** So much of a robots.txt is read (RFC 9309, 2.5). */
const ROBOTS_BYTES = 500 * 1024;
/** So often a robots.txt may lead on (RFC 9309, 2.3.1.2). */
const ROBOTS_REDIRECTS = 5;

/**
 * What the robots.txt of a host lets a program ask for. Without one all is allowed; where it cannot be read for an error of the server, nothing is
 * (RFC 9309, 2.3.1).
 *
 * @param origin scheme and host
 * @param program the name under which the file may speak of the program
 */
export async function robotsOf(
  origin: string,
  read: ReadText,
  program: string,
): Promise<((url: string) => boolean) | Failed> {
  const first = new URL('/robots.txt', origin);
  let url = first;
  for (let count = 0; count <= ROBOTS_REDIRECTS; count++) {
    const reply = await read(url, ROBOTS_BYTES);
    if ('failed' in reply) return reply;
    const { status, text, location } = reply;
    if (status >= 500) return { failed: 'robots-unread', detail: String(status) };
    if (status < 300) {
      const rules = robotsParser(first.href, text);
      return (address) => rules.isAllowed(address, program) !== false;
    }
    if (status >= 400 || location === undefined) break;
    url = new URL(location);
  }
  return () => true;
}
