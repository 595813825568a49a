import { BEATS } from './beats.ts';
import { type Chance, chance } from './chance.ts';
import { publishedOn } from './days.ts';
import { sayFirst } from './grammar.ts';
import type { MadeArticle, MadeEntity, MadeSource } from './made.ts';
import { idOf } from './made-names.ts';
import { makeRecord } from './record.ts';
import { writeText } from './text.ts';

/** How many entities a report names. */
const NAMED = 8;

export interface Newsroom {
  seed: number;
  articles: number;
  years?: number | undefined;
  rich: boolean;
  entities: readonly MadeEntity[];
  outlets: readonly { id: string; name: string }[];
}

/** The report of that number, the same whatever other reports are made. The first one is the newest. */
export function makeArticle(room: Newsroom, number: number): MadeArticle {
  const by = chance(room.seed, 'article', number);
  const { title, id, published, beat } = headOf(room, number);
  const entities = namedIn(room.entities, by);
  const sources = Array.from({ length: room.rich ? 3 : 1 }, (_, index): MadeSource => {
    const outlet = by.pick(room.outlets);
    return {
      id: `${outlet.id}-${number}-${index + 1}`,
      outlet: outlet.id,
      title: sayFirst('title', beat, by),
      date: published,
    };
  });
  const rich = room.rich ? makeRecord(id, { beat, entities, published }, by) : undefined;
  const earlier = [1, 2]
    .map((far) => headOf(room, (number + far * 7) % room.articles))
    .filter((head) => head.id !== id);
  const { blocks, mentions } = writeText({ beat, entities, sources, earlier, claims: rich?.claims ?? [] }, by);
  return {
    id,
    title,
    summary: `${sayFirst('sentence', beat, by)}.`,
    kind: by.pick(['report', 'report', 'report', 'background', 'analysis']),
    published,
    beat,
    entities,
    mentions,
    sources,
    blocks,
    ...(rich && { rich }),
  };
}

/** What other reports need to know of one. */
function headOf({ seed, articles, years }: Newsroom, number: number) {
  const by = chance(seed, 'head', number);
  const beat = by.pick(BEATS);
  const title = sayFirst('title', beat, by);
  const published = publishedOn(number, articles, years);
  return { title, beat, published, id: `${idOf(title).slice(0, 60).replace(/-$/, '')}-${number + 1}` };
}

/** Draws who a report is about, the first entities more often than the last ones; two people at least. */
function namedIn(entities: readonly MadeEntity[], by: Chance): MadeEntity[] {
  const drawn = new Set<MadeEntity>();
  const people = () => [...drawn].filter(({ kind }) => kind === 'person').length;
  const given = new Set<string>();
  while (drawn.size < Math.min(NAMED, entities.length)) {
    const place = Math.floor(entities.length * (by.below(1_000_000) / 1_000_000) ** 1.5);
    const entity = entities[place];
    const first = entity?.name.split(' ')[0] ?? '';
    if (!entity || given.has(first) || drawn.has(entity)) continue;
    // The last two are people where there were too few.
    if (entity.kind !== 'person' && NAMED - drawn.size <= 2 - people()) continue;
    given.add(first);
    drawn.add(entity);
  }
  return [...drawn];
}
