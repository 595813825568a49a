import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

/** A module of the program, from which its packages are found. */
const HERE = import.meta.url;

const OF_ASTRO = /^astro(?:$|[\s/])/;

/** A package by its name, `sharp` or `@a/b/c.js`. */
const BARE = /^(?:@[^/]+\/)?[a-z0-9_-][^:]*$/i;

/** Code of a package, by the path of its file. */
const IN_PACKAGE = /[\\/]node_modules[\\/].*\.[cm]?js$/;

let hooked = false;

/**
 * Has packages found from the program where the folder of a site has none: code that Astro makes up lies nowhere, and that of the pages
 * lies in the site while it is built; what they import would be looked for there alone.
 */
export function packagesFromProgram(): Plugin {
  if (!hooked) registerHooks({ resolve: resolveFromHere });
  hooked = true;
  return {
    name: 'gloss:packages-from-program',
    enforce: 'pre',
    config: () => ({ ssr: { noExternal: ['astro'] } }),
    configResolved({ environments: { client } }) {
      // What Astro's toolbar needs, which is off.
      if (client)
        client.optimizeDeps.include = client.optimizeDeps.include?.filter((name) => !OF_ASTRO.test(name)) ?? [];
    },
    async resolveId(id, importer, options) {
      const here = fileURLToPath(HERE);
      if (importer === here) return undefined;
      if (OF_ASTRO.test(id)) return this.resolve(id, here, { skipSelf: true });
      // Code that runs at the build takes packages as they are; those that the site's folder does not find Vite would put into its own.
      const { config } = this.environment;
      if (config.command !== 'build' || config.consumer !== 'server' || !BARE.test(id) || !importer) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && IN_PACKAGE.test(found.id) ? { id, external: true } : found;
    },
  };
}

const resolveFromHere: NonNullable<Parameters<typeof registerHooks>[0]['resolve']> = (specifier, context, next) => {
  try {
    return next(specifier, context);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND' || !BARE.test(specifier)) throw error;
    return next(specifier, { ...context, parentURL: HERE });
  }
};

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
