import type { Path } from '../../read/content-file.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/**
 * Entities that have two ids and most likely are one: the same item of Wikidata, or the same kind and full name. Two of
 * one name are told apart by different items, or by a relation of one to the other.
 */
export function checkTwins(entities: readonly DefinedEntity[]): Problem[] {
  const items = new Map<string, DefinedEntity>();
  const names = new Map<string, DefinedEntity[]>();
  return entities.flatMap((defined): Problem[] => {
    const { file, at, id, entity } = defined;
    const { wikidata } = entity;
    const sameItem = wikidata === undefined ? undefined : items.get(wikidata);
    if (wikidata !== undefined) items.set(wikidata, sameItem ?? defined);
    const same = namesOf(defined).flatMap(({ key, name, path }) => {
      const others = names.get(key) ?? [];
      names.set(key, [...others, defined]);
      return others
        .filter((other) => other.id !== id && !areToldApart(defined, other))
        .map((other) => ({ name, path, other }));
    });
    if (sameItem && sameItem.id !== id && wikidata !== undefined) {
      return [{ rule: 'shared-item', values: { item: wikidata, other: sameItem.id }, file, at: [...at, 'wikidata'] }];
    }
    const [first] = same;
    if (!first) return [];
    const restsOn = [
      ...fieldsIn(file, at, ['kind', 'wikidata', 'relations']),
      ...fieldsIn(first.other.file, first.other.at, ['kind', 'names', 'wikidata', 'relations']),
    ];
    const values = { other: first.other.id, name: first.name };
    return [{ rule: 'twin-entity', values, file, at: [...at, ...first.path], restsOn }];
  });
}

/** The full names: of a person also the aliases of several words; a short form may belong to many. */
function namesOf({ entity: { kind, names, aliases } }: DefinedEntity): { key: string; name: string; path: Path }[] {
  const full = [
    ...names.map(({ text }, index) => ({ name: text, path: ['names', index, 'text'] })),
    ...aliases.flatMap((name, index) =>
      kind === 'person' && /\p{L}\P{L}+\p{L}{2}/u.test(name) ? [{ name, path: ['aliases', index] }] : [],
    ),
  ];
  const keyed = full.map((each) => ({ ...each, key: `${kind} ${folded(each.name)}` }));
  return [...new Map(keyed.toReversed().map((each) => [each.key, each])).values()].toReversed();
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function areToldApart(a: DefinedEntity, b: DefinedEntity): boolean {
  const [one, other] = [a.entity.wikidata, b.entity.wikidata];
  if (one !== undefined && other !== undefined && one !== other) return true;
  const names = (from: DefinedEntity, to: DefinedEntity) =>
    from.entity.relations.some(({ entity }) => entity === to.id);
  return names(a, b) || names(b, a);
}
