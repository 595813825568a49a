import type { AstroIntegration } from 'astro';
import { settings } from '../../site/settings.ts';
import { siteStyle } from './site-style.ts';

const MODULE = 'virtual:site-style.css';

/** Gives the pages the styles that the settings make, as a module that is bundled with the other styles. */
export default function siteStyleIntegration(): AstroIntegration {
  return {
    name: 'gloss:site-style',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'gloss:site-style',
                resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id) => (id === `\0${MODULE}` ? siteStyle(settings()) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
