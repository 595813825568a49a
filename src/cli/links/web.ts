import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, request } from 'undici';
import { hostTurns } from './host-turns.ts';
import { isPrivate, PRIVATE_HOST, publicLookup } from './private-hosts.ts';
import { robotsOf } from './robots-of.ts';
import type { Failed, ReadText } from './types.ts';

/** How the web is asked. */
export interface WebOptions {
  /** Names the site and whom to write to; the first word is what a robots.txt may call it. */
  userAgent: string;
  /** Milliseconds for one request. */
  timeout: number;
  /** Waits, in milliseconds. */
  wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Whether private networks may be asked: for tests. */
  allowPrivate?: boolean;
}

/** A response without its body. */
export interface Reply {
  status: number;
  /** Where it leads, in whole. */
  location?: string;
  /** `Retry-After` in seconds. */
  retryAfter?: number;
}

export interface Web {
  /** Asks for an address; what a robots.txt forbids is not asked for. */
  ask: (method: 'HEAD' | 'GET', url: URL) => Promise<Reply | Failed>;
  read: ReadText;
  wait: (milliseconds: number) => Promise<unknown>;
  close: () => Promise<void>;
}

/** The web, asked politely: one request at a time for each host, with a pause, and nothing that a robots.txt forbids. */
export function openWeb({ userAgent, timeout, wait = sleep, pause, allowPrivate = false }: WebOptions): Web {
  const agent = new Agent({ connect: allowPrivate ? {} : { lookup: publicLookup } });
  const turns = hostTurns(async () => void (await wait(pause)));
  const robots = new Map<string, ReturnType<typeof robotsOf>>();

  const send = async <Result>(
    method: Dispatcher.HttpMethod,
    url: URL,
    use: (reply: Dispatcher.ResponseData) => Promise<Result>,
  ) => {
    if (!allowPrivate && isPrivate(url.hostname)) return { failed: 'private' } satisfies Failed;
    return turns.turn(url.host, async (): Promise<Result | Failed> => {
      try {
        const headers = { 'user-agent': userAgent, accept: '*/*' };
        const signal = AbortSignal.timeout(timeout);
        return await use(await request(url, { method, headers, dispatcher: agent, signal }));
      } catch (error) {
        return failure(error as Error & { code?: string });
      }
    });
  };

  const read: ReadText = (url, bytes) =>
    send('GET', url, async ({ statusCode, headers, body }) => {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of body) {
        parts.push(part);
        size += part.length;
        if (size >= bytes) break;
      }
      return {
        status: statusCode,
        text: Buffer.concat(parts).subarray(0, bytes).toString(),
        ...locationOf(headers, url),
      };
    });

  return {
    read,
    wait,
    async ask(method, url) {
      if (!allowPrivate && isPrivate(url.hostname)) return { failed: 'private' };
      const known = robots.get(url.origin) ?? robotsOf(url.origin, read, userAgent.split('/')[0] ?? '');
      robots.set(url.origin, known);
      const isAllowed = await known;
      if ('failed' in isAllowed) return isAllowed;
      if (!isAllowed(url.href)) return { failed: 'robots' };
      return send(method, url, async ({ statusCode, headers, body }) => {
        // Only whether it is there is asked.
        body.on('error', () => undefined).destroy();
        const retryAfter = secondsOf(headers['retry-after']);
        return { status: statusCode, ...locationOf(headers, url), ...(retryAfter !== undefined && { retryAfter }) };
      });
    },
    close: () => agent.close(),
  };
}

type Headers = Dispatcher.ResponseData['headers'];

function locationOf({ location }: Headers, url: URL): { location?: string } {
  const to = Array.isArray(location) ? location[0] : location;
  return to !== undefined && URL.canParse(to, url) ? { location: new URL(to, url).href } : {};
}

/** Seconds, or a day of HTTP. */
function secondsOf(header: string | string[] | undefined): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function failure(error: Error & { code?: string; cause?: unknown }): Failed {
  const code = error.code ?? '';
  if (error.message === PRIVATE_HOST) return { failed: 'private' };
  if (error.name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return { failed: 'timeout' };
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return { failed: 'host' };
  if (/^(?:ERR_SSL|ERR_TLS|CERT|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return { failed: 'secure', detail: code };
  return { failed: 'connection', detail: code || error.message };
}
