import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { applyEdits, type Edit, fieldsOf, frontmatterOf, type MigratedFile } from './frontmatter-edits.ts';
import { identityOf, keyOf, type LocalSource, localSources, namedSpeakers, scopeOf, textOf } from './local-sources.ts';
import { merge, nameGroups, registered } from './merge-sources.ts';
import { type NamedIds, outletIds } from './named-ids.ts';

/**
 * Moves the sources that each file lists for itself into `sources/YEAR.yaml`, each once; the files then name them by id. Who
 * publishes, speaks or passes something on more than once and has no page gets an entry in `speakers.yaml`. Comments and order
 * stay; of a source that was described differently, the words that most files have stand, and the rest is reported.
 *
 * @returns the files that change or come anew, and what was not the same in all of them
 */
export function migrateSources(files: readonly MigratedFile[]): { files: MigratedFile[]; notes: string[] } {
  const locals = files.flatMap(localSources);
  if (locals.length === 0) return { files: [], notes: [] };
  const known = registered(files);
  const groups = [...Map.groupBy(locals, ({ node }) => identityOf(node)).values()];
  const ids = nameGroups(groups, known);
  const idOf = new Map(groups.flatMap((group) => group.map((local) => [keyOf(local), ids.get(group) ?? local.id])));
  const named = outletIds(files, groups);
  const register = new Map<string, [string, YAMLMap][]>();
  const notes: string[] = [];
  for (const group of groups) {
    if (known.byIdentity.has(identityOf((group[0] as LocalSource).node))) continue;
    const { entry, differ } = merge(group, named);
    const year = /^\d{4}/.exec(textOf(entry, 'date') ?? '')?.[0] ?? 'undated';
    const list = register.get(year) ?? [];
    list.push([ids.get(group) ?? '', entry]);
    register.set(year, list);
    notes.push(...differ.map((words) => `${ids.get(group)}: ${words}`));
  }
  const moved = files.flatMap((file) => {
    const text = rewrite(file, idOf, named);
    return text === file.text ? [] : [{ path: file.path, text }];
  });
  const registers = [...register].map(([year, entries]) => {
    const path = `sources/${year}.yaml`;
    return { path, text: appended(files, path, entries.toSorted(byDate)) };
  });
  return {
    files: [...moved, ...registers.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ...speakersFile(files, named)],
    notes,
  };
}

/** A file in which all sources are ids of the register. */
function rewrite(file: MigratedFile, idOf: ReadonlyMap<string, string>, named: NamedIds): string {
  const front = frontmatterOf(file);
  if (!front) return file.text;
  const { document, offset, end } = front;
  const moved = (scope: string, id: string) =>
    idOf.get(keyOf({ file: file.path, scope, id })) ?? idOf.get(keyOf({ file: file.path, scope: '', id })) ?? id;
  const edits = fieldsOf(document, 'sources').flatMap(({ value, path, from, colon, to }): Edit[] => {
    if (!isSeq(value)) return [];
    const scope = scopeOf(path);
    const isList = value.items.some(isMap);
    if (isList && file.path.startsWith('articles/') && scope === '') {
      const last = file.text.indexOf('\n', offset + to - 1);
      return [{ from: offset + from, to: last < 0 || last >= end ? offset + to : last + 1, text: '' }];
    }
    const ids = value.items.map((item) =>
      moved(scope, isMap(item) ? (textOf(item, 'id') ?? '') : String(isScalar(item) ? item.value : item)),
    );
    const text = isList || value.flow ? ` [${[...new Set(ids)].join(', ')}]` : undefined;
    if (text !== undefined) return [{ from: offset + colon, to: trimmed(file.text, offset + to), text }];
    return value.items.flatMap((item, index) =>
      isScalar(item) && item.range
        ? [{ from: offset + item.range[0], to: offset + item.range[1], text: ids[index] ?? '' }]
        : [],
    );
  });
  const speakers = namedSpeakers(file).flatMap(({ map, from, to }): Edit[] => {
    const id = named.speaker(textOf(map, 'named') ?? '');
    return id === undefined ? [] : [{ from, to: trimmed(file.text, to), text: ` ${id}` }];
  });
  const head = applyEdits(file.text.slice(0, end), [...edits, ...speakers]);
  const body = file.text.slice(end).replace(/\[\^([^\]\s]+)\]/g, (_, id: string) => `[^${moved('', id)}]`);
  return head.trimEnd() + body;
}

/** The offset without the white space before it: a block's range reaches to the next key. */
function trimmed(text: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

function byDate([a, one]: [string, YAMLMap], [b, other]: [string, YAMLMap]): number {
  const order = (textOf(one, 'date') ?? '').localeCompare(textOf(other, 'date') ?? '');
  return order || (a < b ? -1 : 1);
}

/** A register's file, with more entries at its end. */
function appended(files: readonly MigratedFile[], path: string, entries: readonly [string, unknown][]): string {
  const before = files.find((file) => file.path === path)?.text ?? '';
  const more = mapOf(entries).toString({ lineWidth: 0, singleQuote: true });
  return before === '' || before.endsWith('\n') ? before + more : `${before}\n${more}`;
}

function mapOf(entries: readonly [string, unknown][]): Document {
  const document = new Document({});
  for (const [id, entry] of entries) document.set(id, entry);
  return document;
}

function speakersFile(files: readonly MigratedFile[], { speakers }: NamedIds): MigratedFile[] {
  if (speakers.size === 0) return [];
  const entries = [...speakers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, data]): [string, unknown] => [id, data]);
  return [{ path: 'speakers.yaml', text: appended(files, 'speakers.yaml', entries) }];
}
