import type { MarkedMention } from '../../markdown/plugins/remark-mentions.ts';
import type { DefinedEntity } from '../check/check-references.ts';
import type { ArticleData, Backlink, EntityData, Entry } from '../library.ts';
import { type Answers, claimsOf } from './answers.ts';

/**
 * For every entity the articles that name it, newest first, each with the sentences that mention it. One pass over
 * all articles; nothing is searched per entity.
 *
 * @param mentions the marked mentions of each article, by the path of its file
 */
export function tieBacklinks(
  articles: readonly Entry<ArticleData>[],
  mentions: ReadonlyMap<string, readonly MarkedMention[]>,
): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { id: article, path, data } of newestFirst(articles)) {
    const passages = Map.groupBy(mentions.get(path) ?? [], ({ entity }) => entity);
    for (const { id, note } of data.entities) {
      const backlink: Backlink = {
        article,
        ...(note !== undefined && { note }),
        passages: (passages.get(id) ?? []).map(({ anchor, sentence }) => ({ anchor, ...sentence })),
      };
      const list = backlinks.get(id);
      if (list) list.push(backlink);
      else backlinks.set(id, [backlink]);
    }
  }
  return backlinks;
}

/** For every claim the articles that show it, newest first, each with the passages that are tied to it. */
export function tieClaims(articles: readonly Entry<ArticleData>[], answers: Answers): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { id: article, data } of newestFirst(articles)) {
    const passages = Map.groupBy(data.passages, ({ kind, id }) => `${kind} ${id}`);
    for (const claim of claimsOf(data.claims, answers)) {
      const marks = passages.get(`claim ${claim}`) ?? [];
      const backlink = {
        article,
        passages: marks.map(({ anchor, text }) => ({ anchor, before: '', text, after: '' })),
      };
      const list = backlinks.get(claim);
      if (list) list.push(backlink);
      else backlinks.set(claim, [backlink]);
    }
  }
  return backlinks;
}

/** For every entity the ties that others declare to it. */
export function tieRelations(entities: readonly DefinedEntity[]): Map<string, EntityData['tiesFrom']> {
  const ties = new Map<string, EntityData['tiesFrom']>();
  for (const { id, entity: declares } of entities) {
    for (const { entity, relation, as, from, to } of declares.relations) {
      const tie = { entity: id, relation, ...(as && { as }), ...(from && { from }), ...(to && { to }) };
      const list = ties.get(entity);
      if (list) list.push(tie);
      else ties.set(entity, [tie]);
    }
  }
  return ties;
}

function newestFirst(articles: readonly Entry<ArticleData>[]): Entry<ArticleData>[] {
  return [...articles].sort((a, b) => compare(b.data.published, a.data.published) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
