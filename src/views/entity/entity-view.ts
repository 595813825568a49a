import type { CollectionEntry } from 'astro:content';
import { buildDay } from '../../site/clock.ts';
import { bodiesOf } from '../known-bodies.ts';
import { inParts } from '../lists/in-parts.ts';
import { PART_SIZE } from '../lists/part-size.ts';
import { type MentionedIn, mentionedIn } from '../mentioned-in.ts';
import { type NumberView, numberViews } from '../number-view.ts';
import { type PageSources, pageSources, type SourceRefs } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { type ConnectionGroup, connectionGroups, connectionsOf } from './connections.ts';
import { type ConnectionsDrawing, connectionsDrawing } from './connections-drawing.ts';
import { type Card, cardOf } from './entity-card.ts';
import { ownContext } from './entity-embed.ts';
import { displayName } from './entity-names.ts';
import { entityHistory, type History } from './history.ts';
import { type ThenToNow, thenToNow } from './then-to-now.ts';

type Claim = CollectionEntry<'claims'>;

/** What an entity's page shows beside its portrait. */
export interface EntityView {
  name: string;
  /** Its ties to others, by what those are. */
  connections: ConnectionGroup[];
  /** The foremost of them as a picture, where there are some. */
  drawing: ConnectionsDrawing | undefined;
  /** The cards of the names that its portrait marks. */
  cards: Card[];
  /** Offices, facts and what became of it, the newest first. */
  history: History;
  /** What there is to know now, and the office that was before it. */
  now?: ThenToNow & { refs: SourceRefs };
  /** The articles that name it, the newest of many. */
  articles: MentionedIn[];
  topics: { id: string; title: string }[];
  /** The sources in the editor's order. */
  sources: PageSources;
  /** The numbers that are about it. */
  numbers: NumberView[];
  /** What it says; what others say of it; what it passed on of others: the newest of many. */
  said: readonly Claim[];
  saidOfIt: readonly Claim[];
  passedOn: readonly Claim[];
}

/** Puts together what an entity's page shows beside its own fields. */
export function entityView(entry: CollectionEntry<'entities'>, site: Site): EntityView {
  const { id, data } = entry;
  const citedAt = new Map(data.citations.map(({ source, anchors }) => [source, anchors]));
  const sources = pageSources(data.sources, citedAt, []);
  const now = thenToNow(data, buildDay(), bodiesOf(site));
  const context = ownContext(data, site);
  const connections = connectionsOf(entry, site, sources);
  return {
    name: displayName(data),
    connections: connectionGroups(connections, site),
    drawing: connectionsDrawing(displayName(data), connections),
    cards: data.mentions.flatMap((named) => {
      const entity = site.entityById.get(named);
      return entity ? [cardOf(named, entity.data, context)] : [];
    }),
    history: entityHistory(entry, site, sources),
    ...(now && { now: { ...now, refs: sources.refs(now.sources) } }),
    articles: mentionedIn(inParts(data.backlinks, PART_SIZE.mentions).newest, site),
    topics: data.topics.map((id) => ({ id, title: site.titleOf('topics', id) })),
    numbers: numberViews(data.numbers, sources, site),
    sources,
    said: newestOf(site.claimsBy.speaker.get(id)),
    saidOfIt: newestOf(site.claimsAbout.get(id)),
    passedOn: newestOf(site.claimsThrough.get(id)),
  };
}

function newestOf(claims: readonly Claim[] = []): readonly Claim[] {
  return inParts(claims, PART_SIZE.claimsBeside).newest;
}
