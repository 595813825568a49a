import { parseDocument } from 'yaml';
import { isTranslation, nameOfFile } from '../../library/read/translations.ts';
import type { Collection } from '../../model/collection.ts';
import type { Defaults } from '../../model/site-defaults.ts';
import { siteSchema } from '../../model/site-file.ts';
import { addressKey } from '../../model/sources/source.ts';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';

type Data = Readonly<Record<string, unknown>>;

const read = new WeakMap<MigratedFile, Data>();

/** The fields of a file as plain data; none where they cannot be read, which the check says. */
export function dataOf(file: MigratedFile): Data {
  const known = read.get(file);
  if (known) return known;
  const isYaml = /\.ya?ml$/i.test(file.path);
  const document = isYaml ? parseDocument(file.text) : frontmatterOf(file)?.document;
  const data: unknown = document && document.errors.length === 0 ? document.toJS() : {};
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : {};
  read.set(file, fields);
  return fields;
}

/** The id of a file: its name without its ending. */
export function idOfFile({ path }: MigratedFile): string {
  return nameOfFile(path).id;
}

/** The files of a collection. */
export function filesOf(files: readonly MigratedFile[], collection: Collection): MigratedFile[] {
  return files.filter(
    ({ path }) => path.startsWith(`${collection}/`) && /\.(?:md|markdown)$/i.test(path) && !isTranslation(path),
  );
}

/** The entries of a register, by id, each with its file. */
export function entriesIn(files: readonly MigratedFile[], register: 'sources' | 'speakers' | 'withdrawn') {
  const found = new Map<string, { data: Data; path: string }>();
  for (const file of files) {
    if (!new RegExp(`^${register}(?:/.+)?\\.ya?ml$`, 'i').test(file.path)) continue;
    for (const [id, data] of Object.entries(dataOf(file)))
      found.set(id, { data: (data ?? {}) as Data, path: file.path });
  }
  return found;
}

/** The ids of a collection that are not free, each with the file that has it: those of before and those that were withdrawn too. */
export function takenIds(files: readonly MigratedFile[], collection: Collection): Map<string, string> {
  const taken = new Map<string, string>();
  const take = (id: unknown, path: string) => {
    if (typeof id === 'string' && !taken.has(id)) taken.set(id, path);
  };
  for (const file of filesOf(files, collection)) take(idOfFile(file), file.path);
  for (const file of filesOf(files, collection)) for (const id of listIn(dataOf(file), 'formerly')) take(id, file.path);
  for (const [key, { data, path }] of entriesIn(files, 'withdrawn')) {
    if (data['was'] === collection) for (const id of [data['id'] ?? key, ...listIn(data, 'formerly')]) take(id, path);
  }
  if (collection !== 'entities') return taken;
  for (const file of filesOf(files, 'articles')) {
    // Those that the article defines itself.
    for (const entity of listIn(dataOf(file), 'entities')) {
      if (typeof entity === 'object' && entity !== null && 'names' in entity && 'id' in entity)
        take(entity.id, file.path);
    }
  }
  return taken;
}

/** The items of a list in some fields; none where there is no list. */
export function listIn(data: Data, key: string): unknown[] {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}

/** The newsroom's defaults; none where its file is missing or wrong, which the check says. */
export function defaultsIn(files: readonly MigratedFile[]): Defaults {
  const file = files.find(({ path }) => path === 'site.yaml');
  return siteSchema.safeParse(file ? dataOf(file) : {}).data?.defaults ?? {};
}

/** The id of the source that was read at an address. */
export function sourceAt(files: readonly MigratedFile[], url: string): { id: string; path: string } | undefined {
  const key = addressKey(url);
  for (const [id, { data, path }] of entriesIn(files, 'sources')) {
    const known = data['url'];
    if (typeof known === 'string' && URL.canParse(known) && addressKey(known) === key) return { id, path };
  }
  return undefined;
}
