import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { BuildRefused } from '../build-refused.ts';
import { builderAt, lockBuild, unlockBuild } from './build-lock.ts';
import {
  healSites,
  makeWorkFolder,
  placeSite,
  refusedOutDir,
  removeWorkFolder,
  type WorkFolder,
} from './work-folder.ts';

/**
 * Has the site built in a work folder, and puts it in its place when it is whole: whoever kills the build, fills the disk
 * or has an error in the content keeps the site that was there. Comes last, after whatever writes files.
 *
 * Builds of one cache come one after the other. A site that a killed build left missing is put back by whatever starts
 * next: a build, the preview or the development server.
 */
export default function swap(): AstroIntegration {
  let work: WorkFolder | undefined;
  let lock = '';
  return {
    name: 'gloss:swap',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const [outDir, cacheDir] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
        lock = join(cacheDir, 'build.lock');
        if (command !== 'build') {
          if (!builderAt(lock)) say(await healSites(outDir, cacheDir, { keep: true }), logger);
          return;
        }
        const refused = refusedOutDir(outDir, ownFolders(config));
        if (refused !== undefined) throw new BuildRefused(refused);
        await lockBuild(lock, ({ pid, host }) => {
          logger.info(`Another build is at work (process ${pid} on ${host}); this one waits until it is done.`);
        });
        say(await healSites(outDir, cacheDir), logger);
        const made = makeWorkFolder(outDir, cacheDir);
        work = made;
        // A build that fails leaves nothing; what a killed one leaves, the next one removes.
        process.once('exit', () => removeWorkFolder(made));
        const folder = pathToFileURL(`${made.built}/`);
        const { client, server } = config.build;
        const inWork = (url: URL) => new URL(url.href.replace(config.outDir.href, folder.href));
        updateConfig({ outDir: folder, build: { client: inWork(client), server: inWork(server) } });
      },
      'astro:build:done': async ({ logger }) => {
        if (!work) return;
        const how = await placeSite(work);
        unlockBuild(lock);
        const path = relative(process.cwd(), work.site);
        const site = path.startsWith('..') ? work.site : path;
        if (how === 'copied') {
          logger.warn(
            `${site} cannot be renamed (a mount point, another disk, a parent that is not writable, or open in another ` +
              'program), so the new files were copied over the old ones: a build killed just then leaves a mixture.',
          );
        }
        logger.info(`The new site stands in ${site}`);
      },
    },
  };
}

function say(healed: readonly string[], logger: AstroIntegrationLogger): void {
  for (const site of healed)
    logger.warn(`${site} was missing, since a build was killed: the site of before is there again.`);
}

/** The folders with files that no build has made. */
function ownFolders({ root, srcDir, publicDir, cacheDir }: AstroConfig): string[] {
  return [root, srcDir, publicDir, cacheDir, new URL('content/', root)].map((url) => fileURLToPath(url));
}
