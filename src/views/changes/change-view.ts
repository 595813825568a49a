import type { Holder, KnownChange, What } from '../../library/changes/known-change.ts';
import type { Source } from '../../model/sources/source.ts';
import { dayRange } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { claimId, correctionId, numberId, sourceId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import { type ChangeWords, changeWords } from './change-words.ts';

/** A change as a feed tells it. */
export interface ChangeView extends ChangeWords {
  id: string;
  kind: What['kind'];
  /** With the day since when it is known, the day of which it is, and what was before. */
  summary: string;
  /** The place on the page that tells of it, from the site's root. */
  path: string;
  /** When it held, and since when it is known (EDTF). */
  held: string;
  known: string;
  /** What it is about: entities, claims and topics, with their pages. */
  about: { type: 'entity' | 'claim' | 'topic'; id: string; name: string; path: string }[];
  sources: readonly Source[];
}

/** Puts together what is told of a change. */
export function changeView(change: KnownChange, site: Site): ChangeView {
  const { id, what, held, known, sources } = change;
  const words = changeWords(change, site);
  return {
    ...words,
    id,
    kind: what.kind,
    summary: summaryOf(change, words),
    path: pathOf(what),
    held,
    known,
    about: [
      ...change.entities
        .filter((entity) => site.entityById.has(entity))
        .map((entity) => ({
          type: 'entity' as const,
          id: entity,
          name: site.nameOf(entity),
          path: address.entity(entity),
        })),
      ...change.claims.map((claim) => ({
        type: 'claim' as const,
        id: claim,
        name: site.titleOf('claims', claim),
        path: address.claim(claim),
      })),
      ...change.topics.map((topic) => ({
        type: 'topic' as const,
        id: topic,
        name: site.titleOf('topics', topic),
        path: address.topic(topic),
      })),
    ],
    sources,
  };
}

/**
 * "Known from our sources since 24 October 2023: Li Shangfu is no longer Minister of National Defence of China (before: since 12
 * March 2023)". An act of the site itself has its day alone.
 */
function summaryOf({ held, known, sources, what }: KnownChange, { sentence, before }: ChangeWords): string {
  const told = before === undefined || SAID.has(what.kind) ? sentence : say('changes.before', { sentence, before });
  const date = formatDate(known);
  if (sources.length === 0 || what.kind === 'claim-reviewed') return say('since.dated-text', { date, what: told });
  // A claim tells its day itself.
  if (what.kind.startsWith('claim') || isOneDay(held, known)) return say('changes.known', { date, what: told });
  return say('changes.known-of', { date, held: formatDate(held), what: told });
}

/** The kinds whose sentence says itself what was before. */
const SAID: ReadonlySet<What['kind']> = new Set(['correction', 'claim-ended', 'reading-ended']);

function isOneDay(one: string, other: string): boolean {
  const [a, b] = [dayRange(one), dayRange(other)];
  return a.first === b.first && a.last === b.last;
}

function pathOf(what: What): string {
  switch (what.kind) {
    case 'office-began':
    case 'office-ended':
      return `${address.entity(what.holder)}#timeline`;
    case 'office-vacant':
    case 'office-ceased':
    case 'fact':
    case 'body':
      return `${address.entity(what.entity)}#timeline`;
    case 'document':
      if (what.document !== undefined) return address.entity(what.document);
      return what.holder ? `${pageOf(what.holder)}#${sourceId(what.source?.id ?? '')}` : address.home();
    case 'claim':
    case 'claim-reviewed':
      return address.claim(what.claim);
    case 'claim-answered':
    case 'claim-settled':
    case 'claim-ended':
      return `${address.claim(what.answered[0]?.claim ?? what.claim)}#${claimId(what.claim)}`;
    case 'reading':
    case 'reading-ended':
      return `${address.entity(what.entity)}#${numberId(what.series.id)}`;
    case 'correction':
      return `${address.article(what.article)}#${correctionId(what.correction.id)}`;
  }
}

function pageOf(holder: Holder): string {
  if ('entity' in holder) return address.entity(holder.entity);
  return 'claim' in holder ? address.claim(holder.claim) : address.article(holder.article);
}
