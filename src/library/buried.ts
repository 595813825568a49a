import type { Tombstone } from '../model/tombstone.ts';
import type { Library } from './library.ts';
import type { RegisterEntry } from './read/registers.ts';

/** The entries of `withdrawn.yaml`, each with its id, as the site has them: in one, which is there where there are none. */
export function buried(entries: readonly RegisterEntry<Tombstone>[]): Library['withdrawn'] {
  const tombstones = entries.map(({ id: key, data: { id = key, ...data } }) => ({ ...data, id }));
  const path = entries[0]?.file.path ?? 'content/withdrawn.yaml';
  return [{ collection: 'pages', id: 'withdrawn', path, data: { tombstones }, headings: [] }];
}
