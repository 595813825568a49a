import { pathToFileURL } from 'node:url';
import type { KeptText, TextStore } from '../../markdown/kept-texts.ts';
import { forgetOthers, keep, readKept } from '../../site/kept-file.ts';
import { programDigest } from './program-digest.ts';

/** What is kept once all texts have been asked for. */
interface TextFiles extends TextStore {
  /** Writes what is new, and removes what was not asked for: texts of before, and of other versions. */
  save: () => void;
}

/**
 * Keeps rendered texts in a folder for the next build, check or change in dev: by their keys and this program, of which every change
 * renders all anew. Texts whose keys begin alike share a file, a text a line: a file each would take longer to write than some of
 * them to render.
 *
 * @param known texts that this process has met already, which are not read again; those of now take their place. Without it, each
 * is read when it is asked for, and none stays in memory as a tree
 */
export function textFiles(folder: string, known?: Map<string, KeptText>): TextFiles {
  const lies = pathToFileURL(`${folder}/`);
  const read = new Map<string, ReadonlyMap<string, string>>();
  const made = new Map<string, string>();
  const used = new Set<string>();
  const met = new Map<string, KeptText>();
  const meet = (key: string, text: KeptText): KeptText => {
    if (known) met.set(key, text);
    return text;
  };
  const nameOf = (start: string) => `${start}-${programDigest()}.texts`;
  const textsOf = (start: string) => {
    const texts = read.get(start) ?? linesOf(readKept(new URL(nameOf(start), lies)));
    read.set(start, texts);
    return texts;
  };
  return {
    get: (key) => {
      used.add(key);
      const before = known?.get(key);
      if (before) return meet(key, before);
      const json = made.get(key) ?? textsOf(startOf(key)).get(key);
      return json === undefined ? undefined : meet(key, JSON.parse(json));
    },
    set: (key, text) => {
      used.add(key);
      const json = JSON.stringify(text);
      made.set(key, json);
      // As it will be read: whoever rendered it may change its tree.
      if (known) meet(key, JSON.parse(json));
    },
    save: () => {
      const news = Map.groupBy(made, ([key]) => startOf(key));
      for (const start of new Set([...read.keys(), ...news.keys()])) {
        const before = textsOf(start);
        const left = [...before].filter(([key]) => used.has(key) && !made.has(key));
        if (left.length === before.size && !news.has(start)) continue;
        const lines = [...left, ...(news.get(start) ?? [])].map(([key, json]) => `${key} ${json}\n`);
        keep(new URL(nameOf(start), lies), Buffer.from(lines.join('')));
      }
      forgetOthers(lies, new Set(Array.from(used, (key) => nameOf(startOf(key)))));
      known?.clear();
      for (const [key, text] of met) known?.set(key, text);
    },
  };
}

/** Keys are digests in hexadecimal: so there are sixteen files. */
function startOf(key: string): string {
  return key.slice(0, 1);
}

function linesOf(file: Uint8Array | undefined): Map<string, string> {
  const lines = file ? new TextDecoder().decode(file).split('\n').slice(0, -1) : [];
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}
