import type { Kind } from '../../../model/entity.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import type { Problem } from '../problem.ts';

/** Somebody without a page, where the name is written. */
export interface WrittenName {
  file: ContentFile;
  path: Path;
  name: string;
  /** The id of the entity to which they belong. */
  of?: string | undefined;
  /** The id of the entry, in the register of speakers. */
  id?: string | undefined;
}

/** Somebody who has an id, or whose name was written before. */
interface Known {
  name: string;
  head: string;
  where: string;
  id?: string | undefined;
  /** The ids of all the entities to which they belong: one, or those of an entity's roles; none where nothing is said. */
  of: readonly string[];
}

/** Entities that speak and publish. */
const SPEAKING: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'place']);

/**
 * Names of somebody without a page that are written out more than once, or are those of somebody who has an id: of an entity, or
 * of an entry of the register of speakers. What is said behind a comma is no part of the name: "Wu Qian, spokesman of the
 * ministry". A namesake of another body is somebody else.
 *
 * @param written names, in the order of the files
 */
export function checkNames(written: readonly WrittenName[], entities: readonly DefinedEntity[]): Problem[] {
  const known = Map.groupBy(entities.filter(({ entity }) => SPEAKING.has(entity.kind)).flatMap(knownEntity), byHead);
  const inRegister = written.filter(({ id }) => id !== undefined);
  const others = written.filter(({ id }) => id === undefined);
  return [...inRegister, ...others].flatMap(({ file, path, name, of, id }): Problem[] => {
    const head = headOf(name);
    const here: Known = { name, head, where: file.path, id, of: of === undefined ? [] : [of] };
    const alike = known.get(head) ?? [];
    known.set(head, [...alike, here]);
    const other = alike.find((each) => isOne(each, here));
    if (!other) return [];
    const values =
      other.id !== undefined
        ? ({ case: 'has-id', name, known: other.name, id: other.id, other: other.where } as const)
        : ({ case: 'twice', name, known: other.name, other: other.where } as const);
    return [{ rule: 'repeated-name', values, file, at: path }];
  });
}

function knownEntity({ id, file, entity }: DefinedEntity): Known[] {
  const of = entity.kind === 'person' ? entity.roles.flatMap(({ organisation }) => organisation ?? []) : [id];
  return [...new Set(entity.names.map(({ text }) => text))].map((name) => ({
    name,
    head: headOf(name),
    where: file.path,
    id,
    of,
  }));
}

function byHead({ head }: Known): string {
  return head;
}

/** Whether two of one name, as far as it goes, are one: not where they belong to others, or where both are described. */
function isOne(known: Known, here: Known): boolean {
  const shared = here.of.some((body) => known.of.includes(body));
  if (known.name === here.name)
    return shared || (known.of.length === 0 && here.of.length === 0) || isEither(known, here);
  const isBare = known.name === known.head || here.name === here.head;
  return shared || (isBare && (known.of.length === 0 || here.of.length === 0));
}

/** Of whom one has an id, it is enough that nothing says that they belong to others. */
function isEither(known: Known, here: Known): boolean {
  return known.id !== undefined && (known.of.length === 0 || here.of.length === 0);
}

/**
 * The name before what is said of somebody: "Wu Qian". The whole, where what stands behind the comma is another name
 * ("Jamestown Foundation, China Brief") or one more of a list, and where there is no name: "A ministry, in a letter".
 */
function headOf(name: string): string {
  const [, head = name, rest = ''] = /^(.+?),\s+(.+)$/u.exec(name) ?? [];
  const isDescribed = /^\p{Ll}/u.test(rest) && !/\band\b/u.test(rest);
  return isDescribed && !/^(?:[Aa]n?\s|[Tt]he\s\p{Ll})/u.test(head) ? head : name;
}
