import type { CollectionEntry } from 'astro:content';
import { spoken } from '../../site/words/spoken.ts';
import type { ArticleEntry } from '../article/article-entry.ts';
import { onceForSite } from '../reads/once-for-site.ts';
import { askedBy, noteAll, type Question } from '../reads/reads.ts';
import type { Site } from '../site.ts';
import { type LocatorMap, locatorMap } from './locator-map.ts';
import { mapPlace } from './places.ts';

type Entity = CollectionEntry<'entities'>;

/** The map of an article: the places that it is about, and events whose position is known, under their names in its language. */
export function articleMap({ data }: Pick<ArticleEntry, 'data'>, site: Site): LocatorMap | undefined {
  const members = data.entities.flatMap(({ id }) => site.entityById.get(id) ?? []);
  return mapOf(members.filter(isPlaceOrEvent), site, data.language);
}

/**
 * The map of an entity: where a place or an event is, or else the places to which an event has a relation. The countries that the site
 * knows are named around it.
 */
export function entityMap(entry: Entity, site: Site): LocatorMap | undefined {
  if (!isPlaceOrEvent(entry)) return undefined;
  const { kind, coordinates, area, relations } = entry.data;
  const places =
    kind === 'event' && !coordinates && !area
      ? relations.flatMap(({ entity }) => site.entityById.get(entity) ?? []).filter(({ data }) => data.kind === 'place')
      : [entry];
  return mapOf([...new Set(places)], site, spoken(), true);
}

function isPlaceOrEvent({ data }: Entity): boolean {
  return data.kind === 'place' || data.kind === 'event';
}

/** The maps of a site, by language and places: pages about the same places share one. */
const maps = new WeakMap<Site, Map<string, Drawn>>();

interface Drawn {
  found: LocatorMap | undefined;
  /** What it followed from. */
  asked: ReadonlySet<Question>;
}

function mapOf(entities: readonly Entity[], site: Site, language: string, context = false): LocatorMap | undefined {
  const drawn = maps.get(site) ?? new Map<string, Drawn>();
  maps.set(site, drawn);
  const key = [language, context, ...entities.map(({ id }) => id)].join(' ');
  const map = drawn.get(key) ?? askedBy(() => draw(entities, site, language, context));
  drawn.set(key, map);
  noteAll(map.asked);
  return map.found;
}

function draw(entities: readonly Entity[], site: Site, language: string, context: boolean): LocatorMap | undefined {
  const places = entities.flatMap(({ id, data }) => mapPlace(id, data, language) ?? []);
  const around = context && places.length > 0 ? known(site).countries : [];
  return locatorMap(
    places,
    around.filter(({ id }) => !places.some((place) => place.id === id)),
  );
}

/** The countries of which the site has a page, under their names in its language. */
const known = onceForSite('map', (site: Site) => ({
  countries: site.entities
    .filter(({ data }) => data.kind === 'place')
    .flatMap(({ id, data }) => mapPlace(id, data, spoken()) ?? [])
    .filter(({ country }) => country),
}));
