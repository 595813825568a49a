import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../corpus/corpus.ts';
import type { Command } from '../measure/measure.ts';

export const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where sites are built and generators installed. */
export const CACHE = join(PROJECT, '.cache/bench');

/** The moment of each build, in seconds since 1970: the day after the newest report. */
export const MOMENT = String(Date.UTC(2026, 10, 21) / 1000);

/** What is built by one generator, and how. */
export interface Contender {
  id: string;
  name: string;
  /** Which programs it is, with their versions. */
  versions: string;
  /** The folder of its site. */
  root: string;
  /** What of this folder is there before a first build; all else is left by builds. */
  source: readonly string[];
  /** A folder elsewhere in which something of it is kept. */
  kept?: string;
  /** Writes its site. */
  write(corpus: Corpus): void;
  /** The file of an article or an entity, from `root`. */
  fileOf(what: 'articles' | 'entities', id: string, kind: string): string;
  /** How it is built, into `dist`. */
  build: Command;
  /** How its content is checked, where it has a check. */
  check?: Command;
}

/** Takes away whatever builds have left, so that the next one is the first. */
export function forget({ root, source, kept }: Contender): void {
  if (kept !== undefined) rmSync(kept, { recursive: true, force: true });
  for (const name of readdirSync(root)) {
    if (!source.includes(name)) rmSync(join(root, name), { recursive: true });
  }
}

/** The version of a package that is installed in that folder. */
export function versionOf(folder: string, name: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return version;
}
