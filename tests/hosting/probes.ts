import { type IncomingHttpHeaders, request } from 'node:http';

/** A response as it came over the wire, not unpacked and not followed. */
export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address as a browser does that takes an encoding (`br`, `gzip`, `identity`). */
export function ask(url: string, encoding = 'identity', headers: Record<string, string> = {}): Promise<Received> {
  const { origin, pathname } = new URL(url);
  return askAsWritten(origin, pathname, { headers: { 'accept-encoding': encoding, ...headers } });
}

/** Asks with any method for a path as it is written: no browser would send `/../`. */
export function askAsWritten(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
