import type { Entity } from '../../model/entity.ts';
import { type Copies, copyingHost, copyingHosts } from '../../model/sources/copies.ts';
import type { Outlet, Source, SourceRecord } from '../../model/sources/source.ts';
import type { Speaker, WithoutPage } from '../../model/sources/speaker.ts';
import type { DefinedEntity } from './defined-entities.ts';
import { speakersById } from './speakers.ts';

/** The registers, and whom their ids may name. */
export interface Registers {
  sources: readonly { id: string; data: SourceRecord }[];
  speakers: readonly { id: string; data: WithoutPage }[];
  copies: readonly { data: Copies }[];
}

/** What those who publish, or bring about what becomes of a document, are called: entities, speakers, or a source's publisher. */
export function outletsOf(
  { sources, speakers }: Omit<Registers, 'copies'>,
  entities: readonly DefinedEntity[],
): (who: Speaker) => Outlet {
  const entityById = new Map(entities.map(({ id, entity }) => [id, entity]));
  const speakerById = speakersById(speakers);
  const recordById = new Map(sources.map(({ id, data }) => [id, data]));
  return (who) => outlet(who, entityById, speakerById, recordById);
}

/** Every source of the register with the names of those who publish it, its origins, and what became of its document. */
export function sourcesById(registers: Registers, entities: readonly DefinedEntity[]): Map<string, Source> {
  const { sources } = registers;
  const hosts = copyingHosts(registers.copies);
  const entityById = new Map(entities.map(({ id, entity }) => [id, entity]));
  const recordById = new Map(sources.map(({ id, data }) => [id, data]));
  const outletOf = outletsOf(registers, entities);
  return new Map(
    sources.map(({ id, data }) => {
      const { outlet: publisher, carrier, citing, ...record } = data;
      const copy = hosts.get(copyingHost(data.url, hosts) ?? '');
      const states = data.document === undefined ? [] : (entityById.get(data.document)?.states ?? []);
      const source: Source = {
        ...record,
        id,
        outlet: outletOf(publisher),
        ...(carrier && { carrier: outletOf(carrier) }),
        ...(copy !== undefined && { copy }),
        citing: citing.map(outletOf),
        origins: [...origins(data, id, recordById)],
        states: [...record.states, ...states],
      };
      return [id, source];
    }),
  );
}

/**
 * Whose words a source gives in the end: its outlet's, or those of whom it cites, however many lie between.
 *
 * @param records the register; what is cited there is followed
 */
function origins(first: SourceRecord, id: string, records: ReadonlyMap<string, SourceRecord>): Set<string> {
  const found = new Set<string>();
  const seen = new Set([id]);
  const open = [first];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.citing.length === 0) found.add(keyOf(next.outlet));
    for (const who of next.citing) {
      const cited = 'id' in who ? records.get(who.id) : undefined;
      if (!cited || !('id' in who)) found.add(keyOf(who));
      else if (!seen.has(who.id)) {
        seen.add(who.id);
        open.push(cited);
      }
    }
  }
  return found;
}

function keyOf(who: Speaker): string {
  if ('id' in who) return who.id;
  return 'named' in who ? who.named : who.unnamed;
}

function outlet(
  who: Speaker,
  entities: ReadonlyMap<string, Entity>,
  speakers: ReadonlyMap<string, WithoutPage>,
  records: ReadonlyMap<string, SourceRecord>,
): Outlet {
  if (!('id' in who)) return withoutPage(who);
  const entity = entities.get(who.id);
  if (entity) return { name: entity.names[0]?.text ?? who.id, entity: who.id };
  const speaker = speakers.get(who.id);
  if (speaker) return withoutPage(speaker);
  const cited = records.get(who.id);
  return cited ? outlet(cited.outlet, entities, speakers, new Map()) : { name: who.id };
}

function withoutPage(who: WithoutPage): Outlet {
  return 'named' in who ? { name: who.named } : { name: who.unnamed, why: who.why };
}

/** The ids of the sources that stand in some frontmatter, at any depth, in its order; each once. */
export function citedIn(data: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'sources' || key === 'carriedBy') && Array.isArray(item))
        for (const id of item) found.add(String(id));
      else walk(item);
    }
  };
  walk(data);
  return [...found];
}

/** The sources with these ids, in that order; without those that the register lacks. */
export function pick(ids: Iterable<string>, sources: ReadonlyMap<string, Source>): Source[] {
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
