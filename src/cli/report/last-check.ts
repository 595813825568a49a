import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dueMoments } from '../../hosting/unchanged/due-moments.ts';
import type { Finding } from '../../library/check/finding.ts';
import { bytesDigest } from '../../library/kept/folder-digest.ts';
import { programDigest } from '../../library/kept/program-digest.ts';
import { KEYED_LIST, PLAIN_LIST } from '../../protection/read-protection.ts';
import { keep, readKept } from '../../site/kept-file.ts';

/** What a check tells: all that it found, and how much there was. */
export interface Checked {
  findings: Finding[];
  counts: { articles: number; entities: number; claims: number; topics: number };
}

/** What is known of the last check. */
interface LastCheck extends Checked {
  /** Of all that it read, but for the clock. */
  inputs: string;
  /** From when to when (milliseconds since 1970) nothing falls due that it would find. */
  from: number;
  until: number;
}

/** What is checked, and as of which minute. */
export interface CheckInputs {
  /** The folder of the site. */
  root: string;
  now: string;
  options: unknown;
  /** The folder in which the last check is kept. */
  cache: string;
}

/**
 * Checks a site, unless nothing that is read has changed since it was checked last, and nothing has fallen due. Of a site with a list
 * of protected names nothing is kept: a cache must tell nobody whether one of them stands somewhere.
 */
export async function checkIfChanged(
  { root, now, options, cache }: CheckInputs,
  check: () => Promise<Checked>,
): Promise<Checked> {
  if ([PLAIN_LIST, KEYED_LIST].some((list) => existsSync(join(root, list)))) return check();
  const file = pathToFileURL(join(cache, 'last-check.json'));
  const at = Date.parse(now);
  const due = [startOfNextDay(at)];
  const content = bytesDigest(join(root, 'content'), [], (text) => due.push(...dueMoments(text)));
  const inputs = JSON.stringify([programDigest(), content, publicFiles(root), options]);
  const last = readLast(file);
  if (last?.inputs === inputs && last.from <= at && at < last.until) return last;
  const checked = await check();
  const until = Math.min(...due.filter((moment) => moment > at));
  keep(file, Buffer.from(JSON.stringify({ ...checked, inputs, from: at, until } satisfies LastCheck)));
  return checked;
}

function readLast(file: URL): LastCheck | undefined {
  const bytes = readKept(file);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

/** The paths of what is published as it is: a check asks only whether they are there. */
function publicFiles(root: string): string[] {
  const folder = join(root, 'public');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).sort() : [];
}

function startOfNextDay(moment: number): number {
  return (Math.floor(moment / DAY_MS) + 1) * DAY_MS;
}

const DAY_MS = 86_400_000;
