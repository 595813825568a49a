import { sameAddress } from '../../model/fields/address.ts';
import { addressesOfId } from '../../site/routes.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { Problem } from './problem.ts';

/** What stands at addresses already. */
export interface TakenAddresses {
  /** The paths of the site's pages, and of their other forms. */
  pages: Iterable<string>;
  /** The paths of the files in `public`. */
  publicFiles: ReadonlySet<string>;
}

/** Addresses that a page had elsewhere, and at which something of this site stands, or that two pages claim. */
export function checkAddresses(
  { articles, topics, authors, entities, claims }: ValidContent,
  taken: TakenAddresses,
): Problem[] {
  const claimed = [...articles, ...topics, ...authors];
  // Most sites were never elsewhere.
  if (claimed.every(({ data }) => data.addresses.length === 0)) return [];
  const own = new Map<string, string>();
  for (const path of taken.pages) own.set(sameAddress(path), path);
  for (const path of taken.publicFiles) own.set(sameAddress(path), path);
  for (const { file, data } of [...articles, ...entities, ...claims, ...topics, ...authors]) {
    const former = data.formerly.flatMap((id) => addressesOfId(file.collection, id));
    for (const path of former) own.set(sameAddress(path), path);
  }
  const owners = new Map<string, ContentFile>();
  return claimed.flatMap(({ file, data }) =>
    data.addresses.flatMap((path, index): Problem[] => {
      const key = sameAddress(path);
      const at = ['addresses', index];
      const page = [key, ...fileAbove(key)].map((each) => own.get(each)).find((each) => each !== undefined);
      if (page !== undefined) return [{ rule: 'taken-address', values: { case: 'page', path, page }, file, at }];
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (!owner) return [];
      return [{ rule: 'taken-address', values: { case: 'other', path, owner: owner.path }, file, at }];
    }),
  );
}

/** The paths above one that may be files, below which nothing can stand: `/feed.xml` of `/feed.xml/old`. */
function fileAbove(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.flatMap((part, index) => (part.includes('.') ? [`/${parts.slice(0, index + 1).join('/')}`] : []));
}
