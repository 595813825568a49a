import { type DocumentState, isWithdrawn, latestState } from '../../../model/sources/document-state.ts';
import { addressKey, type SourceRecord } from '../../../model/sources/source.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import type { Problem } from '../problem.ts';
import { unknownId, unknownSources, unknownSpeaker } from '../text/unknown-ids.ts';
import { checkNames, type WrittenName } from './check-names.ts';

type Speakers = Parameters<typeof unknownSpeaker>[3];

/** A part of some frontmatter. */
interface Part {
  file: ContentFile;
  at: Path;
  data: unknown;
}

/**
 * What is wrong between the register of sources and all that cites it: ids that nothing has, entries that nothing uses or
 * that are one source, names that are written more than once, and what rests on a source that was withdrawn.
 */
export function checkSources(
  content: ValidContent,
  entities: readonly DefinedEntity[],
  entityIds: ReadonlySet<string>,
): Problem[] {
  const parts: Part[] = [
    ...[content.articles, content.entities, content.claims].flat().map(({ file, data }) => ({ file, at: [], data })),
    ...[...content.sources, ...content.speakers, ...content.numbers].map(({ file, at, data }) => ({ file, at, data })),
  ];
  const lists = parts.flatMap(({ file, at, data }) =>
    [...valuesOf(data, 'sources', at), ...valuesOf(data, 'carriedBy', at)].flatMap(({ path, value }) =>
      Array.isArray(value) ? [{ file, path, ids: value as string[] }] : [],
    ),
  );
  const speakers = { entities: entityIds, known: new Set([...entityIds, ...content.ids.speakers]) };
  const cited = { entities: entityIds, known: new Set([...speakers.known, ...content.ids.sources]) };
  return [
    ...lists.flatMap(({ file, path, ids }) => unknownSources(file, path, ids, content.ids.sources)),
    ...content.sources.flatMap(({ file, at, data }) => checkOutlets(file, at, data, speakers, cited)),
    ...content.sources.flatMap(({ file, at, data }) =>
      unknownId(file, [...at, 'document'], data.document, entityIds, 'entity'),
    ),
    ...parts.flatMap(({ file, at, data }) => checkMakers(file, at, data, cited)),
    ...checkUsed(content, new Set(lists.flatMap(({ ids }) => ids))),
    ...checkRepeated(content),
    ...checkNames(writtenNames(parts), entities),
    ...checkWithdrawn(content, entities, lists),
  ];
}

function checkOutlets(
  file: ContentFile,
  at: Path,
  { outlet, carrier, citing }: SourceRecord,
  speakers: Speakers,
  cited: Speakers,
): Problem[] {
  return [
    ...unknownSpeaker(file, [...at, 'outlet'], outlet, speakers),
    ...unknownSpeaker(file, [...at, 'carrier'], carrier, speakers),
    ...citing.flatMap((who, index) => unknownSpeaker(file, [...at, 'citing', index], who, cited)),
  ];
}

/** Ids of those who brought about what became of a document, that nothing has: pages name them. */
function checkMakers(file: ContentFile, at: Path, data: unknown, known: Speakers): Problem[] {
  return valuesOf(data, 'states', at).flatMap(({ path, value }) =>
    (Array.isArray(value) ? (value as DocumentState[]) : []).flatMap(({ by }, index) =>
      by === undefined ? [] : unknownSpeaker(file, [...path, index, 'by'], { id: by }, known),
    ),
  );
}

/** Entries that nothing cites. */
function checkUsed({ sources, articles, entities, claims }: ValidContent, listed: ReadonlySet<string>): Problem[] {
  const inTexts = [articles, entities, claims].flat().flatMap(({ file }) => citedInText(file));
  const inTurn = sources.flatMap(({ data }) => data.citing.flatMap((who) => ('id' in who ? [who.id] : [])));
  const used = new Set([...listed, ...inTexts, ...inTurn]);
  return sources.flatMap(({ file, at, id }): Problem[] =>
    used.has(id) ? [] : [{ rule: 'unused-source', values: { id }, file, at, of: 'key' }],
  );
}

/** The ids that a text cites, whether it could be read to its end or not. */
function citedInText({ vfile, elsewhere }: ContentFile): string[] {
  if (elsewhere) return (vfile.data.citations ?? []).map(({ source }) => source);
  return [...String(vfile).matchAll(/\[\^([^\]\s]+)\]/g)].map(([, id = '']) => id);
}

/** Two entries with one address: they are one source, written twice. */
function checkRepeated({ sources }: ValidContent): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, at, id, data }): Problem[] => {
    if (data.url === undefined) return [];
    const key = addressKey(data.url);
    const other = first.get(key);
    first.set(key, other ?? id);
    return other === undefined
      ? []
      : [{ rule: 'repeated-source', values: { other, url: data.url }, file, at: [...at, 'url'] }];
  });
}

function writtenNames(parts: readonly Part[]): WrittenName[] {
  return parts.flatMap(({ file, at, data }) =>
    valuesOf(data, 'named', at).map(({ path, value, of }) => ({
      file,
      path,
      name: String(value),
      ...(typeof of === 'string' && { of }),
      ...(file.collection === 'speakers' && { id: String(at[0]) }),
    })),
  );
}

/**
 * What rests on a source that was retracted, superseded or overturned, without citing beside it a source that says so. Whoever
 * cites both knows it. A list of states tells it itself.
 */
function checkWithdrawn(
  { sources, articles, entities: files, claims }: ValidContent,
  entities: readonly DefinedEntity[],
  lists: readonly { file: ContentFile; path: Path; ids: readonly string[] }[],
): Problem[] {
  const documents = new Map(entities.map(({ id, entity }) => [id, entity.states]));
  const withdrawn = new Map(
    sources.flatMap(({ id, data }) => {
      const states = [...data.states, ...((data.document !== undefined && documents.get(data.document)) || [])];
      const state = latestState(states);
      return state && isWithdrawn(state) ? [[id, state] as const] : [];
    }),
  );
  if (withdrawn.size === 0) return [];
  const check = (file: ContentFile, at: Problem['at'], id: string, beside: readonly string[]): Problem[] => {
    const state = withdrawn.get(id);
    if (!state || state.sources.some((notice) => beside.includes(notice))) return [];
    return [{ rule: 'withdrawn-source', values: { id, state: state.state, notices: state.sources }, file, at }];
  };
  return [
    ...lists
      .filter(({ path }) => !path.includes('states'))
      .flatMap(({ file, path, ids }) => ids.flatMap((id, index) => check(file, [...path, index], id, ids))),
    ...[articles, files, claims].flat().flatMap(({ file }) => {
      const cited = citedInText(file);
      return [...new Set(cited)].flatMap((id) => check(file, placeInText(file, id), id, cited));
    }),
  ];
}

function placeInText({ vfile }: ContentFile, id: string): { line: number; column: number } {
  const lines = String(vfile).split('\n');
  const line = lines.findIndex((text) => text.includes(`[^${id}]`));
  return { line: line + 1, column: (lines[line]?.indexOf(`[^${id}]`) ?? 0) + 1 };
}

/** All values under a key in some data, at any depth, with their paths and what stands under `of` beside them. */
function valuesOf(data: unknown, key: string, at: Path): { path: Path; value: unknown; of?: unknown }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const path = [...at, Array.isArray(data) ? Number(name) : name];
    return name === key ? [{ path, value, ...('of' in data && { of: data.of }) }] : valuesOf(value, key, path);
  });
}
