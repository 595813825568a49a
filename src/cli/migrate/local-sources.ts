import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { addressKey } from '../../model/sources/source.ts';
import { type Field, fieldsOf, frontmatterOf, type MigratedFile } from './frontmatter-edits.ts';

/** A source as a file had it, under an id of its own. */
export interface LocalSource {
  file: string;
  /** Where its list stood: the frontmatter itself, or an entity that an article defines on the spot. */
  scope: string;
  id: string;
  node: YAMLMap;
}

/** Whether an article lists its sources for itself, as articles did before there was a register. */
export function listsSources(file: MigratedFile): boolean {
  return file.path.startsWith('articles/') && localSources(file).some(({ scope }) => scope === '');
}

/** The sources that a file lists for itself, and those of the entities that it defines. */
export function localSources(file: MigratedFile): LocalSource[] {
  const document = frontmatterOf(file)?.document;
  return (document ? fieldsOf(document, 'sources') : []).flatMap(({ value, path }) =>
    isSeq(value)
      ? value.items.flatMap((node) =>
          isMap(node) ? [{ file: file.path, scope: scopeOf(path), id: textOf(node, 'id') ?? '', node }] : [],
        )
      : [],
  );
}

/** Of an article, its entities have lists of their own. */
export function scopeOf(path: Field['path']): string {
  return path[0] === 'entities' ? path.slice(0, 2).join('/') : '';
}

/** What tells a local source from all others. */
export function keyOf({ file, scope, id }: Pick<LocalSource, 'file' | 'scope' | 'id'>): string {
  return `${file} ${scope} ${id}`;
}

/** What tells sources apart: their addresses, or of one without an address what it is. */
export function identityOf(node: YAMLMap): string {
  const url = textOf(node, 'url');
  if (url !== undefined && URL.canParse(url)) return addressKey(url);
  return `${textOf(node, 'publisher') ?? String(node.get('outlet'))}\n${textOf(node, 'title')}\n${textOf(node, 'date')}`;
}

/** A value as text: a number or a day too. */
export function textOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? String(node.value) : undefined;
}

/** The words that most have; of equally many, the first. */
export function mostCommon(words: readonly (string | undefined)[]): string | undefined {
  const counts = [...Map.groupBy(words, (word) => word)].filter(([word]) => word !== undefined);
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Who speaks in a file and is named there without an id; from behind the colon to the end of it, as offsets in the file. */
export function namedSpeakers(file: MigratedFile): { map: YAMLMap; from: number; to: number }[] {
  const front = frontmatterOf(file);
  if (!front) return [];
  return ['speaker', 'who'].flatMap((key) =>
    fieldsOf(front.document, key).flatMap(({ value, from, to, colon }) =>
      isMap(value) && value.has('named')
        ? [{ map: value, from: front.offset + colon, to: front.offset + to, at: from }]
        : [],
    ),
  );
}
