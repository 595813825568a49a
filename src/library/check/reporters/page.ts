import { join } from 'node:path';
import type { Collection } from '../../../model/collection.ts';
import { asOneLine } from '../../../model/fields/forbidden-characters.ts';
import { counted, countFindings } from '../counts.ts';
import { type Finding, inWords, type WordedFinding } from '../finding.ts';
import { alsoAt, type SameFindings, sameFindings } from './same-findings.ts';

/** The findings as a page that is being written shows them in the browser. */
export interface PageReport {
  /** "2 errors, 1 warning", "1 warning"; empty where nothing was found. */
  counts: string;
  /** What is gravest among all findings. */
  severity?: WordedFinding['severity'];
  /** Those of the page's own file. */
  own: PageFinding[];
  /** Those of all other files. */
  others: PageFinding[];
  /** How many of the others are left out. */
  more: number;
}

/** What is said at one place, or at several in the same words. */
export interface PageFinding extends WordedFinding {
  rule: string;
  /** `file:line:column`, the file as reports name it. */
  place: string;
  /** The same with the whole path, as Vite's `/__open-in-editor` takes it. */
  open: string;
  /** "Also at 20:3."; empty where it is said once. */
  also: string;
}

/** What stands at the address of a page. */
export interface PageEntry {
  collection: Collection;
  id: string;
}

/** So many findings of other files are shown: who has more mends the first ones first. */
const MOST_OTHERS = 100;

/**
 * The findings for the browser, in the order in which they are read: those of the page's own file first, errors before warnings, then
 * by file and place.
 *
 * @param entry what the page shows, where it is the page of a file
 * @param options.folder the folder that holds `content`, as the system writes it
 * @param options.definedIn the files of the entities that have none of their own, by their ids
 */
export function pageReport(
  findings: readonly Finding[],
  entry: PageEntry | undefined,
  { folder, definedIn }: { folder: string; definedIn: ReadonlyMap<string, string> },
): PageReport {
  const isOwn = ({ file }: Finding) => entry !== undefined && isFileOf(file, entry, definedIn);
  const rows = (is: boolean) => {
    const same = sameFindings(findings.filter((finding) => isOwn(finding) === is));
    const isWarning = ({ severity }: PageFinding) => Number(severity === 'warning');
    return same.map((each) => rowOf(each, folder)).sort((a, b) => isWarning(a) - isWarning(b));
  };
  const others = rows(false);
  const { errors, warnings } = countFindings(findings);
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return {
    counts: counts.join(', '),
    ...(findings.length > 0 && { severity: errors > 0 ? 'error' : 'warning' }),
    own: rows(true),
    others: others.slice(0, MOST_OTHERS),
    more: Math.max(0, others.length - MOST_OTHERS),
  };
}

function rowOf(same: SameFindings, folder: string): PageFinding {
  const { file, line, column, rule } = same.finding;
  const at = `${line}:${column}`;
  return {
    ...inWords(same.finding),
    rule,
    place: asOneLine(`${file}:${at}`),
    open: `${join(folder, file)}:${at}`,
    also: alsoAt(same).trim(),
  };
}

/** Whether a file is the one of an entry. By its name, since of a file that cannot be read nothing else is known. */
function isFileOf(file: string, { collection, id }: PageEntry, definedIn: ReadonlyMap<string, string>): boolean {
  if (collection === 'entities' && definedIn.get(id) === file) return true;
  const [, folder, ...rest] = file.split('/');
  return folder === collection && rest.at(-1)?.replace(/\.[^.]*$/, '') === id;
}
