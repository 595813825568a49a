import type { CollectionEntry } from 'astro:content';
import type { Source } from '../../../model/sources/source.ts';
import type { DateView } from '../../../site/dates.ts';
import { say } from '../../../site/words/words.ts';
import type { TextPart } from '../../time/then-and-now.ts';

/** Something that happened after the day of an article's text and changes what a reader should know. */
export interface LaterEvent {
  date: DateView;
  kind: 'office' | 'claim' | 'event' | 'correction';
  parts: TextPart[];
  /** Whether it weighs more than the rest, as its editor says. */
  important: boolean;
  /** A link to more: the claim that answers. */
  more?: { text: string; path: string };
  /** What it rests on. */
  sources: Source[];
}

/** An event before it is known whether it is told. */
export interface FoundEvent extends Omit<LaterEvent, 'date'> {
  /** When it happened (EDTF), or is to happen. */
  at: string;
  /** How far it is known (EDTF): what is later than that is a plan. Left out where it is of the past by its kind. */
  known?: string | undefined;
  /** The id of the entity of which it tells. */
  of?: string;
}

/** Somebody or something that an article names. */
export interface Member {
  entity: CollectionEntry<'entities'>;
  /** Whether the article says why it matters there. */
  noted: boolean;
}

/** The name of an entity, as a part of a line that links to its page. */
export function nameOf({ id, data }: CollectionEntry<'entities'>): TextPart {
  return { id, name: data.names[0]?.text ?? id };
}

/** The sources of a file that some of its records rest on. */
export function cited(
  file: { sources: readonly Source[] },
  records: readonly { sources: readonly string[] }[],
): Source[] {
  const ids = new Set(records.flatMap(({ sources }) => sources));
  return file.sources.filter(({ id }) => ids.has(id));
}

/** What is told of an event, as a text: with the title of the claim that it leads to. */
export function textOf({ parts, more }: LaterEvent): string {
  const told = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  return more === undefined ? told : say('since.more', { told, more: more.text });
}
