import { stateWord } from '../library/relate/source-state.ts';
import { originsOf, type Source } from '../model/sources/source.ts';
import { sourceId } from '../site/page-parts.ts';

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
  /** What has to be said of it wherever it is cited, such as "retracted". */
  state?: string;
}

/** What a statement rests on, as a page shows it. */
export interface SourceRefs {
  /** The sources in ascending order of their numbers. */
  refs: readonly SourceRef[];
  /** Of more than one source whose words are fewer people's: from how many the words are in the end. */
  origins?: number;
}

/** The sources of one page, each once, numbered: those of its own file first, then those that the claims on it bring along. */
export interface PageSources {
  list: ListedSource[];
  /** These sources, each once; without those that the page does not list. */
  refs(ids: readonly string[]): SourceRefs;
}

/**
 * Numbers the sources of a page. Those of its own file have the numbers that its text gives them (`remark-citations`
 * counts in the same order).
 *
 * @param own the sources of the page's file, in the order in which they are listed
 * @param citedAt by source id, the places in the text that cite it
 * @param claims what the claims on the page rest on
 */
export function pageSources(
  own: readonly Source[],
  citedAt: ReadonlyMap<string, readonly string[]>,
  claims: readonly { sources: readonly Source[] }[],
): PageSources {
  const all = new Map([...own, ...claims.flatMap(({ sources }) => sources)].map((source) => [source.id, source]));
  const list = [...all.values()].map((source) => ({
    anchor: sourceId(source.id),
    source,
    citedAt: citedAt.get(source.id) ?? [],
  }));
  const byId = new Map(list.map((listed, index) => [listed.source.id, { ...listed, number: index + 1 }]));
  const refs = (ids: readonly string[]): SourceRefs => {
    const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.number - b.number);
    const origins = originsOf(found.map(({ source }) => source));
    return {
      refs: found.map(({ number, anchor, source }): SourceRef => {
        const state = stateWord(source);
        return { number, anchor, ...(state !== undefined && { state }) };
      }),
      ...(found.length > 1 && origins < found.length && { origins }),
    };
  };
  return { list, refs };
}
