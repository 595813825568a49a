import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptText, TextStore } from '../../markdown/kept-texts.ts';
import { bytesDigest } from './folder-digest.ts';

/**
 * Keeps rendered texts in a folder, a file each, for the next build, check or change in dev: by their keys and this program,
 * of which every change renders all anew. Each begins with its digest: a cache is copied between machines and by killed
 * processes, and what comes from it is published.
 *
 * @param known texts that this process has met already, which are not read again; those of now take their place. Without it, each
 * is read when it is asked for, and none stays in memory
 */
export function textFiles(folder: string, known?: Map<string, KeptText>): TextStore & { forgetOthers: () => void } {
  const used = new Set<string>();
  const met = new Map<string, KeptText>();
  const meet = (key: string, text: KeptText): KeptText => {
    if (known) met.set(key, text);
    return text;
  };
  const fileOf = (key: string) => {
    const name = `${key}-${programDigest()}.json`;
    used.add(name);
    return join(folder, name);
  };
  return {
    get: (key) => {
      try {
        const file = fileOf(key);
        const before = known?.get(key);
        if (before) return meet(key, before);
        const kept = readFileSync(file, 'utf8');
        const text = kept.slice(DIGEST_LENGTH);
        return kept.startsWith(digest(text)) ? meet(key, JSON.parse(text)) : undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, text) => {
      mkdirSync(folder, { recursive: true });
      const json = JSON.stringify(text);
      writeFileSync(fileOf(key), digest(json) + json);
      // As it will be read: whoever rendered it may change its tree.
      if (known) meet(key, JSON.parse(json));
    },
    /** Removes what was not asked for: texts of before, and of other versions. */
    forgetOthers: () => {
      for (const name of filesIn(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
      known?.clear();
      for (const [key, text] of met) known?.set(key, text);
    },
  };
}

/** Hexadecimal digits of a SHA-256. */
const DIGEST_LENGTH = 64;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

let program: string | undefined;

/** A digest of the program, found once: in dev a change to it starts a new one. */
function programDigest(): string {
  program ??= bytesDigest(fileURLToPath(new URL('../..', import.meta.url)), [], () => {}).slice(0, 16);
  return program;
}
