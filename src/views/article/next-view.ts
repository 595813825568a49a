import type { CollectionEntry } from 'astro:content';
import { knownUntil, tenseOf } from '../../model/time/plan.ts';
import { findNames } from '../../names/find-names.ts';
import { baseOf } from '../../names/language.ts';
import type { PageSources, SourceRefs } from '../page-sources.ts';
import type { TextPart } from '../time/then-and-now.ts';
import type { ArticleEntry } from './article-entry.ts';

/** A sentence of what happened after the day of a text. */
export interface NextView {
  /** Its words; the first mention of each entity of the article is one by itself. */
  parts: TextPart[];
  refs: SourceRefs;
}

/** What an article's editor says of what happened next, with the names in it and the numbers of its sources; no plan. */
export function nextViews(
  data: Pick<ArticleEntry['data'], 'whatHappenedNext' | 'language' | 'sources'>,
  members: readonly { id: string; entity: CollectionEntry<'entities'>['data'] }[],
  sources: PageSources,
  today: string,
): NextView[] {
  const { language } = data;
  const told = data.whatHappenedNext.filter(
    ({ at, ...record }) => at === undefined || tenseOf(at, knownUntil(record, data), today) === 'came',
  );
  const named = members.map(({ id, entity }) => ({ id, ...entity }));
  const passages = told.map(({ text }) => ({ text, boundaries: [] }));
  const found = findNames(passages, named, baseOf(language) ?? 'en');
  const marked = new Set<string>();
  return told.map(({ text, sources: cited }, index) => {
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
