import type { Article } from '../../model/article.ts';
import type { Relation } from '../../model/claims/claim.ts';
import type { BodyChange } from '../../model/offices/change.ts';
import type { DocumentState } from '../../model/sources/document-state.ts';
import type { Source } from '../../model/sources/source.ts';
import { compareDates } from '../../model/time/date.ts';
import { knownSince } from '../../model/time/known-since.ts';
import type { ArticleData, ClaimData, EntityData, Entry } from '../library.ts';
import type { NamedReading, NamedSeries } from '../relate/number-series.ts';

/** What changes are found in: the entries of the site. */
export interface ChangingContent {
  articles: readonly Of<ArticleData>[];
  entities: readonly Of<EntityData>[];
  claims: readonly Of<ClaimData>[];
}

export type Of<Data> = Pick<Entry<Data>, 'id'> & { data: Data };

/** One change of what is known: a statement with the time at which it held, and since when it is known. */
export interface KnownChange {
  /** What tells it from all others, made of what it is of and when, and never of its words: `office-ended/ana/minister/2023-10-24`. */
  id: string;
  /** When it held, as precisely as known (EDTF): its valid time. */
  held: string;
  /** Since when it is known (EDTF), by {@link knownSince}: its transaction time. */
  known: string;
  /** Ids of the entities that it is about, the one of whose record it is first. */
  entities: readonly string[];
  /** Ids of the claims that it is about. */
  claims: readonly string[];
  /** Ids of the topics that it belongs to. */
  topics: readonly string[];
  /** What it rests on; nothing, where it is an act of the site itself. */
  sources: readonly Source[];
  /** Its place among the changes of one day: what leads to another one stands before it. */
  rank: 0 | 1 | 2;
  what: What;
}

/** What changed, with what was before where a record keeps that. */
export type What =
  | { kind: 'office-began'; holder: string; title: string; from: string; before?: Before }
  | { kind: 'office-ended'; holder: string; title: string; since?: string; until: string }
  | { kind: 'office-vacant'; entity: string; title: string; before?: Before }
  | { kind: 'office-ceased'; entity: string; title: string }
  | { kind: 'fact'; entity: string; text: string }
  | { kind: 'body'; entity: string; change: BodyChange }
  | {
      kind: 'document';
      document?: string;
      source?: Source;
      holder?: Holder;
      state: DocumentState;
      before?: DocumentState;
    }
  | { kind: 'claim'; claim: string }
  | { kind: 'claim-answered' | 'claim-settled' | 'claim-ended'; claim: string; answered: Answered[] }
  | { kind: 'claim-reviewed'; claim: string }
  | {
      kind: 'reading' | 'reading-ended';
      series: NamedSeries;
      reading: NamedReading;
      before: NamedReading[];
      entity: string;
    }
  | { kind: 'correction'; article: string; correction: Article['corrections'][number] };

export type ChangeKind = What['kind'];

/** Who held an office before, and until when; or since when it was vacant. */
export type Before = { holder: string; until: string } | { vacantSince: string };

/** A claim that another one answers. */
export interface Answered {
  claim: string;
  relation: Relation;
}

/** The page that shows a source. */
export type Holder = { entity: string } | { claim: string } | { article: string };

/** What of a record makes a change of it. */
export interface Draft extends Omit<KnownChange, 'id' | 'known' | 'rank' | 'claims'> {
  /** The parts of its id, behind its kind. */
  of: readonly string[];
  claims?: readonly string[];
  rank?: KnownChange['rank'];
}

/** A change, where its sources know of it; else it is a plan, or has no day, and is none. */
export function changeOf({ of, claims = [], rank = 0, ...draft }: Draft): KnownChange[] {
  const known = knownSince(draft.held, draft.sources);
  return known === undefined ? [] : [{ ...draft, claims, rank, known, id: idOf(draft.what.kind, of) }];
}

/** The id of a change: its kind, and what it is of. */
export function idOf(kind: ChangeKind, of: readonly string[]): string {
  return [kind, ...of.map(slug)].join('/');
}

/** A title or a date as a part of an id: letters and digits of any script, and single hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[\.\./g, 'before ')
    .replace(/\.\.\]/g, ' after')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The newest known first; of one day what happened last, and what follows from another change, before that. For `sort`. */
export function newestKnown(a: KnownChange, b: KnownChange): number {
  return (
    compareDates(b.known, a.known) ||
    compareDates(b.held, a.held) ||
    b.rank - a.rank ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The sources with these ids. */
export type Cite = (ids: readonly string[]) => Source[];
