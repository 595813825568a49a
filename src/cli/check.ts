import { checkContent } from './report/check-content.ts';

/**
 * `npm run check -- [folder] [--stale] [--months N] [--strict] [--site URL] [--format F]`: checks the content of the site in that
 * folder (this one, when none is given) and prints every finding as `file:line:column  kind  what, why, what to do`, or
 * in the form F. `--stale` adds what has not been looked up for N months (12) or is past its day of review. With
 * `--site`, the address at which the site will stand, links to its feeds are right. The exit code
 * is 1 when there is an error; with `--strict` a warning is one. `--format json-schema` checks nothing, and prints what
 * form the report of `--format json` has.
 */
const { stdout, stderr, code } = await checkContent(process.argv.slice(2), process.env, process.stderr);
if (stderr !== '') console.error(stderr);
if (stdout !== '') console.log(stdout);
process.exitCode = code;
