import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { counted, countFindings, report } from '../library/diagnostics.ts';
import { loadLibrary } from '../library/load.ts';

/**
 * `npm run check [folder]`: checks the content of the site in that folder (this one, when none is given) and prints
 * every finding as `file:line:column  kind  what, why, what to do`. The exit code is 1 when there is an error.
 */
const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(`${root}/content`)) {
  console.error(`There is no folder ${root}/content. Give the folder of a site, which holds "content".`);
  process.exit(1);
}
const { library, diagnostics } = await loadLibrary({ content: `${root}/content`, public: `${root}/public`, base: '/' });

if (diagnostics.length > 0) console.error(report(diagnostics));
const { articles, entities, claims, topics } = library;
const counts = [
  counted(articles.length, 'article'),
  counted(entities.length, 'entity', 'entities'),
  counted(claims.length, 'claim'),
  counted(topics.length, 'topic'),
];
console.log(`${counts.join(', ')}: ${countFindings(diagnostics)}`);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
