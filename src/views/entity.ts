import type { CollectionEntry } from 'astro:content';
import { address } from '../model/address.ts';
import { formatDate, machineDate } from '../model/date.ts';
import { displayName } from './names.ts';
import type { Site } from './site.ts';

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
  /** Whether the other entity declares it: then it reads from there to here. */
  inverse: boolean;
  span: Span;
}

/** An article that names the entity, with the sentences that do, each with the address of its place. */
export interface MentionedIn {
  id: string;
  title: string;
  published: string;
  note?: string;
  passages: { path: string; before: string; text: string; after: string }[];
}

/** What an entity's page shows beside its portrait. */
export interface EntityView {
  name: string;
  ties: Tie[];
  articles: MentionedIn[];
  topics: { id: string; title: string }[];
  /** By source id, its number in the page's list. */
  sourceNumbers: ReadonlyMap<string, number>;
  /** By source id: the places in the portrait that cite it. */
  citedAt: ReadonlyMap<string, readonly string[]>;
}

/** Puts together what an entity's page shows beside its own fields. */
export function entityView({ data }: CollectionEntry<'entities'>, site: Site): EntityView {
  const named = (id: string) => {
    const entity = site.entityById.get(id);
    return { id, name: entity ? displayName(entity.data) : id };
  };
  return {
    name: displayName(data),
    ties: [
      ...data.relations.map((tie) => ({
        relation: tie.relation,
        other: named(tie.entity),
        inverse: false,
        span: spanOf(tie),
      })),
      ...data.tiesFrom.map((tie) => ({
        relation: tie.relation,
        other: named(tie.entity),
        inverse: true,
        span: spanOf(tie),
      })),
    ],
    articles: data.backlinks.flatMap(({ article, note, passages }) => {
      const entry = site.articleById.get(article);
      if (!entry) return [];
      const { title, published } = entry.data;
      const at = (anchor: string) => `${address.article(article)}#${anchor}`;
      return {
        id: article,
        title,
        published,
        ...(note !== undefined && { note }),
        passages: passages.map(({ anchor, ...sentence }) => ({ path: at(anchor), ...sentence })),
      };
    }),
    topics: data.topics.map((id) => ({ id, title: site.topicById.get(id)?.data.title ?? id })),
    sourceNumbers: new Map(data.sources.map(({ id }, index) => [id, index + 1])),
    citedAt: new Map(data.citations.map(({ source, anchors }) => [source, anchors])),
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
