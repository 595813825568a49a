import { stringify } from 'yaml';
import { betterId } from '../../../library/read/check-id.ts';
import { fold } from '../../../search/names/fold.ts';
import type { KnownSite } from './known-site.ts';

/** Who signs, as the site has them, and the files of those that are new. */
export interface AuthorPlaces {
  idOf: (name: string) => string | undefined;
  files: { path: string; text: string }[];
}

/**
 * Finds for each author of an archive the file that the site has, by name, or makes one. Of what they do here an archive says
 * nothing but that they wrote.
 *
 * @param desk what signs together, and is no person: the name of the old site
 */
export function authorPlaces(
  names: Iterable<string>,
  { authors, ids }: KnownSite,
  desk: string | undefined,
): AuthorPlaces {
  const taken = ids('authors');
  const found = new Map<string, string>();
  const files: AuthorPlaces['files'] = [];
  for (const name of names) {
    const key = fold(name);
    if (found.has(key)) continue;
    const id = authors.get(key) ?? betterId(name, taken);
    if (id === undefined) continue;
    found.set(key, id);
    if (authors.has(key)) continue;
    taken.add(id);
    const fields = { name, ...(name === desk && { kind: 'desk' }), role: name === desk ? 'Newsroom' : 'Author' };
    files.push({ path: `authors/${id}.md`, text: `---\n${stringify(fields, { lineWidth: 0 })}---\n` });
  }
  return { idOf: (name) => found.get(fold(name)), files };
}
