import type { MarkedMention } from '../../markdown/plugins/remark/remark-mentions.ts';
import type { ArticleData, Backlink, EntityData, Entry } from '../library.ts';
import { type Answers, claimsOf } from './answers.ts';
import type { DefinedEntity } from './defined-entities.ts';
import { newestFirst } from './order.ts';

/**
 * For every entity the articles that name it, newest first, each with the sentences that mention it. One pass over
 * all articles; nothing is searched per entity.
 *
 * @param mentions the marked mentions of each article, by the path of its file
 */
export function backlinksToEntities(
  articles: readonly Entry<ArticleData>[],
  mentions: ReadonlyMap<string, readonly MarkedMention[]>,
): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { id: article, path, data } of [...articles].sort(newestFirst)) {
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
export function backlinksToClaims(articles: readonly Entry<ArticleData>[], answers: Answers): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { id: article, data } of [...articles].sort(newestFirst)) {
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

/** For every entity the relations that others declare to it. */
export function inverseRelations(entities: readonly DefinedEntity[]): Map<string, EntityData['inverseRelations']> {
  const found = new Map<string, EntityData['inverseRelations']>();
  for (const { id, entity: declares } of entities) {
    for (const { entity, relation, as, from, to } of declares.relations) {
      const inverse = { entity: id, relation, ...(as && { as }), ...(from && { from }), ...(to && { to }) };
      const list = found.get(entity);
      if (list) list.push(inverse);
      else found.set(entity, [inverse]);
    }
  }
  return found;
}

/** For every entity the mergers and splits that others declare to it. */
export function inverseChanges(entities: readonly DefinedEntity[]): Map<string, EntityData['inverseChanges']> {
  const found = new Map<string, EntityData['inverseChanges']>();
  for (const { id, entity: declares } of entities) {
    for (const { entity, change, date } of declares.changes) {
      if (entity === undefined) continue;
      const inverse = { entity: id, change, date };
      const list = found.get(entity);
      if (list) list.push(inverse);
      else found.set(entity, [inverse]);
    }
  }
  return found;
}
