/**
 * `npm run test:hosting`: the browser tests against nginx, Caddy and Apache, each with the configuration beside this file, at
 * both base paths. Needs the three servers; see the README.
 */
import { browserTests } from '../steps/browser-tests.ts';

let failed = 0;
for (const server of ['nginx', 'caddy', 'apache']) {
  console.log(`\n=== ${server} ===`);
  const { outcome: result, output } = await browserTests(server, { GLOSS_SERVER: server });
  console.log(output.trimEnd());
  console.log(`\n${server}: ${result.passed} passed, ${result.failed.length} failed`);
  failed += result.failed.length;
}
process.exitCode = failed > 0 ? 1 : 0;
