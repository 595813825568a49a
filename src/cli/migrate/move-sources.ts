import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { betterId } from '../../library/read/check-id.ts';
import { addressKey } from '../../model/sources/source.ts';
import { applyEdits, type Edit, type Field, fieldsOf, frontmatterOf, type MigratedFile } from './frontmatter-edits.ts';
import { publisherParts } from './publisher.ts';

/** A source as a file had it, under an id of its own. */
interface LocalSource {
  file: string;
  /** Where its list stood: the frontmatter itself, or an entity that an article defines on the spot. */
  scope: string;
  id: string;
  node: YAMLMap;
}

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

/** Whether an article lists its sources for itself, as articles did before there was a register. */
export function listsSources(file: MigratedFile): boolean {
  return file.path.startsWith('articles/') && localSources(file).some(({ scope }) => scope === '');
}

function localSources(file: MigratedFile): LocalSource[] {
  const document = frontmatterOf(file)?.document;
  return (document ? fieldsOf(document, 'sources') : []).flatMap(({ value, path }) =>
    isSeq(value)
      ? value.items.flatMap((node) =>
          isMap(node) ? [{ file: file.path, scope: scopeOf(path), id: textOf(node, 'id') ?? '', node }] : [],
        )
      : [],
  );
}

/** Of an article, its entities have lists of their own. */
function scopeOf(path: Field['path']): string {
  return path[0] === 'entities' ? path.slice(0, 2).join('/') : '';
}

function keyOf({ file, scope, id }: Pick<LocalSource, 'file' | 'scope' | 'id'>): string {
  return `${file} ${scope} ${id}`;
}

/** What tells sources apart: their addresses, or of one without an address what it is. */
function identityOf(node: YAMLMap): string {
  const url = textOf(node, 'url');
  if (url !== undefined && URL.canParse(url)) return addressKey(url);
  return `${textOf(node, 'publisher') ?? String(node.get('outlet'))}\n${textOf(node, 'title')}\n${textOf(node, 'date')}`;
}

function textOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? String(node.value) : undefined;
}

/** What the register has already. */
interface Registered {
  ids: ReadonlySet<string>;
  byIdentity: ReadonlyMap<string, string>;
}

function registered(files: readonly MigratedFile[]): Registered {
  const entries = files
    .filter(({ path }) => /^sources(?:\/.*)?\.ya?ml$/.test(path))
    .flatMap(({ text }) => {
      const { contents } = parseDocument(text);
      return isMap(contents) ? contents.items : [];
    })
    .flatMap(({ key, value }): [string, YAMLMap][] => (isMap(value) ? [[String(key), value]] : []));
  return {
    ids: new Set(entries.map(([id]) => id)),
    byIdentity: new Map(entries.map(([id, node]) => [identityOf(node), id])),
  };
}

/** An id for each source: its publisher and its day; where others have that too, with the id that its files have behind it. */
function nameGroups(groups: readonly LocalSource[][], known: Registered): Map<LocalSource[], string> {
  const wanted = new Map(
    groups.map((group) => {
      const { node, id } = group[0] as LocalSource;
      const publisher = publisherParts(textOf(node, 'publisher') ?? '', () => false).outlet;
      const words = publisher
        .split(/[\s,]+/)
        .slice(0, 4)
        .join(' ');
      return [group, betterId(`${words} ${textOf(node, 'date') ?? id}`) ?? id];
    }),
  );
  const count = Map.groupBy(wanted.values(), (id) => id);
  const taken = new Set(known.ids);
  return new Map(
    [...wanted].map(([group, id]) => {
      const written = known.byIdentity.get(identityOf((group[0] as LocalSource).node));
      if (written !== undefined) return [group, written];
      const own = mostCommon(group.map((local) => local.id)) ?? '';
      const better = (count.get(id)?.length ?? 0) > 1 ? `${id}-${own}` : id;
      const free = betterId(better, taken) ?? better;
      taken.add(free);
      return [group, free];
    }),
  );
}

