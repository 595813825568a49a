import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** What Pagefind's compressed files begin with, before their CBOR. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/**
 * Puts the files of an index into an order that is the same in every run. Pagefind 1.5 keeps the values of filters, and
 * the filters and languages themselves, in the order of a hash map, so that equal sites got unequal files. A file is named after its
 * content, so the names change with it, and so do the places that name them: the filters in the `pf_meta` of a
 * language, and that in `pagefind-entry.json`.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => stableFilter(file, renamed));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => stableMeta(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path));
  return [
    ...others.map((file) => (file.path.endsWith('pagefind-entry.json') ? stableEntry(file, renamed) : file)),
    ...filters,
    ...metas,
  ];
}

/** `[name, [[value, pages], …]]`: the values in their own order. */
function stableFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = read<[string, [string, number[]][]]>(content);
  const sorted = write([name, [...values].sort(byFirst)]);
  return rename(path, sorted, 7, renamed);
}

/** `[version, pages, chunks, filters, sorts, fields]`, where filters are `[name, file]`. */
function stableMeta({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const meta = read<unknown[]>(content);
  const filters = (meta[3] as [string, string][]).map(([name, file]): [string, string] => [
    name,
    renamed.get(file) ?? file,
  ]);
  meta[3] = filters.sort(byFirst);
  return rename(path, write(meta), 10, renamed);
}

function stableEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, { hash: string }> };
  entry.languages = Object.fromEntries(
    Object.entries(entry.languages)
      .sort(byFirst)
      .map(([tag, language]) => [tag, { ...language, hash: renamed.get(language.hash) ?? language.hash }]),
  );
  return { path, content: new TextEncoder().encode(JSON.stringify(entry)) };
}

/** Names a file after its content: `filter/en_8aa4ea6.pf_filter`, `pagefind.en_fc9413ecf6.pf_meta`. */
function rename(path: string, content: Uint8Array, digits: number, renamed: Map<string, string>): IndexFile {
  const old = /([^./]+)\.pf_\w+$/.exec(path)?.[1] ?? '';
  const language = old.slice(0, old.lastIndexOf('_'));
  const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digits)}`;
  renamed.set(old, name);
  return { path: path.replace(old, name), content };
}

function read<T>(content: Uint8Array): T {
  return decode(gunzipSync(content).subarray(SIGNATURE.length)) as T;
}

function write(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, encode(data)]), { level: 9 });
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
