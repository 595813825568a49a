import { siteName } from '../../site/site-texts.ts';
import { say } from '../../site/words/words.ts';
import type { ShippedPackage } from './shipped-package.ts';

/** The text of `licences.txt`: each package under its name, with whose it is and its whole licence; and what the maps are made of. */
export function licencesFile(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licence, notices, text }) => {
    const heading = `${name} ${version}${licence === undefined ? '' : ` (${licence})`}`;
    return [`${heading}\n${'='.repeat(heading.length)}`, ...notices, text].join('\n\n');
  });
  return `${[say('licences.introduction', { site: siteName() }), say('licences.maps'), ...parts].join('\n\n\n')}\n`;
}
