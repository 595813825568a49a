import type { CollectionEntry } from 'astro:content';
import { formatDate, machineDate } from '../../model/date.ts';
import { type MentionedIn, mentionedIn } from '../mentioned-in.ts';
import { type PageSources, pageSources, type SourceRef } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { displayName } from './entity-names.ts';

type Claim = CollectionEntry<'claims'>;

/** A time span in words, with the machine's form of each end. */
export interface Span {
  from?: { words: string; machine: string };
  to?: { words: string; machine: string };
  /** For what has no end: the date of the last source that has it so. */
  checked?: { words: string; machine: string };
}

/** A tie as its page shows it: this entity, the words between, the other. */
export interface Tie {
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
  ties: Tie[];
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
export function entityView({ id, data }: CollectionEntry<'entities'>, site: Site): EntityView {
  const named = (other: string) => {
    const entity = site.entityById.get(other);
    return { id: other, name: entity ? displayName(entity.data) : other };
  };
  const citedAt = new Map(data.citations.map(({ source, anchors }) => [source, anchors]));
  const sources = pageSources(data.sources, citedAt, []);
  return {
    name: displayName(data),
    ties: [
      ...data.relations.map((tie) => ({
        relation: tie.relation,
        other: named(tie.entity),
        as: tie.as ?? named(tie.entity).name,
        inverse: false,
        span: spanOf(tie),
        refs: sources.own(tie.sources),
      })),
      // What both declare, of one time, is one tie: "succeeded" and "was succeeded by".
      ...data.tiesFrom
        .filter((tie) => !data.relations.some((own) => own.entity === tie.entity && own.from === tie.from))
        .map((tie) => ({
          relation: tie.relation,
          other: named(tie.entity),
          as: tie.as ?? displayName(data),
          inverse: true,
          span: spanOf(tie),
          refs: [],
        })),
    ],
    articles: mentionedIn(data.backlinks, site),
    topics: data.topics.map((id) => ({ id, title: site.topicById.get(id)?.data.title ?? id })),
    sources,
    said: site.claimsBy.speaker.get(id) ?? [],
    saidOfIt: site.claimsAbout.get(id) ?? [],
    passedOn: site.claimsThrough.get(id) ?? [],
  };
}

/** "35.5° north, 139.7° east". */
export function coordinatesInWords({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${Math.abs(latitude)}° ${latitude < 0 ? 'south' : 'north'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'west' : 'east'}`;
}

/** The dates of a role, a fact or a tie, in words and for machines. */
export function spanOf({
  from,
  to,
  checked,
}: {
  from?: string | undefined;
  to?: string | undefined;
  checked?: string | undefined;
}): Span {
  const date = (text: string) => ({ words: formatDate(text), machine: machineDate(text) });
  return {
    ...(from !== undefined && { from: date(from) }),
    ...(to !== undefined && { to: date(to) }),
    ...(to === undefined && checked !== undefined && { checked: date(checked) }),
  };
}
