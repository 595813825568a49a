import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { counted, countFindings, report } from '../library/check/diagnostics.ts';
import { loadLibrary } from '../library/load.ts';
import { buildDay } from '../site/clock.ts';

/**
 * `npm run check -- [folder] [--stale] [--months N] [--strict]`: checks the content of the site in that folder (this one,
 * when none is given) and prints every finding as `file:line:column  kind  what, why, what to do`. `--stale` adds what
 * has not been looked up for N months (12) or is past its day of review. The exit code is 1 when there is an error; with
 * `--strict` a warning is one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stale: { type: 'boolean', default: false },
    months: { type: 'string', default: '12' },
    strict: { type: 'boolean', default: false },
  },
});
const root = positionals[0] ?? fileURLToPath(new URL('../..', import.meta.url));
const months = Number(values.months);
if (!existsSync(`${root}/content`)) fail(`There is no folder ${root}/content. Give the folder of a site.`);
if (!Number.isInteger(months) || months < 1) fail(`--months ${values.months}: give a whole number of months.`);

const { library, diagnostics } = await loadLibrary(
  { content: `${root}/content`, public: `${root}/public`, base: '/' },
  values.stale ? { today: buildDay(), months } : undefined,
);
if (diagnostics.length > 0) console.error(report(diagnostics));
const { articles, entities, claims, topics } = library;
const counts = [
  counted(articles.length, 'article'),
  counted(entities.length, 'entity', 'entities'),
  counted(claims.length, 'claim'),
  counted(topics.length, 'topic'),
];
console.log(`${counts.join(', ')}: ${countFindings(diagnostics)}`);
process.exitCode = diagnostics.some(({ severity }) => values.strict || severity === 'error') ? 1 : 0;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
