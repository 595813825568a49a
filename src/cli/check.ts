import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasErrors } from '../library/check/finding.ts';
import { reportJsonSchema } from '../library/check/reporters/json.ts';
import { loadLibrary } from '../library/load.ts';
import { buildMinute } from '../site/clock.ts';
import { defaultFormat, FORMATS, printReport } from './report/print-report.ts';

/**
 * `npm run check -- [folder] [--stale] [--months N] [--strict] [--site URL] [--format F]`: checks the content of the site in that
 * folder (this one, when none is given) and prints every finding as `file:line:column  kind  what, why, what to do`, or
 * in the form F. `--stale` adds what has not been looked up for N months (12) or is past its day of review. With
 * `--site`, the address at which the site will stand, links to its feeds are right. The exit code
 * is 1 when there is an error; with `--strict` a warning is one. `--format json-schema` checks nothing, and prints what
 * form the report of `--format json` has.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stale: { type: 'boolean', default: false },
    months: { type: 'string', default: '12' },
    strict: { type: 'boolean', default: false },
    site: { type: 'string' },
    format: { type: 'string', default: defaultFormat() },
  },
});
const root = positionals[0] ?? fileURLToPath(new URL('../..', import.meta.url));
const months = Number(values.months);
const format = FORMATS.find((name) => name === values.format);

if (values.format === 'json-schema') {
  console.log(JSON.stringify(reportJsonSchema(), null, 2));
} else {
  if (!format) fail(`--format ${values.format}: give one of ${FORMATS.join(', ')}, json-schema.`);
  if (!existsSync(`${root}/content`)) fail(`There is no folder ${root}/content. Give the folder of a site.`);
  if (!Number.isInteger(months) || months < 1) fail(`--months ${values.months}: give a whole number of months.`);
  const now = minute();
  const { library, findings } = await loadLibrary(
    { content: `${root}/content`, public: `${root}/public`, base: '/', addressed: values.site !== undefined },
    now,
    values.stale ? { stale: { today: now.slice(0, 10), months } } : {},
  );
  printReport(format, root, library, findings);
  process.exitCode = hasErrors(findings) || (values.strict && findings.length > 0) ? 1 : 0;
}

function minute(): string {
  try {
    return buildMinute();
  } catch (error) {
    fail((error as Error).message);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
