import { stringify } from 'yaml';
import { betterId } from '../../../library/read/check-id.ts';
import { fold } from '../../../search/names/fold.ts';
import { address } from '../../../site/routes.ts';
import type { Label, Note, Post } from '../archive.ts';
import type { KnownSite } from './known-site.ts';

/** What a category or tag is here. */
export type LabelPlace = { entity: string } | { topic: string };

/** What the labels of an archive are here, and the files of the topics that are new. */
export interface LabelPlaces {
  of: (label: Label) => LabelPlace | undefined;
  /** Where the lists of labels are now, by the addresses that they had. */
  at: ReadonlyMap<string, string>;
  /** @param isTaken whether an address of a topic leads to something else already */
  files: (isTaken: (id: string, path: string) => boolean) => { path: string; text: string }[];
  notes: Note[];
}

/**
 * Finds for each category and tag what it is in the site: the one entity that has this name, a topic with this title, or a new topic.
 *
 * @param isAddress whether an old address can be one here
 */
export function labelPlaces(
  posts: readonly Post[],
  { entities, topics, ids }: KnownSite,
  isAddress: (path: string) => boolean,
): LabelPlaces {
  const notes: Note[] = [];
  const places = new Map<string, LabelPlace>();
  const added = new Map<string, { id: string; label: Label; addresses: Set<string> }>();
  const at = new Map<string, string>();
  const taken = ids('topics');
  for (const { labels, file, line } of posts) {
    for (const label of labels) {
      const key = fold(label.name);
      const entity = entities.get(key);
      const known = places.get(key);
      const place = known ?? (entity?.length === 1 ? { entity: entity[0] as string } : topicOf(label, key));
      if (!place) continue;
      places.set(key, place);
      const page = 'entity' in place ? address.entity(place.entity) : address.topic(place.topic);
      const fresh = added.get(key);
      for (const path of label.addresses) {
        if (at.has(path)) continue;
        at.set(path, page);
        if (fresh && isAddress(path)) fresh.addresses.add(path);
        else notes.push({ file, line, what: `the address ${path} leads nowhere here; what it listed is at ${page}` });
      }
    }
  }

  function topicOf(label: Label, key: string): LabelPlace | undefined {
    const old = topics.get(key);
    const id = old ?? betterId(label.name, taken);
    if (id === undefined) return undefined;
    taken.add(id);
    if (old === undefined) added.set(key, { id, label, addresses: new Set() });
    return { topic: id };
  }

  return {
    of: ({ name }) => places.get(fold(name)),
    at,
    files: (isTaken) =>
      [...added.values()].map(({ id, label, addresses }) =>
        topicFile(
          id,
          label,
          [...addresses].filter((path) => !isTaken(id, path)),
        ),
      ),
    notes,
  };
}

function topicFile(id: string, { name, description }: Label, addresses: readonly string[]) {
  const summary = description && description.length <= 300 ? description : `What the archive has under “${name}”.`;
  const fields = { title: name, summary, ...(addresses.length > 0 && { addresses }) };
  return { path: `topics/${id}.md`, text: `---\n${stringify(fields, { lineWidth: 0 })}---\n` };
}
