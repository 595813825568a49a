import type { CollectionEntry } from 'astro:content';
import { type DateView, dateView } from '../../site/dates.ts';
import { type MentionedIn, mentionedIn } from '../mentioned-in.ts';
import { type PageSources, pageSources, type SourceRef } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { type BodyChangeView, bodyChanges } from './body-changes.ts';
import { displayName } from './entity-names.ts';

type Claim = CollectionEntry<'claims'>;

/** A time span in words, with the machine's form of each end. */
export interface Span {
  from?: DateView;
  to?: DateView;
  /** For what has no end: the date of the last source that has it so. */
  checked?: DateView;
}

/** A relation as its page shows it: this entity, the words between, the other. */
export interface RelationView {
  relation: string;
  other: { id: string; name: string };
  /** What the one at the end of the sentence is called in it. */
  as: string;
  /** Whether the other entity declares it: then it reads from there to here. */
  inverse: boolean;
  span: Span;
  /** What it rests on; where the other entity declares it, that stands on its page. */
  refs: SourceRef[];
}

/** What an entity's page shows beside its portrait. */
export interface EntityView {
  name: string;
  relations: RelationView[];
  /** What became of it, in order, with the marks of the sources. */
  changes: (BodyChangeView & { span: Span; refs: SourceRef[] })[];
  articles: MentionedIn[];
  topics: { id: string; title: string }[];
  /** The sources in the editor's order. */
  sources: PageSources;
  /** What it says; what others say of it; what it passed on of others. */
  said: Claim[];
  saidOfIt: Claim[];
  passedOn: Claim[];
}

/** Puts together what an entity's page shows beside its own fields. */
export function entityView(entry: CollectionEntry<'entities'>, site: Site): EntityView {
  const { id, data } = entry;
  const named = (other: string) => ({ id: other, name: site.nameOf(other) });
  const citedAt = new Map(data.citations.map(({ source, anchors }) => [source, anchors]));
  const sources = pageSources(data.sources, citedAt, []);
  return {
    name: displayName(data),
    relations: [
      ...data.relations.map((relation) => ({
        relation: relation.relation,
        other: named(relation.entity),
        as: relation.as ?? named(relation.entity).name,
        inverse: false,
        span: spanOf(relation),
        refs: sources.own(relation.sources),
      })),
      // What both declare, of one time, is one relation: "succeeded" and "was succeeded by".
      ...data.inverseRelations
        .filter(
          (relation) => !data.relations.some((own) => own.entity === relation.entity && own.from === relation.from),
        )
        .map((relation) => ({
          relation: relation.relation,
          other: named(relation.entity),
          as: relation.as ?? displayName(data),
          inverse: true,
          span: spanOf(relation),
          refs: [],
        })),
    ],
    changes: bodyChanges(entry, site.nameOf).map((change) => ({
      ...change,
      span: spanOf({ from: change.at }),
      refs: sources.own(change.cited),
    })),
    articles: mentionedIn(data.backlinks, site),
    topics: data.topics.map((id) => ({ id, title: site.titleOf('topics', id) })),
    sources,
    said: site.claimsBy.speaker.get(id) ?? [],
    saidOfIt: site.claimsAbout.get(id) ?? [],
    passedOn: site.claimsThrough.get(id) ?? [],
  };
}

/** The dates of a role, a fact or a relation, in words and for machines. */
export function spanOf({
  from,
  to,
  checked,
}: {
  from?: string | undefined;
  to?: string | undefined;
  checked?: string | undefined;
}): Span {
  return {
    ...(from !== undefined && { from: dateView(from) }),
    ...(to !== undefined && { to: dateView(to) }),
    ...(to === undefined && checked !== undefined && { checked: dateView(checked) }),
  };
}
