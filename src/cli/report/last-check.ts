import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dueMoments, nextDue } from '../../hosting/unchanged/due-moments.ts';
import type { Finding } from '../../library/check/finding.ts';
import { bytesDigest } from '../../library/kept/folder-digest.ts';
import { programDigest } from '../../library/kept/program-digest.ts';
import { listPublic } from '../../library/read/public-files.ts';
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
  const due: number[] = [];
  // A check asks only whether they are there.
  const publicFiles = await listPublic(join(root, 'public'));
  const content = bytesDigest(join(root, 'content'), [], (text) => due.push(...dueMoments(text)));
  const inputs = JSON.stringify([programDigest(), content, [...publicFiles].sort(), options]);
  const last = readLast(file);
  if (last?.inputs === inputs && last.from <= at && at < last.until) return last;
  const checked = await check();
  const known = { ...checked, inputs, from: at, until: nextDue(at, due) } satisfies LastCheck;
  keep(file, Buffer.from(JSON.stringify(known)));
  return checked;
}

function readLast(file: URL): LastCheck | undefined {
  const bytes = readKept(file);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}
