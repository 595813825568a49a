import type { CollectionEntry } from 'astro:content';
import type { Organization, Person } from 'schema-dts';
import { address } from '../../site/routes.ts';
import { organisationId } from './organisation.ts';
import type { Url } from './reference.ts';

/** Who wrote or reviewed something: a person, or a desk of the publisher. */
export function authorNode({ id, data }: CollectionEntry<'authors'>, url: Url): Person | Organization {
  const page = url(address.author(id));
  const known = { '@id': page, name: data.name, url: page };
  return data.kind === 'desk'
    ? { '@type': 'Organization', ...known, parentOrganization: { '@id': organisationId(url) } }
    : { '@type': 'Person', ...known, worksFor: { '@id': organisationId(url) } };
}

/** The author of a page of its own, with what they do. */
export function authorPageNode(entry: CollectionEntry<'authors'>, url: Url): Person | Organization {
  const node = authorNode(entry, url) as Exclude<Person | Organization, string>;
  return { ...node, description: entry.data.role };
}
