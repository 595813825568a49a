import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { SiteFolders } from '../library/load.ts';

/** Where the content of a site lies, by its configuration. */
export function siteFolders({ root, publicDir, cacheDir, base, site }: AstroConfig): SiteFolders {
  return {
    content: fileURLToPath(new URL('content', root)),
    public: fileURLToPath(publicDir),
    base,
    addressed: site !== undefined,
    texts: fileURLToPath(new URL('texts', cacheDir)),
  };
}
