import { parseDocument } from 'yaml';
import { betterId } from '../../library/read/check-id.ts';
import { nameOfFile } from '../../library/read/translations.ts';
import { frontmatterOf, type MigratedFile } from './frontmatter-edits.ts';
import { type LocalSource, mostCommon, namedSpeakers, textOf } from './local-sources.ts';
import { publisherParts } from './publisher.ts';

/** Who is meant by a name: an id where they have one, else the name itself. */
export interface NamedIds {
  reference: (name: string) => string | { named: string };
  publishes: (name: string) => boolean;
  /** The entries that the register of speakers needs, by id. */
  speakers: ReadonlyMap<string, { named: string; of?: string }>;
  /** The id of somebody who speaks, where they have one. */
  speaker: (name: string) => string | undefined;
}

/** Gives an id to everybody who publishes, speaks or passes something on more than once, or has one already. */
export function outletIds(files: readonly MigratedFile[], groups: readonly LocalSource[][]): NamedIds {
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
  return nameOfFile(path).id;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/^the /, '').trim();
}
