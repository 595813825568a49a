import type { AstroIntegration } from 'astro';

/** What is done with the pages that Astro renders, before they are written. */
export interface Prerender {
  /** Makes of a page what is published. */
  finish: (html: string) => string;
  /** Is given each page that is published, and the path of its file from the site's root, such as `articles/x/index.html`. */
  read: (html: string, path: string) => void;
  /** Asked once a build; where it gives nothing, all pages are written. */
  choose: () => Choose | undefined;
}

/** Whether a page is written at all, by the file of its route and its path. */
export type Choose = (component: string, pathname: string) => boolean;

/** Takes part in rendering, so that nothing has to read all pages again when they are written. */
export default function prerender({ finish, read, choose }: Prerender): AstroIntegration {
  let base = '/';
  return {
    name: 'gloss:prerender',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const all = await astro.getStaticPaths();
            const isWritten = choose();
            return isWritten ? all.filter(({ pathname, route }) => isWritten(route.component, pathname)) : all;
          },
          async render(request, options) {
            const rendered = await astro.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
            const html = finish(await response.text());
            read(html, `${new URL(request.url).pathname.slice(base.length)}index.html`);
            return new Response(html, response);
          },
        }));
      },
    },
  };
}
