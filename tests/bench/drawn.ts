import type { CDPSession, Page } from '@playwright/test';
import { OPEN_AFTER_MS } from '../../src/browser/preview/timing.ts';

/**
 * What is drawn: the names that a key suggests, all that it finds, the card of a name. Each counts from its input: the key, the
 * finger, or the end of the time for which a pointer has to rest.
 */
export type What = 'names' | 'all' | 'card';

/** After so long something was not drawn, in milliseconds. */
const LIMIT = 30_000;

/**
 * Makes a page tell, without being asked, which would cost it time, when something is drawn. Gives what waits for the next time. In a
 * trace it stands as two marks: `input`, and `drawn:card` at the beginning of the frame.
 */
export async function tellDrawn(page: Page, session: CDPSession): Promise<(what: What) => Promise<void>> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellDrawn' });
  await page.evaluate((rest) => {
    const { tellDrawn: tell } = globalThis as unknown as { tellDrawn(told: string): void };
    const input = (startTime: number) => performance.mark('input', { startTime });
    const afterFrame = (what: string) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(what);
      requestAnimationFrame(() => {
        performance.mark(`drawn:${what}`);
        // It comes after the frame in which it was sent.
        port2.postMessage(undefined);
      });
    };
    const listen = (type: string, act: (event: Event) => unknown) =>
      document.addEventListener(type, act, { capture: true });
    listen('input', ({ timeStamp }) => {
      input(timeStamp);
      afterFrame('names');
    });
    listen('click', ({ timeStamp }) => input(timeStamp));
    listen('pointermove', () => input(performance.now() + rest));
    const results = document.querySelector('#search-dialog .search-results');
    const answers = new MutationObserver(() => {
      if (results?.getAttribute('aria-busy') === 'false') afterFrame('all');
    });
    if (results) answers.observe(results, { attributeFilter: ['aria-busy'] });
    const cards = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node instanceof Element && node.matches('.preview'))) afterFrame('card');
    });
    cards.observe(document.body, { childList: true, subtree: true });
  }, OPEN_AFTER_MS);
  return (what) =>
    new Promise((resolve, reject) => {
      const end = setTimeout(() => reject(new Error(`${what}: nothing was drawn`)), LIMIT);
      const listen = ({ payload }: { payload: string }) => {
        if (payload !== what) return;
        clearTimeout(end);
        session.off('Runtime.bindingCalled', listen);
        resolve();
      };
      session.on('Runtime.bindingCalled', listen);
    });
}
