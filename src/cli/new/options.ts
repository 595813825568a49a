import { optionsOf } from '../read-options.ts';
import { type Entry, FIELDS, NEW_KINDS } from './kinds.ts';
import { entriesOf } from './list-file.ts';
import { Refusal } from './refusal.ts';

/** What the command line asks for. */
export interface Request {
  entries: Entry[];
  /** The folder of the site, where one is given. */
  site?: string | undefined;
  dryRun: boolean;
}

/** The options that are no fields. */
const COMMON = {
  site: { type: 'string' },
  article: { type: 'string' },
  list: { type: 'string' },
  id: { type: 'string' },
  draft: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line: the kind, then one or several of what is named first of it, then options, which all of them share. With
 * `--list` the rest of their values, or all, stand in a file.
 *
 * @param readList gives the text of the file of a list
 */
export function readOptions(args: readonly string[], readList: (path: string) => string): Request {
  const kind = NEW_KINDS.find((name) => name === args[0]);
  if (!kind && args[0] !== undefined && !args[0].startsWith('--')) throw new Refusal(`What is "${args[0]}"? ${USAGE}`);
  const fields = kind ? FIELDS[kind] : {};
  const { values, positionals } = parsed(kind ? args.slice(1) : args, Object.keys(fields));
  const shared: Record<string, unknown> = {};
  for (const [name, { isList }] of Object.entries(fields)) {
    const given = (values as Record<string, unknown>)[name] as string[] | undefined;
    if (given === undefined) continue;
    if (!isList && given.length > 1) throw new Refusal(`--${name} is given twice.`);
    shared[name] = isList ? given.flatMap(partsOf) : given[0];
  }
  const { site, article, list, id, draft, 'dry-run': dryRun } = values as CommonValues;
  const common = { article, ...(kind === 'entity' && { draft }) };
  if (draft && kind !== 'entity')
    throw new Refusal('--draft is for entities; an article is a draft when it is started.');
  if (article !== undefined && kind && kind !== 'entity' && kind !== 'claim')
    throw new Refusal(`--article is for entities and claims; a ${kind} goes into none.`);
  const request = { site, dryRun };
  if (list !== undefined) {
    if (positionals.length > 0) throw new Refusal('With --list the names stand in the file.');
    return { ...request, entries: entriesOf(readList(list), kind, shared).map((entry) => ({ ...common, ...entry })) };
  }
  if (!kind) throw new Refusal(USAGE);
  const [first = ''] = Object.keys(fields);
  const named = positionals.length === 0 ? [{}] : positionals.map((name) => ({ [first]: name }));
  if (named.length > 1 && (id !== undefined || shared[first] !== undefined))
    throw new Refusal(`Of several, none can have ${id === undefined ? `--${first}` : '--id'}: start them one by one.`);
  return { ...request, entries: named.map((values) => ({ kind, id, ...common, values: { ...values, ...shared } })) };
}

type CommonValues = { site?: string; article?: string; list?: string; id?: string; draft: boolean; 'dry-run': boolean };

const USAGE = `Say what to start: npm run new -- ${NEW_KINDS.join('|')} "…", npm run new -- site FOLDER, or npm run new -- --list FILE.`;

function parsed(args: readonly string[], names: readonly string[]) {
  const fields = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
  const given = optionsOf({ args: [...args], allowPositionals: true, options: { ...fields, ...COMMON } });
  if ('refused' in given) throw new Refusal(given.refused);
  return given;
}

/** The values that a line parts by commas. */
export function partsOf(line: string): string[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
