import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * By what npm finds the program for a new site: as the folder that has it among its packages says it; from a clone, the path of the clone.
 *
 * @param program the folder of the program
 * @param name what its package is called
 * @param site the folder of the new site
 */
export function programSpec(program: string, name: string, site: string): string {
  const packages = dirname(resolve(program));
  if (basename(packages) !== 'node_modules') return fileSpec(program, site);
  const owner = dirname(packages);
  const spec = dependenciesOf(join(owner, 'package.json'))[name];
  if (spec === undefined) return fileSpec(program, site);
  return spec.startsWith('file:') ? fileSpec(resolve(owner, spec.slice('file:'.length)), site) : spec;
}

function fileSpec(path: string, site: string): string {
  return `file:${relative(site, path).split(sep).join('/')}`;
}

function dependenciesOf(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).dependencies ?? {}) : {};
}
