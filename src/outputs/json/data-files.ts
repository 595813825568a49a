import type { Buried } from '../../library/library.ts';
import { buildDay } from '../../site/clock.ts';
import { address, entryPaths } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import type { Site } from '../../views/site.ts';
import { rights } from '../rights.ts';
import { claimJson } from './claim-json.ts';
import { CLAIM_DATA } from './claim-schema.ts';
import { type PublishedData, schemaDocument } from './data-schemas.ts';
import { entityJson } from './entity-json.ts';
import { ENTITY_DATA } from './entity-schema.ts';

type Url = (path: string) => string;

/** The sorts of data that are published, by the folder of their addresses. */
export const DATA = { claims: CLAIM_DATA, entities: ENTITY_DATA } as const satisfies Record<string, PublishedData>;

export type DataName = keyof typeof DATA;

/** So many entries a part has at the most: of the largest that a site has made a file of half a megabyte, 70 KB as brotli. */
export const PART_SIZE = 50;

/** Which parts the data of a site have: numbers from 1. One stands there where there is nothing. */
export function partsOf(of: DataName, site: Site): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(site[of].length / PART_SIZE)) }, (_, index) => index + 1);
}

/** `/claims.json`, `/entities.json`: where all of them are, as of which day, and what is no longer published. */
export function dataIndex(of: DataName, site: Site, url: Url): object {
  const parts = partsOf(of, site).map((part) => ({
    url: url(partPath(of, part)),
    count: slice(of, site, part).length,
  }));
  const withdrawn = site.withdrawn
    .filter(({ was }) => was === of)
    .map(({ was, id, on }) => ({ id, url: url(entryPaths(was, id)[0]), on }));
  return { ...head(of, url), day: buildDay(), count: site[of].length, parts, withdrawn };
}

/** One part of them. */
export function dataPart(of: DataName, part: number, site: Site, url: Url): object {
  const entries =
    of === 'claims'
      ? site.claims.slice(...range(part)).map((entry) => claimJson(entry, site, url))
      : site.entities.slice(...range(part)).map((entry) => entityJson(entry, site, url));
  return { ...head(of, url), part, [of]: entries };
}

/** The file of one entry. */
export function dataFile(of: DataName, id: string, site: Site, url: Url): object {
  const [claim, entity] = [site.claimById.get(id), site.entityById.get(id)];
  if (of === 'claims') return { ...head(of, url), claim: claim && claimJson(claim, site, url) };
  return { ...head(of, url), entity: entity && entityJson(entity, site, url) };
}

/** What stands in its place where it was withdrawn. */
export function tombstoneJson({ was, id, on, reason, by }: Buried & { was: DataName }, url: Url): object {
  const withdrawn = { on, reason, ...(by !== undefined && { by }) };
  return { ...head(was, url), id, url: url(entryPaths(was, id)[0]), withdrawn };
}

/** The schema of one sort of data, as it is published. */
export function publishedSchema(of: DataName, url: Url): object {
  return schemaDocument(DATA[of], url(schemaPath(of)));
}

export function schemaPath(of: DataName): string {
  return address.schema(of, String(DATA[of].version));
}

function head(of: DataName, url: Url) {
  return { $schema: url(schemaPath(of)), version: DATA[of].version, license: settings().licence.url, rights: rights() };
}

function partPath(of: DataName, part: number): string {
  return of === 'claims' ? address.claimsPart(String(part)) : address.entitiesPart(String(part));
}

function slice(of: DataName, site: Site, part: number): readonly unknown[] {
  return site[of].slice(...range(part));
}

function range(part: number): [from: number, to: number] {
  return [(part - 1) * PART_SIZE, part * PART_SIZE];
}
