import type { CollectionEntry } from 'astro:content';
import type { Role as RoleNode, Thing } from 'schema-dts';
import type { Role } from '../../model/offices/role.ts';
import { unboundedDate } from '../../model/time/date.ts';
import { lastSeen } from '../../model/time/plan.ts';
import { buildDay } from '../../site/clock.ts';
import { formatDate } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { allNames, displayName } from '../../views/entity/entity-names.ts';
import { inParts } from '../../views/lists/in-parts.ts';
import { PART_SIZE } from '../../views/lists/part-size.ts';
import type { Site } from '../../views/site.ts';
import { typeOf } from './entity-types.ts';
import { positionNode } from './position-node.ts';
import { articleReference, entityReference, identifiedEntity, type Url } from './reference.ts';

type Entry = CollectionEntry<'entities'>;

/** An entity as its own page shows it: names, offices with their dates, place, time, and the articles that name it, the newest of many. */
export function entityNode(entry: Entry, site: Site, url: Url): Thing {
  const { data } = entry;
  const shown = displayName(data);
  const alternateName = allNames(data).filter((name) => name !== shown);
  return {
    ...identifiedEntity(entry, url),
    ...typeOf(data),
    description: data.summary,
    ...(alternateName.length > 0 && { alternateName }),
    ...OWN[data.kind](entry, site, url),
    subjectOf: inParts(data.backlinks, PART_SIZE.mentions).newest.flatMap(({ article }) => {
      const found = site.articleById.get(article);
      return found ? [articleReference(found, url)] : [];
    }),
  } as Thing;
}

/** What only entities of one kind have. */
const OWN: Record<Entry['data']['kind'], (entry: Entry, site: Site, url: Url) => object> = {
  person({ data }, _site, url) {
    const [inside, alone] = [
      data.roles.filter(({ organisation }) => organisation),
      data.roles.filter(({ organisation }) => !organisation),
    ];
    const family = data.names[0]?.family;
    return {
      ...(family !== undefined && { familyName: family }),
      ...(inside.length > 0 && { memberOf: inside.map((role) => membership(role, data, url)) }),
      ...(alone.length > 0 && { hasOccupation: alone.map((role) => occupation(role, data)) }),
    };
  },
  organisation: ({ data }) => locationOf(data),
  place({ data }) {
    const geo = positionNode(data);
    return geo ? { geo } : {};
  },
  event({ data }, site, url) {
    const location = data.relations.find(({ relation }) => relation === 'took place in');
    const place = location && site.entityById.get(location.entity);
    return {
      ...during(data.date, data.until),
      ...(place?.data.kind === 'place' ? { location: entityReference(place, url) } : locationOf(data)),
    };
  },
  document({ data }) {
    const dateCreated = unboundedDate(data.date);
    return dateCreated === undefined ? {} : { dateCreated };
  },
  thing: () => ({}),
  term: () => ({}),
};

/** Where what is no place itself is. */
function locationOf(data: Entry['data']): object {
  const geo = positionNode(data);
  return geo ? { location: { '@type': 'Place', geo } } : {};
}

/** An office within an organisation, held for a time. The page links to it and does not write its name out. */
function membership(role: Role, holder: Entry['data'], url: Url): RoleNode {
  const page = url(address.entity(role.organisation ?? ''));
  return {
    '@type': 'OrganizationRole',
    ...term(role, holder),
    memberOf: { '@id': page },
  } as RoleNode;
}

/** An office without a page of its organisation, held for a time. */
function occupation(role: Role, holder: Entry['data']): RoleNode {
  return {
    '@type': 'Role',
    ...term(role, holder),
    hasOccupation: { '@type': 'Occupation', name: role.title },
  } as RoleNode;
}

/** What has no end is known as of a day: who reads on later must not take it for what is so now. */
function term(role: Role, holder: Entry['data']) {
  const seen = role.to === undefined ? lastSeen(role, holder, buildDay()) : undefined;
  return {
    roleName: role.title,
    ...during(role.from, role.to),
    ...(seen !== undefined && { description: say('role.as-of', { date: formatDate(seen) }) }),
  };
}

/** From when to when, as far as the days themselves are known. */
function during(from: string | undefined, to: string | undefined) {
  const [startDate, endDate] = [unboundedDate(from), unboundedDate(to)];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}
