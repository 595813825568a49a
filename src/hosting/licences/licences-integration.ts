import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { PROGRAM } from '../../site/program.ts';
import { address } from '../../site/routes.ts';
import { licencesFile } from './licences-file.ts';
import { packageFolder, readPackage } from './shipped-package.ts';

/**
 * Writes `licences.txt`: the licence of every package of which the pages send something to readers. Which these are is
 * what the bundler has put into the scripts of the browser, and the files of packages, such as fonts, that any part of
 * the build has put beside them.
 */
export default function licences(): AstroIntegration {
  const shipped = new Set<string>();
  return {
    name: 'gloss:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteShipped(shipped)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = [...shipped, ...BESIDE.map((name) => fileURLToPath(import.meta.resolve(name)))];
        const byFolder = Map.groupBy(files, packageFolder);
        byFolder.delete(undefined);
        // The program's own code is sent too, whether it is a package of the site or not.
        byFolder.delete(resolve(PROGRAM));
        const packages = [...byFolder]
          .map(([folder = '', its]) => readPackage(folder, its))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        await writeFile(new URL(address.licences().slice(1), dir), licencesFile(packages));
        logger.info(`Licences of ${packages.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** What passes no bundler: Pagefind's script and WebAssembly lie beside its index, and the tables of letters are any-ascii's. */
const BESIDE = ['pagefind', 'any-ascii'];

/** A Vite plugin that adds the path of every file whose code, or which itself, is sent to browsers. */
function noteShipped(shipped: Set<string>): VitePlugin {
  return {
    name: 'gloss:note-shipped',
    apply: 'build',
    generateBundle(_options, bundle) {
      const { name, config } = this.environment;
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') {
          // The styles of a page have a name that Astro makes up.
          const files = output.originalFileNames.map((file) => resolve(config.root, file)).filter(existsSync);
          for (const file of files) shipped.add(file);
        } else if (name === 'client') {
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            if (renderedLength > 0) shipped.add(id);
          }
        }
      }
    },
  };
}

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