/** The words that most have; of equally many, the first. */
function mostCommon(words: readonly (string | undefined)[]): string | undefined {
  const counts = [...Map.groupBy(words, (word) => word)].filter(([word]) => word !== undefined);
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** One entry for all that describe one source. */
function merge(group: readonly LocalSource[], named: NamedIds): { entry: YAMLMap; differ: string[] } {
  const first = group[0] as LocalSource;
  const keys = [...new Set(group.flatMap(({ node }) => node.items.map(({ key }) => String(key))))];
  const differ: string[] = [];
  const value = (key: string): string | undefined => {
    const all = group.map(({ node }) => textOf(node, key));
    if (key === 'seen') return all.toSorted().at(-1);
    const best = mostCommon(all);
    const others = new Set(all.filter((words) => words !== undefined && words !== best));
    if (others.size > 0) differ.push(`${key} is "${best}"; some files have "${[...others].join('", "')}".`);
    return best;
  };
  const entry = new Document({}).contents as unknown as YAMLMap;
  const set = (key: string, words: unknown) => {
    const value = new Document(words).contents;
    // In one line: `outlet: { named: Jane’s }`.
    if (isMap(value) || isSeq(value)) value.flow = true;
    if (words !== undefined) entry.set(key, value);
  };
  const parts = publisherParts(value('publisher') ?? '', named.publishes);
  set('outlet', named.reference(parts.outlet));
  if (parts.carrier !== undefined) set('carrier', named.reference(parts.carrier));
  if (parts.reprint) set('carrier', { unnamed: 'a reprint', why: 'What was read is a copy that does not say more.' });
  if (parts.citing) set('citing', parts.citing.map(named.reference));
  for (const key of keys) {
    if (key === 'id' || key === 'publisher') continue;
    const words = value(key);
    if (key === 'kind')
      set('kind', words === undefined || words === 'news report' ? undefined : (KINDS[words] ?? words));
    else set(key, words);
  }
  entry.comment = first.node.comment ?? null;
  return { entry, differ };
}

const KINDS: Record<string, string> = { 'official statement': 'statement' };

/** Who is meant by a name: an id where they have one, else the name itself. */
interface NamedIds {
  reference: (name: string) => string | { named: string };
  publishes: (name: string) => boolean;
  /** The entries that the register of speakers needs, by id. */
  speakers: ReadonlyMap<string, { named: string; of?: string }>;
  /** The id of somebody who speaks, where they have one. */
  speaker: (name: string) => string | undefined;
}

function outletIds(files: readonly MigratedFile[], groups: readonly LocalSource[][]): NamedIds {
  const publishers = groups.map((group) => mostCommon(group.map(({ node }) => textOf(node, 'publisher'))) ?? '');
  const alone = new Set(publishers);
  const publishes = (name: string) => alone.has(name);
  const uses = new Map<string, { named: string; of?: string; count: number }>();
  const use = (name: string, of?: string, speaks = false) => {
    const known = uses.get(folded(name)) ?? { named: name, count: 0 };
    uses.set(folded(name), {
      ...known,
      ...(speaks && { named: name }),
      ...(of !== undefined && { of }),
      count: known.count + 1,
    });
  };
  for (const words of publishers) {
    const { outlet, carrier, citing = [] } = publisherParts(words, publishes);
    for (const name of [outlet, carrier, ...citing]) if (name !== undefined) use(name);
  }
  // Who speaks stands in sentences: that spelling counts.
  for (const { map } of files.flatMap(namedSpeakers)) use(textOf(map, 'named') ?? '', textOf(map, 'of'), true);
  const entities = entityNames(files);
  const taken = new Set(files.filter(({ path }) => path.startsWith('entities/')).map(({ path }) => idOf(path)));
  const written = registeredSpeakers(files);
  const speakers = new Map<string, { named: string; of?: string }>();
  const ids = new Map([...written].map(([id, name]) => [folded(name), id]));
  for (const [key, { count, named, of }] of uses) {
    if (count < 2 || entities.has(key) || ids.has(key)) continue;
    const id = betterId(
      named.replace(/,.*$/, '').slice(0, 60),
      new Set([...taken, ...speakers.keys(), ...written.keys()]),
    );
    if (id === undefined) continue;
    speakers.set(id, { named, ...(of !== undefined && { of }) });
    ids.set(key, id);
  }
  const idFor = (name: string) => entities.get(folded(name)) ?? ids.get(folded(name));
  return {
    reference: (name) => idFor(name) ?? { named: name },
    speaker: (name) => ids.get(folded(name)),
    publishes,
    speakers,
  };
}

/** By id, the names of those whom the register of speakers has already. */
function registeredSpeakers(files: readonly MigratedFile[]): Map<string, string> {
  const text = files.find(({ path }) => path === 'speakers.yaml')?.text ?? '';
  const data = (parseDocument(text).toJS() ?? {}) as Record<string, { named?: string }>;
  return new Map(Object.entries(data).flatMap(([id, { named }]) => (named === undefined ? [] : [[id, named]])));
}

/** By name, the organisations and places that have a page. */
function entityNames(files: readonly MigratedFile[]): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.startsWith('entities/'))
      .flatMap((file) => {
        const data = frontmatterOf(file)?.document.toJS() as Record<string, unknown> | undefined;
        if (data?.['kind'] !== 'organisation') return [];
        const names = (data['names'] as { text: string }[] | undefined)?.map(({ text }) => text) ?? [];
        const aliases = (data['aliases'] as string[] | undefined) ?? [];
        return [...names, ...aliases].map((name): [string, string] => [folded(name), idOf(file.path)]);
      }),
  );
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.[^.]*$/g, '');
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/^the /, '').trim();
}

function namedSpeakers(file: MigratedFile): { map: YAMLMap; from: number; to: number }[] {
  const front = frontmatterOf(file);
  if (!front) return [];
  return ['speaker', 'who'].flatMap((key) =>
    fieldsOf(front.document, key).flatMap(({ value, from, to, colon }) =>
      isMap(value) && value.has('named')
        ? [{ map: value, from: front.offset + colon, to: front.offset + to, at: from }]
        : [],
    ),
  );
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
