import { fileURLToPath } from 'node:url';
import { countFindings, report } from '../library/diagnostics.ts';
import { loadLibrary } from '../library/load.ts';

/**
 * `npm run check [folder]`: checks the content of the site in that folder (this one, when none is given) and prints
 * every finding as `file:line:column  kind  what, why, what to do`. The exit code is 1 when there is an error.
 */
const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
const { library, diagnostics } = await loadLibrary({ content: `${root}/content`, public: `${root}/public`, base: '/' });

if (diagnostics.length > 0) console.error(report(diagnostics));
console.log(
  `${library.articles.length} articles, ${library.entities.length} entities, ${library.topics.length} topics: ` +
    countFindings(diagnostics),
);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
