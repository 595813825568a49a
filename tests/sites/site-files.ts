import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FixtureSite } from './fixture-site.ts';

/** Every file of a site's last build by its path from the root, `/articles/x/index.html`, in order. */
export function siteFiles(site: FixtureSite): Map<string, Buffer> {
  return new Map([...filesOf(join(site.root, 'dist'))].map(([path, bytes]) => [`/${path}`, bytes]));
}

/** Every file of a folder by its path in it, with forward slashes, in order. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** The paths of the files that one build has and another has not, or not so. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of(0)));
}
