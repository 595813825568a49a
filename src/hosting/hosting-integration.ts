import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shardTask } from '../library/shards/shard-task.ts';
import { buildDay } from '../site/clock.ts';
import { draftsBuild } from '../site/drafts-build.ts';
import { settings } from '../site/settings.ts';
import { writeHtaccess } from './apache/write-htaccess.ts';
import { BuildRefused } from './build-refused.ts';
import { compressFolder } from './compress.ts';
import { copiesWanted } from './copies-wanted.ts';
import { headersFile } from './headers-file.ts';
import { keepAddresses } from './keep-addresses.ts';
import { onNetlify } from './on-netlify.ts';
import { wrongFlags, wrongPlace } from './published-at.ts';

/**
 * Adds to a finished site what its hosts read beside the files: `_headers` or `.htaccess`, `_redirects`, what stands at addresses that
 * were left, and compressed copies of its text. Works on the whole folder, so it comes after whatever writes files there. Before
 * anything is touched it refuses a place or a day that the site cannot have.
 */
export default function hosting(): AstroIntegration {
  let base = '/';
  let kept: URL;
  // Here, before Astro reads them: what it says of an address that is none names neither the address nor the flag.
  refuse(wrongFlags(process.argv.slice(2)));
  return {
    name: 'gloss:hosting',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        refuse(wrongPlace(config));
        try {
          buildDay();
        } catch (error) {
          refuse([(error as Error).message]);
        }
        // In src/pages/, Astro leaves out files that begin with an underscore.
        injectRoute({ pattern: '/_redirects', entrypoint: new URL('./redirects-route.ts', import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        kept = new URL('copies/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A copy with drafts has its headers above its folder; redirects and compressed copies are for readers.
        if (draftsBuild()) return;
        const folder = fileURLToPath(dir);
        const { apache } = settings();
        if (!apache) await writeFile(new URL('_headers', dir), headersFile(base, !onNetlify()));
        // Those of a site in shards lead from one to another: they are seen to when all are together.
        if (!shardTask()) {
          await keepAddresses(folder, base);
          if (apache) await writeHtaccess(folder, base, copiesWanted());
        }
        if (!copiesWanted()) return;
        const { files, plain, br, gz, known } = await compressFolder(folder, kept, {
          isPart: shardTask() !== undefined,
        });
        const sizes = `${kilobytes(plain)}, as brotli ${kilobytes(br)}, as gzip ${kilobytes(gz)}`;
        logger.info(`${files} files compressed: ${sizes}; ${known} were known`);
      },
    },
  };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new BuildRefused(problems.join('\n'));
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
