/** Shows on a page of the dev server what the check found. Without a server of Vite's behind it, it does nothing. */
import { FindingsList } from './findings-list.ts';
import { ASK_FINDINGS, FINDINGS, type ShownFindings } from './messages.ts';

// Vite looks for these very words.
const hot = import.meta.hot;

// A card in a frame of another page has that page's.
if (hot && window.top === window) {
  customElements.define('gloss-findings', FindingsList);
  const list = new FindingsList();
  document.body.append(list);
  const ask = () => hot.send(ASK_FINDINGS, location.pathname);
  hot.on(FINDINGS, (shown: ShownFindings | undefined) => (shown ? list.show(shown, isMissing()) : ask()));
  ask();
}

/** Whether the server had no page at this address. */
function isMissing(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.responseStatus === 404;
}
