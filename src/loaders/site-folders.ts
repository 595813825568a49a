import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { SiteFolders } from '../library/load.ts';
import { CONTENT } from '../site/site-folder.ts';

/** Where the content of a site lies, by its configuration. */
export function siteFolders({ root, publicDir, cacheDir, base, site }: AstroConfig): SiteFolders {
  return {
    content: join(fileURLToPath(root), CONTENT),
    public: fileURLToPath(publicDir),
    base,
    addressed: site !== undefined,
    texts: fileURLToPath(new URL('texts', cacheDir)),
  };
}
