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
 * Numbers the sources of a page. Those of its own file have the numbers that its text gives them (`remark-citations`
 * counts in the order of `own`), so none is left out, even where two have one address. What a claim names once more (the
 * same address, or the same title by the same publisher) keeps its one number.
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
  const add = (anchor: string, source: Source, places: readonly string[]): SourceRef => {
    list.push({ anchor, source, citedAt: places });
    const ref = { number: list.length, anchor };
    const identity = identityOf(source);
    if (!byIdentity.has(identity)) byIdentity.set(identity, ref);
    return ref;
  };
  for (const source of own) refs.set(` ${source.id}`, add(sourceId(source.id), source, citedAt.get(source.id) ?? []));
  for (const { id, sources } of claims) {
    for (const source of sources) {
      const known = byIdentity.get(identityOf(source));
      refs.set(`${id} ${source.id}`, known ?? add(`${claimId(id)}-source-${source.id}`, source, []));
    }
  }
  const find = (claim: string, ids: readonly string[]) =>
    ids.flatMap((id) => refs.get(`${claim} ${id}`) ?? []).sort((a, b) => a.number - b.number);
  return { list, own: (ids) => find('', ids), ofClaim: find };
}

function identityOf({ url, publisher, title }: Source): string {
  return url ?? `${publisher}\n${title}`;
}
