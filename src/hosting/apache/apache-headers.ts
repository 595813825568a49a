import { withBase } from '../../site/base-path.ts';
import { ASKED_AGAIN, type HeaderRule, headerRules } from '../headers.ts';
import { literally } from './apache-pattern.ts';

/**
 * What makes Apache send the headers of a site: lines for its module `headers` (https://httpd.apache.org/docs/2.4/mod/mod_headers.html).
 * The server's own configuration may have put the same names into the headers of answers that are no errors: those are taken
 * away, so that none is sent twice.
 *
 * @param copies whether compressed copies lie beside the files: then every answer depends on what the reader takes
 */
export function apacheHeaders(base: string, copies: boolean): string[] {
  const everywhere: HeaderRule = { paths: ['/*'], headers: { ...ASKED_AGAIN, ...(copies && VARY) } };
  const rules = [everywhere, ...headerRules()];
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [
    ...[...names].map((name) => `Header unset ${name}`),
    ...rules.flatMap(({ paths, headers, without = [] }) => {
      const where = paths.includes('/*') ? '' : ` "expr=%{REQUEST_URI} =~ m#${patternOf(paths, base)}#"`;
      return [
        ...without.filter((name) => !(name in headers)).map((name) => `Header always unset ${name}${where}`),
        ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"${where}`),
      ];
    }),
    'Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} -eq 405"',
  ];
}

const VARY = { Vary: 'Accept-Encoding' };

/** Which addresses paths with a `*` mean; where a compressed copy is sent, Apache knows the answer by the address of the copy. */
function patternOf(paths: readonly string[], base: string): string {
  const patterns = paths.map((path) => withBase(path, base).split('*').map(literally).join('.*'));
  return `^(?:${patterns.join('|')})(?:\\.br|\\.gz)?$`;
}
