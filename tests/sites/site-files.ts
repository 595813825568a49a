import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureSite } from './fixture-site.ts';

/** Every file of a site's last build by its path from the root, `/articles/x/index.html`, in order. */
export function siteFiles(site: FixtureSite): Map<string, Buffer> {
  const dist = join(site.root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(dist.length).replaceAll('\\', '/'), readFileSync(path)]));
}

/** The paths of the files that one build has and another has not, or not so. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of(0)));
}
