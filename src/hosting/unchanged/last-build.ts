import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesDigest, stateDigest } from '../../library/kept/folder-digest.ts';
import { programDigest } from '../../library/kept/program-digest.ts';
import { buildMinute } from '../../site/clock.ts';
import { shortDigest } from '../../site/digest.ts';
import { DRAFTS_FOLDER } from '../drafts/drafts-folder.ts';
import { DRAFTS_KEY } from '../drafts/drafts-key.ts';
import { dueMoments, nextDue } from './due-moments.ts';

/** All that a site follows from. */
export interface BuildInputs {
  /** The folder of the site. */
  root: string;
  /** The folder to which it is built. */
  site: string;
  /** The folder in which is kept what is known of the last build. */
  cache: string;
  /** The options of the build, as they were typed. */
  options: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
}

/** What is known of the last build that ended well. */
interface LastBuild {
  /** Of its inputs, but for the clock. */
  inputs: string;
  /** Its minute. */
  at: string;
  /** The moment (milliseconds since 1970) at which the site says something else for the first time. */
  until: number;
  /** Of the files that it left. */
  site: string;
}

/**
 * Does a build, unless the site that stands there is what it would make: no file that it reads, no option and no variable has
 * changed since the last one, nor what that one left; it is the same day; and nothing has fallen due. Where a file cannot be
 * read of which that would have to be known, it builds.
 *
 * @param build builds the site, and says whether it ended well
 * @returns the minute of the build whose site stands there and is left, or how the new one ended
 */
export function buildIfChanged(
  given: BuildInputs,
  build: () => boolean,
): { unchangedSince: string } | { built: boolean } {
  const file = join(given.cache, 'last-build.json');
  const last = lastBuild(file);
  const now = buildMinute(given.environment);
  const due: number[] = [];
  const inputs = inputsDigest(given, (text) => due.push(...dueMoments(text)));
  const site = () => stateDigest(given.site);
  if (inputs !== undefined && last?.inputs === inputs && last.at <= now && Date.parse(now) < last.until) {
    if (last.site === site()) return { unchangedSince: last.at };
  }
  const built = build();
  const left = built ? site() : undefined;
  if (inputs !== undefined && left !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ inputs, at: now, until: nextDue(Date.parse(now), due), site: left } satisfies LastBuild),
    );
  }
  return { built };
}

function lastBuild(file: string): LastBuild | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function inputsDigest(
  { root, site, options, environment }: BuildInputs,
  onText: (text: string) => void,
): string | undefined {
  const set = Object.entries(environment).filter(([name]) => READ.test(name));
  try {
    // A digest, since one of these variables is a key.
    return shortDigest(
      JSON.stringify([programDigest(), bytesDigest(root, LEFT_OUT, onText), site, options, set.sort()]),
    );
  } catch {
    return undefined;
  }
}

/** What no build reads: what it makes, what it makes again where it is lost, and tests. */
const LEFT_OUT = [
  'node_modules',
  'dist',
  'lib',
  DRAFTS_FOLDER,
  DRAFTS_KEY,
  'tests',
  '.git',
  '.astro',
  '.cache',
  'test-results',
  'playwright-report',
];

/** The variables that a build for readers reads, but for the clock. */
const READ = /^(?:GLOSS_(?!DRAFTS)\w+|NETLIFY|TZ|NODE_ENV|NODE_OPTIONS|ASTRO_\w+)$/;
