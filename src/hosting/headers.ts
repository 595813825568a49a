import { settings } from '../site/settings.ts';
import { FRAMED_POLICY, RESPONSE_POLICY } from './content-security-policy.ts';

/** Which responses get which headers: a path with at most one `*`, which stands for any characters, slashes too. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Headers of the rules before that it takes away first. */
  without?: readonly string[];
}

/**
 * What is named after its content never changes under its name. Pagefind names its fragments, pieces of the index and
 * filters by 28 bits of a checksum and its metadata by 40: that a changed one of 1,000 pages gets the name of one of 100
 * results that a reader still keeps has a chance of 1 in 2,700. Its scripts, entry file and WebAssembly have fixed names.
 */
const HASHED = [
  '/_astro/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/pagefind/filter/*',
  '/pagefind/*.pf_meta',
] as const;

/** What other programs read, in other sites' pages too. */
function data(): string[] {
  return [
    '/articles/*.md',
    '/changes/*.json',
    '/claims*.json',
    '/corrections/*.json',
    ...(settings().embeds ? ['/embed/*.json'] : []),
    '/entities*.json',
    '/feed.json',
    '/llms.txt',
    '/schemas/*.json',
    '/topics/*.json',
    '/*.xml',
  ];
}

/** Features of browsers that no page uses, in the words of the W3C's registry: none may ask for them, nor may a frame. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/** For every response. */
const SECURITY = {
  'Content-Security-Policy': RESPONSE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Ignored over plain HTTP (RFC 6797, § 8.1). Other hosts under the same domain are not this site's to bind.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Cards in pages of other sites: they alone can be framed, where they are built. */
const FRAMED: HeaderRule = {
  paths: ['/embed/*'],
  without: ['Content-Security-Policy', 'X-Frame-Options'],
  headers: { 'Content-Security-Policy': FRAMED_POLICY },
};

/**
 * Every rule. Where several fit a path they name different headers, since Cloudflare joins the values of one header
 * that comes twice; or the later one takes away first what the wider one has.
 */
export function headerRules(): readonly HeaderRule[] {
  return [
    { paths: ['/*'], headers: SECURITY },
    { paths: HASHED, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { paths: data(), headers: { 'Access-Control-Allow-Origin': '*' } },
    ...(settings().embeds ? [FRAMED] : []),
  ];
}

/**
 * The same for a copy with drafts: search engines keep nothing of it, caches that several people share neither, and a link out of it
 * does not tell its address. The rule is for all that the host has, so that it names no address.
 */
export const DRAFTS_HEADER_RULES: readonly HeaderRule[] = [
  {
    paths: ['/*'],
    headers: {
      ...SECURITY,
      'Cache-Control': 'private, no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  },
];

/**
 * What no rule lets be kept is asked for again at each visit, and answered with 304 where it is the same: a correction
 * is with readers at once. Netlify and Cloudflare send this by themselves, so that no rule has to (see above).
 */
export const ASKED_AGAIN = { 'Cache-Control': 'public, max-age=0, must-revalidate' } as const;

/** The headers of a response, by the path of its file from the root of the site: `/articles/x/`, `/404.html`. */
export function headersFor(path: string): Record<string, string> {
  const sent = new Map<string, string>(Object.entries(ASKED_AGAIN));
  for (const { paths, headers, without = [] } of headerRules()) {
    if (!paths.some((pattern) => fits(pattern, path))) continue;
    for (const name of without) sent.delete(name);
    for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  }
  return Object.fromEntries(sent);
}

function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
