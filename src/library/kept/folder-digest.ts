import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 of all files of a folder, their paths and bytes, so that any change of them gives another one.
 *
 * @param without names in the folder itself that are left out
 * @param onText called with each file of YAML or Markdown
 */
export function bytesDigest(folder: string, without: readonly string[], onText: (text: string) => void): string {
  return digest(folder, without, (file, hash) => {
    const bytes = readFileSync(file);
    hash.update(bytes);
    if (/\.(?:md|ya?ml)$/.test(file)) onText(bytes.toString());
  });
}

/** The same of paths, sizes and times of change alone: what nobody has touched has the same. Undefined without a folder. */
export function stateDigest(folder: string): string | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return digest(folder, [], (file, hash) => {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${size} ${mtimeMs}`);
  });
}

function digest(folder: string, without: readonly string[], add: (file: string, hash: Hash) => void): string {
  const hash = createHash('sha256');
  const read = (path: string): void => {
    const inside = join(folder, path);
    for (const name of readdirSync(inside).sort()) {
      if (path === '' && without.includes(name)) continue;
      const file = join(inside, name);
      const found = statSync(file, { throwIfNoEntry: false });
      if (found?.isDirectory()) read(join(path, name));
      else if (found?.isFile()) {
        hash.update(`\0${join(path, name)}\0`);
        add(file, hash);
      }
    }
  };
  read('');
  return hash.digest('hex');
}
