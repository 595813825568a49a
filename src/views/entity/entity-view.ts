import type { CollectionEntry } from 'astro:content';
import type { Role } from '../../model/offices/role.ts';
import { isPlanned, type Known, knownUntil, type Sourced } from '../../model/time/plan.ts';
import { buildDay } from '../../site/clock.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { type MentionedIn, mentionedIn } from '../mentioned-in.ts';
import { type NumberView, numberViews } from '../number-view.ts';
import { type PageSources, pageSources, type SourceRefs } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { displayName } from './entity-names.ts';
import { lastOffice, type NowView, nowView } from './now-view.ts';
import { type BodyChangeView, bodyChanges } from './what-became.ts';

type Claim = CollectionEntry<'claims'>;
type Inverse = CollectionEntry<'entities'>['data']['inverseRelations'][number];

/** A time span in words, with the machine's form of each end. */
export interface Span {
  from?: DateView;
  to?: DateView;
  /** For what has no end: the date of the last source that has it so. */
  checked?: DateView;
  /** What of it is later than all its sources: that it begins, or that it ends. */
  planned?: 'start' | 'end';
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
  refs: SourceRefs;
}

/** What an entity's page shows beside its portrait. */
export interface EntityView {
  name: string;
  relations: RelationView[];
  /** What became of it, in order, with the marks of the sources. */
  changes: (BodyChangeView & { span: Span; refs: SourceRefs })[];
  /** What there is to know now, and the office that was before it. */
  now?: { view: NowView; was?: string; refs: SourceRefs };
  articles: MentionedIn[];
  topics: { id: string; title: string }[];
  /** The sources in the editor's order. */
  sources: PageSources;
  /** The numbers that are about it. */
  numbers: NumberView[];
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
        span: spanOf(relation, data),
        refs: sources.refs(relation.sources),
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
          span: inverseSpan(relation, id, site),
          refs: { refs: [] },
        })),
    ],
    changes: bodyChanges(entry, site).map((change) => ({
      ...change,
      span: {
        ...spanOf({ from: change.at }),
        ...(isPlanned(change.at, change.known) && { planned: 'start' as const }),
      },
      refs: sources.refs(change.cited),
    })),
    ...thenToNow(data, sources),
    articles: mentionedIn(data.backlinks, site),
    topics: data.topics.map((id) => ({ id, title: site.titleOf('topics', id) })),
    numbers: numberViews(data.numbers, sources, site),
    sources,
    said: site.claimsBy.speaker.get(id) ?? [],
    saidOfIt: site.claimsAbout.get(id) ?? [],
    passedOn: site.claimsThrough.get(id) ?? [],
  };
}

function thenToNow(data: CollectionEntry<'entities'>['data'], sources: PageSources): Pick<EntityView, 'now'> {
  const view = nowView(data, buildDay());
  if (view === undefined) return {};
  const was = view.from === 'office' ? undefined : lastOffice(data, buildDay());
  return { now: { view, ...(was !== undefined && { was }), refs: sources.refs(view.sources.map(({ id }) => id)) } };
}

/** The dates of a relation that another entity declares to this one: known by what that one cites for it. */
function inverseSpan(inverse: Inverse, id: string, site: Site): Span {
  const other = site.entityById.get(inverse.entity)?.data;
  const { relation, from, to } = inverse;
  const own = other?.relations.find((each) => each.entity === id && each.relation === relation && each.from === from);
  return own ? spanOf(own, other) : spanOf({ from, to });
}

/** The dates of a role, a fact or a relation, in words and for machines, and what of it is planned by its file's sources. */
export function spanOf(record: Partial<Sourced> & Pick<Role, 'from' | 'to'>, file?: Known): Span {
  const { from, to, checked, sources = [] } = record;
  const known = file && knownUntil({ sources, checked }, file);
  const planned = isPlanned(from, known) ? 'start' : isPlanned(to, known) ? 'end' : undefined;
  return {
    ...(from !== undefined && { from: dateView(from) }),
    ...(to !== undefined && { to: dateView(to) }),
    ...(to === undefined && checked !== undefined && planned === undefined && { checked: dateView(checked) }),
    ...(planned !== undefined && { planned }),
  };
}
