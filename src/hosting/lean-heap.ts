import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Has a build collect garbage before its heap has grown by three tenths: V8 waits until it is up to four times what is in use, since
 * it knows nothing of other processes. Of 1,000 articles the process takes 1.1 GB instead of 1.5, for up to 5 % more processor time.
 */
export default function leanHeap(): AstroIntegration {
  return {
    name: 'gloss:lean-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
      },
    },
  };
}

/** By how much the heap may grow, in per cent of what was in use after the last collection. */
const GROWTH_PERCENT = 30;
