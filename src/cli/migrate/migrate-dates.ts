import { type Document, isMap, isScalar, type Pair, Scalar, type YAMLMap } from 'yaml';

/**
 * Gives the frontmatter of an article the three dates that were one: `published` was the day of which the text spoke, and
 * `updated` the only one that may tell when it was put before readers.
 *
 * The old `published` becomes `about`; `published` becomes the first day on which the text is known to have been public, its
 * `updated` or its first correction, and `updated` the last of these, where that is another day. A text that was never
 * changed keeps its `published`: it speaks of the day on which it was published. Comments, order and all else stay.
 *
 * To be used once: a text of the new form with an `updated` and without an `about` cannot be told from one of the old.
 *
 * @param document the frontmatter, which is changed
 * @returns whether there was something to change
 */
export function migrateDates(document: Document): boolean {
  const { contents } = document;
  if (!isMap(contents) || contents.has('about')) return false;
  const [published, updated] = [dayIn(contents, 'published'), dayIn(contents, 'updated')];
  const corrected = daysOfCorrections(document);
  const changes = [...(updated === undefined ? [] : [updated]), ...corrected].sort();
  const last = changes.at(-1);
  if (published === undefined || last === undefined || last === published) return false;
  const first = updated === undefined ? published : changes[0];
  rename(contents, 'published', 'about');
  if (last !== first || updated === undefined) {
    set(document, 'updated', last);
    set(document, 'published', first ?? published);
  } else {
    rename(contents, 'updated', 'published');
  }
  return true;
}

function dayIn(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}

function daysOfCorrections(document: Document): string[] {
  const { corrections } = document.toJS() as { corrections?: unknown };
  if (!Array.isArray(corrections)) return [];
  return corrections.flatMap((each: { date?: unknown } | null) => (typeof each?.date === 'string' ? [each.date] : []));
}

function rename(map: YAMLMap, from: string, to: string): void {
  for (const { key } of map.items) if (isScalar(key) && key.value === from) key.value = to;
}

function set(document: Document, key: string, day: string): void {
  const { contents } = document;
  const value = document.get(key, true);
  if (isScalar(value)) value.value = day;
  else if (isMap(contents)) contents.items.splice(1 + placeOf(contents, 'about'), 0, pairOf(document, key, day));
}

function pairOf(document: Document, key: string, day: string): Pair {
  const value = new Scalar(day);
  value.type = Scalar.QUOTE_SINGLE;
  return document.createPair(key, value);
}

function placeOf({ items }: YAMLMap, name: string): number {
  return items.findIndex(({ key }) => isScalar(key) && key.value === name);
}
