import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { betterId } from '../../library/read/check-id.ts';
import type { MigratedFile } from './frontmatter-edits.ts';
import { identityOf, type LocalSource, mostCommon, textOf } from './local-sources.ts';
import type { NamedIds } from './named-ids.ts';
import { publisherParts } from './publisher.ts';

/** What the register has already. */
export interface Registered {
  ids: ReadonlySet<string>;
  byIdentity: ReadonlyMap<string, string>;
}

/** Reads what stands in `sources/` already. */
export function registered(files: readonly MigratedFile[]): Registered {
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
export function nameGroups(groups: readonly LocalSource[][], known: Registered): Map<LocalSource[], string> {
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

/** One entry for all that describe one source. */
export function merge(group: readonly LocalSource[], named: NamedIds): { entry: YAMLMap; differ: string[] } {
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
