import type { CollectionEntry } from 'astro:content';
import { findNames } from '../../names/find-names.ts';
import { languageOf } from '../../names/language.ts';
import type { PageSources, SourceRefs } from '../page-sources.ts';
import type { TextPart } from '../time/then-and-now.ts';

/** A sentence of what happened after the day of a text. */
export interface NextView {
  /** Its words; the first mention of each entity of the article is one by itself. */
  parts: TextPart[];
  refs: SourceRefs;
}

/** What an article's editor says of what happened next, with the names in it and the numbers of its sources. */
export function nextViews(
  { whatHappenedNext, language }: Pick<CollectionEntry<'articles'>['data'], 'whatHappenedNext' | 'language'>,
  members: readonly { id: string; entity: CollectionEntry<'entities'>['data'] }[],
  sources: PageSources,
): NextView[] {
  const named = members.map(({ id, entity }) => ({ id, ...entity }));
  const passages = whatHappenedNext.map(({ text }) => ({ text, boundaries: [] }));
  const prose = whatHappenedNext.map(({ text }) => text).join('\n');
  const found = findNames(passages, named, languageOf(prose, language));
  const marked = new Set<string>();
  return whatHappenedNext.map(({ text, sources: cited }, index) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const { start, end: to, owners } of found[index] ?? []) {
      const [id] = owners;
      if (id === undefined || owners.length > 1 || marked.has(id)) continue;
      marked.add(id);
      parts.push(text.slice(end, start), { id, name: text.slice(start, to) });
      end = to;
    }
    return { parts: [...parts, text.slice(end)].filter((part) => part !== ''), refs: sources.refs(cited) };
  });
}
