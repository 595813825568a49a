import { pathToFileURL } from 'node:url';
import type { KeptText, TextStore } from '../../markdown/kept-texts.ts';
import { forgetOthers, keep, readKept } from '../../site/kept-file.ts';
import { programDigest } from './program-digest.ts';

/**
 * Keeps rendered texts in a folder, a file each, for the next build, check or change in dev: by their keys and this program,
 * of which every change renders all anew.
 *
 * @param known texts that this process has met already, which are not read again; those of now take their place. Without it, each
 * is read when it is asked for, and none stays in memory
 */
export function textFiles(folder: string, known?: Map<string, KeptText>): TextStore & { forgetOthers: () => void } {
  const lies = pathToFileURL(`${folder}/`);
  const used = new Set<string>();
  const met = new Map<string, KeptText>();
  const meet = (key: string, text: KeptText): KeptText => {
    if (known) met.set(key, text);
    return text;
  };
  const fileOf = (key: string) => {
    const name = `${key}-${programDigest()}.json`;
    used.add(name);
    return new URL(name, lies);
  };
  return {
    get: (key) => {
      const file = fileOf(key);
      const before = known?.get(key);
      if (before) return meet(key, before);
      const kept = readKept(file);
      return kept && meet(key, JSON.parse(TEXT.decode(kept)));
    },
    set: (key, text) => {
      const json = JSON.stringify(text);
      keep(fileOf(key), Buffer.from(json));
      // As it will be read: whoever rendered it may change its tree.
      if (known) meet(key, JSON.parse(json));
    },
    /** Removes what was not asked for: texts of before, and of other versions. */
    forgetOthers: () => {
      forgetOthers(lies, used);
      known?.clear();
      for (const [key, text] of met) known?.set(key, text);
    },
  };
}

const TEXT = new TextDecoder();
