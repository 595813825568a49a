import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { programDigest } from '../../library/kept/program-digest.ts';
import { heldPages } from '../../loaders/held-entries.ts';
import { buildDay } from '../../site/clock.ts';
import { draftsBuild } from '../../site/drafts-build.ts';
import { editions } from '../../site/editions.ts';
import { settings } from '../../site/settings.ts';
import { askedMeanwhile } from '../../views/reads/reads.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';

/** What is done with the pages that Astro renders, before they are written. */
export interface Prerender {
  /** Makes of a page what is published. */
  finish: (html: string) => string;
  /**
   * Is given each page that is published, and the path of its file from the site's root, such as `articles/x/index.html`; the next
   * one is rendered when it ends.
   */
  read: (html: string, path: string) => Promise<unknown>;
  /** Asked once a build; where it gives nothing, all pages are written. */
  choose: () => Choose | undefined;
}

/** Whether a page is written at all, by the file of its route and its path. */
export type Choose = (component: string, pathname: string) => boolean;

/**
 * Takes part in rendering: what is done with every page is done before it is written, and a page that would be what it was is taken
 * from the site that stands there.
 */
export default function prerender({ finish, read, choose }: Prerender): AstroIntegration {
  let outDir = '';
  let kept: KeptPages | undefined;
  let config: AstroConfig;
  return {
    name: 'gloss:prerender',
    hooks: {
      'astro:config:setup': ({ config: given, updateConfig }) => {
        updateConfig({ build: { concurrency: WRITTEN_AT_ONCE } });
        // Before it is built elsewhere, to be put in its place.
        outDir = fileURLToPath(given.outDir);
      },
      'astro:config:done': ({ config: whole }) => {
        config = whole;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const base = config.base.replace(/\/*$/, '/');
        const others = editions().map((edition) => [...(heldPages(edition) ?? [])]);
        const inputs = JSON.stringify([programDigest(), config.site, base, buildDay(), settings(), others]);
        const pages = keptPages(join(fileURLToPath(config.cacheDir), 'pages.json'), outDir, inputs);
        kept = pages;
        // What a copy with drafts says of them changes by the minute.
        const isKept = (route: string) => !draftsBuild() && KEPT.test(route);
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const all = await astro.getStaticPaths();
            const isWritten = choose();
            return isWritten ? all.filter(({ pathname, route }) => isWritten(route.component, pathname)) : all;
          },
          // Astro writes a page while the next one is rendered, and never renders two: what each asks could not be told apart.
          render: inTurn(async (request, options) => {
            const file = fileOf(new URL(request.url).pathname.slice(base.length));
            const { route } = options.routeData;
            const isHtml = file.endsWith('.html');
            const known = isKept(route) ? pages.take(file) : undefined;
            if (known) {
              if (isHtml) await read(known.toString(), file);
              return new Response(known);
            }
            const { found, asked } = await askedMeanwhile(async () => {
              const rendered = await astro.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              return { response, body: Buffer.from(await response.arrayBuffer()) };
            });
            const html = isHtml ? finish(found.body.toString()) : undefined;
            const body = html === undefined ? found.body : Buffer.from(html);
            if (isKept(route)) pages.note(file, asked, body);
            if (html !== undefined) await read(html, file);
            return new Response(body, found.response);
          }),
        }));
      },
      'astro:build:done': ({ logger }) => {
        const { taken = 0, of = 0 } = kept?.save() ?? {};
        if (taken > 0) logger.info(`${taken} of ${of} pages are as they were`);
      },
    },
  };
}

/** Pages in the works at a time: one is rendered, the others are being written. */
const WRITTEN_AT_ONCE = 8;

/** The routes of which a page is known by its address alone, and tells of some entries. Others have props, or tell of all. */
const KEPT =
  /^\/(?:(?:embed\/)?(?:articles|entities|claims)\/\[id\](?:\.md|(?:\.oembed)?\.json)?|(?:topics|authors)\/\[id\]|\[data\]\/parts\/\[part\]\.json)$/;

/** The same function, which begins when what it was asked before has ended, whether that failed or not. */
function inTurn<Args extends unknown[], Found>(find: (...args: Args) => Promise<Found>) {
  let last: Promise<unknown> = Promise.resolve();
  return (...args: Args): Promise<Found> => {
    const found = last.then(() => find(...args));
    last = found.catch(() => {});
    return found;
  };
}

/** The file of an address: Astro writes `a/` to `a/index.html`. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
