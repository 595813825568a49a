import type { Answer, Failed, Unknown } from './types.ts';
import type { Reply, Web } from './web.ts';

/** So often an address may lead on, as browsers have it (WHATWG Fetch, 4.4). */
const REDIRECTS = 20;
/** So many seconds a host may ask to wait; where it asks for more, another day will do. */
const LONGEST_WAIT = 60;
/** Answers to HEAD that say nothing of GET. */
const NO_HEAD: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** Asks whether an address is there, and where it leads. */
export async function askAddress(web: Web, address: string): Promise<Answer> {
  const first = new URL(address);
  const seen = new Set<string>();
  let url = first;
  /** Where it has moved for good: as far as each step says so. */
  let moved = first;
  let isForGood = true;
  while (!seen.has(url.href) && seen.size <= REDIRECTS) {
    seen.add(url.href);
    const reply = await askOnce(web, url);
    if ('failed' in reply) return unknown(reply.failed, reply.detail);
    const { status, location } = reply;
    if (status < 300 || status >= 400 || location === undefined) return ended(reply, { first, url, moved });
    const next = new URL(location);
    if (!/^https?:$/.test(next.protocol)) return unknown('connection', next.protocol);
    isForGood &&= FOR_GOOD.has(status);
    // A place in the page stays, unless the answer names one (RFC 9110, 10.2.2).
    if (next.hash === '') next.hash = url.hash;
    url = next;
    if (isForGood) moved = next;
  }
  return unknown('circle');
}

function ended(reply: Reply, { first, url, moved }: Record<'first' | 'url' | 'moved', URL>): Answer {
  const { status, retryAfter } = reply;
  if (status === 404 || status === 410) return { is: 'gone', status };
  if (retryAfter !== undefined && (status === 429 || status === 503)) return unknown('later', retryAfter);
  if (status === 429) return unknown('later');
  if (status >= 500) return unknown('server', status);
  if (status >= 400) return unknown('refused', status);
  if (!isHome(first) && isHome(url)) return { is: 'home', to: url.href, of: isSameSite(first, url) ? 'same' : 'other' };
  return moved.href === first.href ? { is: 'there' } : { is: 'moved', to: moved.href };
}

/** HEAD, and GET where that says nothing; once more where the host asks to wait for a little. */
async function askOnce(web: Web, url: URL): Promise<Reply | Failed> {
  const ask = async () => {
    const head = await web.ask('HEAD', url);
    if ('failed' in head) return head.failed === 'connection' ? web.ask('GET', url) : head;
    return NO_HEAD.has(head.status) && head.retryAfter === undefined ? web.ask('GET', url) : head;
  };
  const reply = await ask();
  if ('failed' in reply || reply.retryAfter === undefined || reply.retryAfter > LONGEST_WAIT) return reply;
  if (reply.status !== 429 && reply.status !== 503) return reply;
  await web.wait(reply.retryAfter * 1000);
  return ask();
}

/** The first page of a site, in whatever language. */
function isHome({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i.test(pathname);
}

function isSameSite(one: URL, other: URL): boolean {
  const bare = ({ host }: URL) => host.replace(/^www\./, '');
  const [a, b] = [bare(one), bare(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function unknown(why: Unknown, detail?: string | number): Answer {
  return { is: 'unknown', why, ...(detail !== undefined && { detail }) };
}
