import type { Source } from '../model/source.ts';
import { claimId, sourceId } from '../site/page-parts.ts';

/** A source in a page's list. */
export interface ListedSource {
  /** The id of its entry. */
  anchor: string;
  source: Source;
  /** The ids of the places in the text that cite it. */
  citedAt: readonly string[];
}

/** The number of a source in the page's list, and the way to its entry. */
export interface SourceRef {
  number: number;
  anchor: string;
}

/** The sources of one page, numbered: those of its own file first, then those that the claims on it bring along. */
export interface PageSources {
  list: ListedSource[];
  /** The numbers of sources that the file itself lists, by their ids; in ascending order. */
  own(ids: readonly string[]): SourceRef[];
  /** The same for sources that a claim lists. */
  ofClaim(claim: string, ids: readonly string[]): SourceRef[];
}

/**
 * Numbers the sources of a page. What a claim names once more (the same address, or the same title by the same
 * publisher) keeps its one number.
 *
 * @param own the sources of the page's file, in the order in which they are listed
 * @param citedAt by source id, the places in the text that cite it
 */
export function pageSources(
  own: readonly Source[],
  citedAt: ReadonlyMap<string, readonly string[]>,
  claims: readonly { id: string; sources: readonly Source[] }[],
): PageSources {
  const list: ListedSource[] = [];
  const byIdentity = new Map<string, SourceRef>();
  const refs = new Map<string, SourceRef>();
  const add = (key: string, anchor: string, source: Source, places: readonly string[]): void => {
    const identity = source.url ?? `${source.publisher}\n${source.title}`;
    let ref = byIdentity.get(identity);
    if (!ref) {
      list.push({ anchor, source, citedAt: places });
      ref = { number: list.length, anchor };
      byIdentity.set(identity, ref);
    }
    refs.set(key, ref);
  };
  for (const source of own) add(` ${source.id}`, sourceId(source.id), source, citedAt.get(source.id) ?? []);
  for (const { id, sources } of claims) {
    for (const source of sources) add(`${id} ${source.id}`, `${claimId(id)}-source-${source.id}`, source, []);
  }
  const find = (claim: string, ids: readonly string[]) =>
    ids.flatMap((id) => refs.get(`${claim} ${id}`) ?? []).sort((a, b) => a.number - b.number);
  return { list, own: (ids) => find('', ids), ofClaim: find };
}
