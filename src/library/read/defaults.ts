import type { ContentSort } from '../../model/collection.ts';
import { type Defaults, NEWEST_SOURCE } from '../../model/site-defaults.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { latestDate, startOf } from '../../model/time/date.ts';
import type { Path } from './content-file.ts';
import { type Fields, setAt, valueIn } from './fields/fields.ts';
import { isRecord } from './fields/is-record.ts';

/** A field that a file leaves out and for which there may be a default; of `checked`, with the ids of what the record rests on. */
export type Gap =
  | { path: Path; field: 'language' }
  | { path: Path; field: 'kind'; of: 'article' | 'entity' }
  | { path: Path; field: 'checked'; of: 'entry' | 'role'; sources: readonly string[] };

/** What a default says in the place of a field. */
export interface Filled {
  path: Path;
  value: string;
}

/** The dates of a source, as far as they are known. */
export type SourceDates = ReadonlyMap<string, Pick<SourceRecord, 'date' | 'seen'>>;

/**
 * The fields that a file leaves out and for which a newsroom can have a default.
 *
 * @param fields its frontmatter as plain data
 */
export function gapsIn(collection: ContentSort, fields: Fields): Gap[] {
  const gaps: Gap[] = [];
  const isLeftOut = (key: string) => fields[key] === undefined;
  if ((collection === 'articles' || collection === 'claims') && isLeftOut('language'))
    gaps.push({ path: ['language'], field: 'language' });
  if (collection === 'articles' && isLeftOut('kind')) gaps.push({ path: ['kind'], field: 'kind', of: 'article' });
  if (collection === 'entities' && isLeftOut('kind')) gaps.push({ path: ['kind'], field: 'kind', of: 'entity' });
  if (collection === 'claims') gaps.push(...checkedGap(fields, []));
  if (collection === 'entities') gaps.push(...checkedOf(fields, []));
  if (collection === 'articles' && Array.isArray(fields['entities'])) {
    fields['entities'].forEach((entity: unknown, index) => {
      if (isRecord(entity) && 'names' in entity) gaps.push(...checkedOf(entity, ['entities', index]));
    });
  }
  return gaps;
}

function checkedOf(entity: Fields, at: Path): Gap[] {
  const roles = Array.isArray(entity['roles']) ? entity['roles'] : [];
  return [
    ...checkedGap(entity, at),
    ...roles.flatMap((role: unknown, index) =>
      isRecord(role) && role['to'] === undefined ? checkedGap(role, [...at, 'roles', index], 'role') : [],
    ),
  ];
}

function checkedGap(record: Fields, at: Path, of: 'entry' | 'role' = 'entry'): Gap[] {
  if (record['checked'] !== undefined) return [];
  const sources = Array.isArray(record['sources']) ? record['sources'].map(String) : [];
  return [{ path: [...at, 'checked'], field: 'checked', of, sources }];
}

/**
 * What the defaults say for some gaps; nothing for those of which they say nothing.
 *
 * @param path the path of the file, as reports name it
 */
export function defaultsFor(gaps: readonly Gap[], path: string, defaults: Defaults, dates: SourceDates): Filled[] {
  return gaps.flatMap((gap) => {
    const value = valueFor(gap, path, defaults, dates);
    return value === undefined ? [] : [{ path: gap.path, value }];
  });
}

/** Puts them into the fields of a file. */
export function fillIn(fields: Fields, filled: readonly Filled[]): void {
  for (const { path, value } of filled) {
    if (valueIn(fields, path) === undefined) setAt(fields, path, value);
  }
}

function valueFor(gap: Gap, path: string, defaults: Defaults, dates: SourceDates): string | undefined {
  if (gap.field === 'language') return defaults.language;
  if (gap.field === 'kind') return gap.of === 'article' ? defaults.kind?.articles : kindOfFolder(path, defaults);
  const sources = gap.sources.flatMap((id) => dates.get(id) ?? []);
  if (gap.of === 'role') return defaults.checked && latestDate(sources.map(({ date, seen }) => date ?? seen));
  return checkedDay(sources, defaults.checked);
}

/** The kind of what lies in a folder of entities: that of the innermost one that has a kind. */
export function kindOfFolder(path: string, { kind }: Defaults): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const within = folders.slice(folders.indexOf('entities') + 1);
  const named = within.map((_, index) => within.slice(0, within.length - index).join('/'));
  return named.map((folder) => kind?.entities[folder]).find((known) => known !== undefined);
}

/** The day on which an entry was last compared with its sources, by the default; see `defaultsSchema`. */
function checkedDay(
  sources: readonly Pick<SourceRecord, 'date' | 'seen'>[],
  checked: string | undefined,
): string | undefined {
  const days = sources.flatMap(({ date, seen }) => (date === undefined ? (seen ?? []) : startOf(date)));
  const newest = days.sort().at(-1);
  if (checked === NEWEST_SOURCE) return newest;
  if (checked === undefined) return undefined;
  const isLater = sources.some((source) =>
    [source.date && startOf(source.date), source.seen].some((day) => day !== undefined && day > checked),
  );
  return isLater ? undefined : checked;
}
