import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASK_FINDINGS, FINDINGS, type ShownFindings } from '../../browser/findings/messages.ts';
import { pageReport } from '../../library/check/reporters/page.ts';
import { lastCheck, MEANING, onCheck } from '../../loaders/check-in-dev.ts';
import { entryAt } from '../../site/routes.ts';

/**
 * Shows on every page of the dev server what the check of the content finds, anew at each save. A build has nothing of it. It is an
 * element of its own and no app of Astro's toolbar: that one shows an error only as a dot, on a bar of tools for programmers.
 */
export default function findings(): AstroIntegration {
  let base = '/';
  let stop = () => {};
  return {
    name: 'gloss:findings',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const script = fileURLToPath(new URL('../../browser/findings/show-findings.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(script.replaceAll('\\', '/'))};`);
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
      },
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        hot.on(ASK_FINDINGS, (path: unknown, client) => {
          const shown = findingsAt(String(path), base);
          if (shown) client.send(FINDINGS, shown);
        });
        // A restart sets up another server.
        stop();
        stop = onCheck(() => hot.send(FINDINGS, undefined));
      },
      'astro:server:done': () => stop(),
    },
  };
}

/** What a page shows, by its path in the browser; nothing before the content was read. */
function findingsAt(path: string, base: string): ShownFindings | undefined {
  const check = lastCheck();
  if (!check) return undefined;
  const entry = path.startsWith(`${base}/`) ? entryAt(path.slice(base.length).replace(/\/?$/, '/')) : undefined;
  return { ...pageReport(check.findings, entry, check), meaning: MEANING[check.shown] };
}
