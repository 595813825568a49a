import { setTimeout as wait } from 'node:timers/promises';
import type { AstroConfig, AstroIntegration } from 'astro';
import { ASKED, lastCheck } from './check-in-dev.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { siteFolders } from './site-folders.ts';
import { concernsSite } from './watched-path.ts';

/**
 * Has all content loaded again in dev whenever a file changes that concerns the site. Astro is asked for that, since it writes at
 * once what a load gives it, and half a second later what a loader stores by itself.
 */
export default function refresh(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'gloss:refresh',
    hooks: {
      'astro:config:done': ({ config: whole }) => {
        config = whole;
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folders = siteFolders(config);
        const load = oneAtATime(
          async () => {
            const mine = Symbol('a load');
            // Astro 7.3 reads its own configuration of content again at each change, and does nothing when it is asked meanwhile.
            for (let tries = 0; lastCheck()?.asked !== mine; tries++) {
              if (tries === MOST_TRIES) throw new Error('The content could not be loaded again: start dev anew.');
              if (tries > 0) await wait(AGAIN_MS);
              await refreshContent?.({ context: { [ASKED]: mine } });
            }
          },
          (error) => logger.error(String(error)),
        );
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add([folders.content, folders.public]);
        server.watcher.on('all', (_event, path) => {
          if (!concernsSite(path, folders)) return;
          clearTimeout(timer);
          timer = setTimeout(load, SETTLE_MS);
        });
      },
    },
  };
}

/** Editors write a file in several steps; 50 ms lets them finish and is not felt. */
const SETTLE_MS = 50;

const AGAIN_MS = 20;

/** Half a minute. */
const MOST_TRIES = 1500;
