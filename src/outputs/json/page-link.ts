import { entryPaths } from '../../site/routes.ts';
import { titleOfClaim } from '../../views/claim/claim-words.ts';
import type { Site, TitledCollection } from '../../views/site.ts';

/** A page of the site as the files for other programs name it: its id, what it is called, and its address. */
export interface PageLink {
  id: string;
  name: string;
  url: string;
}

/** Makes such links; `url` makes an address of a path from the site's root. */
export function pageLinks(site: Site, url: (path: string) => string): (of: TitledCollection, id: string) => PageLink {
  return (of, id) => ({
    id,
    name: of === 'claims' ? titleOfClaim(id, site) : site.titleOf(of, id),
    url: url(entryPaths(of, id)[0]),
  });
}
