import { type Entity, SUMMARY_LIMIT } from '../../model/entity.ts';
import { namesAt } from '../../model/name.ts';
import type { Office } from '../../model/offices/office.ts';
import type { Source } from '../../model/sources/source.ts';
import type { Bodies } from '../../model/time/continuity.ts';
import { address } from '../../site/routes.ts';
import { segmenterFor } from '../../site/segmenter.ts';
import { spoken } from '../../site/words/spoken.ts';
import { type ThenAndNow, type Times, thenAndNow } from '../time/then-and-now.ts';
import { ownScriptNames } from './entity-names.ts';
import { nameThen } from './name-then.ts';
import { lineOf, type NowView, nowView } from './now-view.ts';

/** What a card shows of an entity, beside an article of a given day. */
export interface Card {
  id: string;
  /** The entity's page, from the site's root. */
  path: string;
  /** The name that it had on the article's day. */
  name: string;
  /** What it is called now, where that is another name. */
  nowCalled?: string;
  ownNames: { text: string; language: string }[];
  description: string;
  /** That of the description and the summary; none where it is the site's. */
  language: string | undefined;
  /** The whole sentences of the summary for which there is room. */
  summary: string;
  /** Offices held on the article's day, and what is known of them as last checked. */
  roles: ThenAndNow;
  /** The latest that matters of it, where that is more than its offices. */
  now?: NowView;
  /** Why it matters in this story. */
  note?: string;
  source?: Source;
  /** Its item in Wikidata. */
  wikidata?: string;
  /** How many more sources its page gives. */
  moreSources: number;
}

/** How much text a preview shows at the most: as much as a summary may have by itself. */
const PREVIEW_LIMIT = SUMMARY_LIMIT;

/** What a card needs to know beside the entity itself. */
export interface CardContext extends Times {
  offices: ReadonlyMap<string, Office>;
  /** The name of an entity, by its id. */
  nameOf: (id: string) => string;
  /** An organisation, by its id. */
  bodyOf?: Bodies['bodyOf'];
}

/** An entity with its sources in whole. */
type CardEntity = Omit<Entity, 'sources'> & { sources: readonly Source[] };

/** The card of an entity beside an article. */
export function cardOf(id: string, entity: CardEntity, context: CardContext, note?: string): Card {
  const ownNames = ownScriptNames({ names: namesAt(entity, context.day), dispute: entity.dispute }).map(
    ({ text, language }) => ({ text, language }),
  );
  const roles = thenAndNow(entity, context, context.offices, context.nameOf, context.bodyOf);
  const { name, nowCalled } = nameThen(entity, context.day);
  const latest = nowView(entity, context.today);
  const now = latest?.from === 'office' ? undefined : latest;
  const lines = roles.checked.map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
  );
  const taken = [
    name,
    nowCalled,
    ...ownNames.map(({ text }) => text),
    entity.description,
    note,
    now && lineOf(now),
    ...roles.written,
    ...lines,
  ].join('').length;
  return {
    id,
    path: address.entity(id),
    name,
    ...(nowCalled !== undefined && { nowCalled }),
    ownNames,
    description: entity.description,
    language: entity.language,
    summary: fit(entity.summary, PREVIEW_LIMIT - taken),
    roles,
    ...(now && { now }),
    ...(note !== undefined && { note }),
    ...(entity.sources[0] && { source: entity.sources[0] }),
    ...(entity.wikidata !== undefined && { wikidata: entity.wikidata }),
    moreSources: entity.sources.length - 1,
  };
}

/** The whole sentences of a text that fit into so many characters. */
function fit(text: string, room: number): string {
  if (text.length <= room) return text.trimEnd();
  let end = 0;
  for (const { index, segment } of segmenterFor(spoken(), 'sentence').segment(text)) {
    if (index + segment.trimEnd().length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
