import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { SiteFolders } from '../library/load.ts';
import { readSettings } from '../site/settings.ts';
import { CONTENT } from '../site/site-folder.ts';

/** Where the content of a site lies, by its configuration; its settings are read anew. */
export function siteFolders({ root, publicDir, cacheDir, base, site }: AstroConfig): SiteFolders {
  const content = join(fileURLToPath(root), CONTENT);
  readSettings(content);
  return {
    content,
    public: fileURLToPath(publicDir),
    base,
    addressed: site !== undefined,
    texts: fileURLToPath(new URL('texts', cacheDir)),
  };
}
