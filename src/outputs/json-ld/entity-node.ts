import type { CollectionEntry } from 'astro:content';
import type { Role as RoleNode, Thing } from 'schema-dts';
import type { Role } from '../../model/offices/role.ts';
import { machineDate } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { allNames, displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import { typeOf } from './entity-types.ts';
import { positionNode } from './position-node.ts';
import { articleReference, entityReference, identifiedEntity, type Url } from './reference.ts';

type Entry = CollectionEntry<'entities'>;

/** An entity as its own page shows it: names, offices with their dates, place, time, and the articles that name it. */
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
    subjectOf: data.backlinks.flatMap(({ article }) => {
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
      ...(inside.length > 0 && { memberOf: inside.map((role) => membership(role, url)) }),
      ...(alone.length > 0 && { hasOccupation: alone.map(occupation) }),
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
      ...(data.date !== undefined && { startDate: machineDate(data.date) }),
      ...(data.until !== undefined && { endDate: machineDate(data.until) }),
      ...(place?.data.kind === 'place' ? { location: entityReference(place, url) } : locationOf(data)),
    };
  },
  document: ({ data }) => (data.date === undefined ? {} : { dateCreated: machineDate(data.date) }),
  thing: () => ({}),
  term: () => ({}),
};

/** Where what is no place itself is. */
function locationOf(data: Entry['data']): object {
  const geo = positionNode(data);
  return geo ? { location: { '@type': 'Place', geo } } : {};
}

/** An office within an organisation, held for a time. The page links to it and does not write its name out. */
function membership(role: Role, url: Url): RoleNode {
  const page = url(address.entity(role.organisation ?? ''));
  return {
    '@type': 'OrganizationRole',
    ...term(role),
    memberOf: { '@id': page },
  } as RoleNode;
}

/** An office without a page of its organisation, held for a time. */
function occupation(role: Role): RoleNode {
  return { '@type': 'Role', ...term(role), hasOccupation: { '@type': 'Occupation', name: role.title } } as RoleNode;
}

function term({ title, from, to }: Role) {
  return {
    roleName: title,
    ...(from !== undefined && { startDate: machineDate(from) }),
    ...(to !== undefined && { endDate: machineDate(to) }),
  };
}
