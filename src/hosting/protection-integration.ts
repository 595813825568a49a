import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KEYED_LIST, PLAIN_LIST, readProtection } from '../protection/read-protection.ts';
import { BuildRefused } from './build-refused.ts';
import { type ProtectedFile, scanSite } from './scan-site.ts';

/**
 * Compares everything that was built with the names that are never to be published, and fails the build at a hit, before
 * the new site takes the place of the old one. Comes behind whatever makes texts, and before what only copies them. The
 * content has been compared already, when it was read; here is what was made of it, and what was never content.
 */
export default function protection(): AstroIntegration {
  let root = '.';
  return {
    name: 'gloss:protection',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { find, list, problem } = readProtection(root);
        // The check of the content has said what it is: this is for a list that went away since.
        if (problem) throw new BuildRefused('The list of protected names cannot be read. Nothing was published.');
        if (!find) return;
        const found = await scanSite(fileURLToPath(dir), find);
        if (found.length > 0) throw new BuildRefused(refusal(found, list ?? PLAIN_LIST));
        logger.info('No protected name in anything that was built');
      },
    },
  };
}

function refusal(found: readonly ProtectedFile[], list: string): string {
  const lines = found.slice(0, MOST_SHOWN).map((file) => `  ${file.path}  ${entriesOf(file)}`);
  const rest = found.length - lines.length;
  return [
    `${found.length === 1 ? 'A file' : `${found.length} files`} of the new site would publish a protected name. Nothing was published.`,
    `The numbers are the lines of ${PLAIN_LIST}${list === KEYED_LIST ? ` of which ${KEYED_LIST} was made` : ''}; the names are not printed.`,
    ...lines,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    'Take the name out of the content, of public/ or of src/ from which these files are made.',
  ].join('\n');
}

const MOST_SHOWN = 50;

function entriesOf({ inPath, lines }: ProtectedFile): string {
  return `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}${inPath ? ', in the name of the file' : ''}`;
}
