import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress.ts';
import { headersFile } from './headers-file.ts';

/**
 * Adds to a finished site what its hosts read beside the files: `_headers`, `_redirects`, and compressed copies of its
 * text. Works on the whole folder, so it comes after whatever writes files there.
 */
export default function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'gloss:hosting',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // In src/pages/, Astro leaves out files that begin with an underscore.
        injectRoute({ pattern: '/_redirects', entrypoint: new URL('redirects-route.ts', import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), headersFile(base));
        const { files, plain, br, gz } = await compressFolder(fileURLToPath(dir));
        logger.info(
          `${files} files compressed: ${kilobytes(plain)}, as brotli ${kilobytes(br)}, as gzip ${kilobytes(gz)}`,
        );
      },
    },
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
