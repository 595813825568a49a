import { isMap, isScalar, type YAMLMap } from 'yaml';
import { belongsTo } from '../../library/read/content-paths.ts';
import { isTranslation, nameOfFile } from '../../library/read/translations.ts';
import type { Named } from '../../model/collection.ts';
import { isRegisterName } from '../../model/collection.ts';
import { nearest } from '../../model/fields/nearest.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { placesOf } from '../references/find-ids.ts';
import type { EntryId } from '../references/types.ts';
import { yamlOf } from '../references/yaml-of.ts';

/** What has an id that others name, and that can be another one. Policies have fixed names, and pages only an address. */
export const RENAMABLE = [
  'entities',
  'claims',
  'articles',
  'topics',
  'authors',
  'sources',
  'speakers',
  'numbers',
] as const satisfies readonly Named[];

export type Renamable = (typeof RENAMABLE)[number];

/** Where an entry stands: a file of its own, or a part of one. */
export interface Owner {
  file: MigratedFile;
  /** Whether the file is the entry, and its name the id. */
  isFile: boolean;
  /** Its fields; none, where they cannot be read. */
  map?: YAMLMap | undefined;
  /** Where the YAML begins in the file. */
  offset: number;
  /** Where the entry begins in the file: its key, or its first field. */
  at: number;
}

/** Every place at which an entry stands; more than one, where the content is wrong. */
export function ownersOf(files: readonly MigratedFile[], entry: EntryId): Owner[] {
  return files.flatMap((file): Owner[] => {
    if (isTranslation(file.path)) return [];
    const collection = belongsTo(file.path);
    if (collection === entry.in && !isRegisterName(collection)) {
      if (nameOfFile(file.path).id !== entry.id) return [];
      const map = yamlOf(file)?.document.contents;
      return [{ file, isFile: true, map: isMap(map) ? map : undefined, offset: yamlOf(file)?.offset ?? 0, at: 0 }];
    }
    const places = placesOf(file, entry).filter(({ defines }) => defines);
    const { document, offset = 0 } = yamlOf(file) ?? {};
    return places.map(({ field, from }) => {
      const path = field?.path.slice(0, -1) ?? [];
      const map = path.length > 0 ? document?.getIn(path, true) : document?.get(entry.id, true);
      return { file, isFile: false, map: isMap(map) ? map : undefined, offset, at: from };
    });
  });
}

/** All ids of a folder or a register, those of entities that articles define too. */
export function idsOf(files: readonly MigratedFile[], named: Named): string[] {
  return files.flatMap((file) => {
    if (isTranslation(file.path)) return [];
    const collection = belongsTo(file.path);
    if (collection === named && !isRegisterName(named)) return [nameOfFile(file.path).id];
    if (collection === named) {
      const contents = yamlOf(file)?.document.contents;
      return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
    }
    return collection === 'articles' && named === 'entities' ? definedIn(file).map(({ id }) => String(id)) : [];
  });
}

/** Who had an id before, or was withdrawn with it: such an id is taken for good. */
export function formerOwner(
  files: readonly MigratedFile[],
  named: Named,
  id: string,
): { file: MigratedFile; by: string } | undefined {
  const had = (fields: Fields) => listOf(fields.formerly).map(String).includes(id);
  // A file that has the word nowhere need not be parsed.
  for (const file of files.filter(({ text }) => text.includes(id))) {
    const collection = belongsTo(file.path);
    if (collection === 'withdrawn') {
      const entries = Object.entries(fieldsOf(file) as Record<string, Fields>);
      const [by] =
        entries.find(([key, entry]) => entry.was === named && (had(entry) || (entry.id ?? key) === id)) ?? [];
      if (by !== undefined) return { file, by };
    } else if (collection === named && !isRegisterName(named)) {
      if (had(fieldsOf(file))) return { file, by: nameOfFile(file.path).id };
    } else if (collection === 'articles' && named === 'entities') {
      const fields = definedIn(file).find(had);
      if (fields) return { file, by: String(fields.id) };
    }
  }
  return undefined;
}

/** The ids that are most like one, the nearest first. */
export function nearestIds(id: string, known: Iterable<string>, count = 3): string[] {
  const rest = new Set(known);
  const found: string[] = [];
  for (let near = nearest(id, rest); near !== undefined && found.length < count; near = nearest(id, rest)) {
    found.push(near);
    rest.delete(near);
  }
  return found;
}

interface Fields {
  id?: unknown;
  was?: unknown;
  kind?: unknown;
  formerly?: unknown;
  entities?: unknown;
}

function fieldsOf(file: MigratedFile): Fields {
  return (yamlOf(file)?.document.toJS() ?? {}) as Fields;
}

function definedIn(file: MigratedFile): Fields[] {
  return (listOf(fieldsOf(file).entities) as (Fields | null)[]).flatMap((item) =>
    item !== null && typeof item === 'object' && 'kind' in item ? [item] : [],
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
