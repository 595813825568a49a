import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { shardTask } from '../../library/shards/shard-task.ts';
import { heldEntries } from '../../loaders/held-entries.ts';
import type { Article } from '../../model/article.ts';
import { heldBack } from '../../model/time/article-dates.ts';
import { buildMinute } from '../../site/clock.ts';
import { type DraftsBuild, draftsBuild } from '../../site/drafts-build.ts';
import { address } from '../../site/routes.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { BuildRefused } from '../build-refused.ts';
import { DRAFTS_HEADER_RULES } from '../headers.ts';
import { headersFile } from '../headers-file.ts';
import { DRAFTS_FOLDER, draftsFolder } from './drafts-folder.ts';
import { draftsKey } from './drafts-key.ts';

/**
 * Where a build is one with drafts, has it stand in a folder of its own, under an address that cannot be guessed, and keep apart what it
 * keeps. That follows from the variable alone: no option brings drafts into the folder of the site. A build for readers is as it
 * would be without. Comes first, before whatever looks where the site goes.
 */
export default function drafts(): AstroIntegration {
  let config: AstroConfig;
  let asked: DraftsBuild | undefined;
  return {
    name: 'gloss:drafts',
    hooks: {
      'astro:config:setup': ({ command, config: given, updateConfig }) => {
        asked = command === 'build' ? draftsBuild() : undefined;
        if (asked) updateConfig(apart(given, asked));
      },
      'astro:config:done': ({ config: whole }) => {
        config = whole;
      },
      'astro:build:start': () => {
        const wrong = asked?.only?.filter((id) => !unpublished().includes(id)) ?? [];
        if (wrong.length > 0)
          throw new BuildRefused(
            `Neither a draft nor published later: ${wrong.join(', ')}. Give the ids of articles that are, or --drafts alone.`,
          );
      },
      'astro:build:done': async ({ logger }) => {
        if (!asked) return;
        const above = new URL(`${DRAFTS_FOLDER}/`, config.root);
        await mkdir(above, { recursive: true });
        await writeFile(new URL('_headers', above), headersFile('/', false, DRAFTS_HEADER_RULES));
        // Else some hosts would list what is in the folder.
        await writeFile(new URL('index.html', above), NOTHING_HERE);
        const url = (path: string) => {
          const there = config.base.replace(/\/*$/, path);
          return config.site === undefined ? there : new URL(there, config.site).href;
        };
        const articles = unpublished().map((id) => `  ${url(address.article(id))}`);
        logger.info(['Not published, for whoever is sent the address:', `  ${url('/')}`, ...articles].join('\n'));
      },
    },
  };
}

/** The changes of a configuration by which a copy with drafts stands apart. */
function apart({ root, base, outDir, cacheDir, build }: AstroConfig, asked: DraftsBuild) {
  if (shardTask()) throw new BuildRefused('Drafts are built with the whole site, not with a part of it.');
  const folder = keyed(root, asked);
  const there = new URL(`${DRAFTS_FOLDER}/${folder}/`, root);
  const moved = (url: URL) => new URL(url.href.replace(outDir.href, there.href));
  return {
    base: `${base.replace(/\/+$/, '')}/${folder}`,
    outDir: there,
    cacheDir: new URL('drafts/', cacheDir),
    build: { client: moved(build.client), server: moved(build.server) },
  };
}

function keyed(root: URL, asked: DraftsBuild): string {
  try {
    return draftsFolder(draftsKey(fileURLToPath(root)), asked);
  } catch (error) {
    throw new BuildRefused((error as Error).message);
  }
}

/** The ids of the articles of this build that are not published. */
function unpublished(): string[] {
  const now = buildMinute();
  const articles = [...(heldEntries('articles') ?? [])];
  return articles.filter(([, { data }]) => heldBack(data as Article, now) !== undefined).map(([id]) => id);
}

const NOTHING_HERE = `<!doctype html>
<html lang="${spoken()}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${say('drafts.nothing-here')}</title>
<p>${say('drafts.nothing-here')}</p>
</html>
`;
