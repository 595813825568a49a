import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SITE_FILE } from '../../model/collection.ts';
import { siteSchema } from '../../model/site-file.ts';

/**
 * Whether `site.yaml` says that the site is published on Apache. What is wrong in the file counts as not said: the check tells it.
 *
 * @param content the folder of the content
 */
export function apacheWanted(content = 'content'): boolean {
  try {
    const { apache }: { apache?: unknown } = parse(readFileSync(join(content, `${SITE_FILE}.yaml`), 'utf8'));
    return siteSchema.shape.apache.parse(apache);
  } catch {
    return false;
  }
}
