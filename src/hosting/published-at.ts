/** Where a site is to be published, as it was given to the build. */
export interface PublishedAt {
  /** `site` of the configuration, or `--site`. */
  site?: string | undefined;
  /** `base` of the configuration, or `--base`; Astro puts a slash before it. */
  base: string;
}

/**
 * What is wrong with the place where a site is to be published, in words for whoever builds: every link, feed, canonical
 * address and rule for hosts is made of it. Nothing where it is right.
 */
export function wrongPlace({ site, base }: PublishedAt): string[] {
  const inSite = site === undefined ? undefined : wrongSite(site);
  const inBase = wrongBase(base);
  return [
    ...(inSite === undefined ? [] : [`--site ${JSON.stringify(site)}: ${inSite}. ${SITE_REMEDY}`]),
    ...(inBase === undefined ? [] : [`--base ${JSON.stringify(base)}: ${inBase}. ${BASE_REMEDY}`]),
  ];
}

/**
 * The same of the arguments of a command, as they were typed; and what Astro would pass over in silence: it takes what
 * looks like a number for one, and several values for a list, and then goes on without them.
 */
export function wrongFlags(flags: readonly string[]): string[] {
  const problems = FLAGS.flatMap((flag) => passedOver(flag, valuesOf(flag, flags)));
  if (problems.length > 0) return problems;
  const [site, base] = FLAGS.map((flag) => valuesOf(flag, flags)[0]);
  return wrongPlace({ site, base: base ?? '/' });
}

const SITE_REMEDY = 'Write where the site is published, without a path, such as https://example.org.';
const BASE_REMEDY =
  'Write the folder of the host in which the site stands, such as /news or /news/2026, ' +
  'or leave --base out where it stands at the top.';

function wrongSite(site: string): string | undefined {
  if (ODD.test(site)) return 'spaces, backslashes and control characters are no part of an address';
  if (!URL.canParse(site)) return 'this is no address';
  const { protocol, username, password, pathname, search, hash } = new URL(site);
  if (protocol !== 'https:' && protocol !== 'http:') return `an address of pages begins with https://, not ${protocol}`;
  if (username !== '' || password !== '') return 'a name or password would stand in every page';
  if (search !== '' || hash !== '' || /[?#]/.test(site)) return 'nothing may follow the host, no "?" and no "#"';
  if (pathname !== '/') return `the path ${pathname} belongs into --base`;
  return undefined;
}

function wrongBase(base: string): string | undefined {
  if (ODD.test(base)) return 'spaces, backslashes and control characters are no part of a path';
  if (base.startsWith('//')) return 'two slashes begin the address of another host';
  if (base.includes(':')) return 'this is an address, not a path';
  if (base.includes('//')) return 'between two folders stands one slash';
  if (/[?#]/.test(base)) return '"?" and "#" end a path';
  const folders = base.split('/').map((folder) => folder.replace(/%2e/gi, '.'));
  if (folders.some((folder) => folder === '.' || folder === '..')) return '"." and ".." lead out of the site';
  if (!FOLDERS.test(base)) return 'a folder has only letters from a to z, digits and - _ . ~ @ + in its name';
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\s\\\u0000-\u001f\u007f-\u009f]/;

/** What stands in an address as it is written, and is no pattern in `_headers` and `_redirects`. */
const FOLDERS = /^[\w.~@+/-]*$/;

/** Those that say where the site goes. */
const FLAGS = ['site', 'base', 'outDir'] as const;

function valuesOf(flag: string, flags: readonly string[]): string[] {
  const start = `--${flag}=`;
  return flags.flatMap((text, index) => {
    if (text === `--${flag}`) return [flags[index + 1] ?? ''];
    return text.startsWith(start) ? [text.slice(start.length)] : [];
  });
}

function passedOver(flag: string, values: readonly string[]): string[] {
  if (values.length > 1) return [`--${flag} was given ${values.length} times. Give it once.`];
  const [value = ''] = values;
  if (value.trim() === '' || Number.isNaN(Number(value))) return [];
  return [`--${flag} ${value}: a number is not understood here. Write ${flag === 'outDir' ? './' : '/'}${value}.`];
}
