import type { CollectionEntry } from 'astro:content';
import type { Source } from '../../../model/sources/source.ts';
import type { DateView } from '../../../site/dates.ts';
import { say } from '../../../site/words/words.ts';
import { plainText, type TextPart } from '../../time/then-and-now.ts';

/** A link to where more is told. */
export interface More {
  text: string;
  path: string;
}

/** Something that happened after the day of an article's text and changes what a reader should know. */
export interface LaterEvent {
  date: DateView;
  kind: 'office' | 'claim' | 'event' | 'correction';
  parts: TextPart[];
  /** Whether it weighs more than the rest, as its editor says. */
  important: boolean;
  /** Of whom or what it tells, where it stands in the file of one. */
  of?: { id: string; name: string };
  /** A link to more: the claim that answers. */
  more?: More;
  /** Where the same event is told once more. */
  links: More[];
  /** What it rests on. */
  sources: Source[];
}

/** In which field an event was found: what one field has twice are two events, what two have may be one. */
export type Record = 'fact' | 'office' | 'change' | 'tie' | 'claim' | 'timeline' | 'correction';

/** An event before it is known whether it is told. */
export interface FoundEvent extends Omit<LaterEvent, 'date' | 'links' | 'of'> {
  /** The id of the entity of which it tells. */
  of?: string;
  /** When it happened (EDTF), or is to happen. */
  at: string;
  /** How far it is known (EDTF): what is later than that is a plan. Left out where it is of the past by its kind. */
  known?: string | undefined;
  record: Record;
  /** The ids of the entities that its record names beside `of`; none where it names nobody. */
  with?: readonly string[];
  /** Whether it tells of an office that somebody held on the day of the text whom the text mentions. */
  inText?: boolean;
  /** The link to it where another record tells the event; none where the line of that one leads there already. */
  link?: More;
}

/** Somebody or something that an article names. */
export interface Member {
  entity: CollectionEntry<'entities'>;
  /** Whether the article says why it matters there. */
  noted: boolean;
  /** Whether the text mentions it. */
  mentioned: boolean;
}

/** The name of an entity, as a part of a line that links to its page. */
export function nameOf({ id, data }: CollectionEntry<'entities'>): { id: string; name: string } {
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
export function textOf({ parts, more }: Pick<LaterEvent, 'parts'> & { more?: More | undefined }): string {
  const told = plainText(parts);
  return more === undefined ? told : say('since.more', { told, more: more.text });
}

/** Whether the words of an event give its date themselves: then it does not stand before them once more. */
export function saysItsDate(event: Pick<LaterEvent, 'parts' | 'date'> & { more?: More | undefined }): boolean {
  return textOf(event).includes(event.date.words);
}

/** What is told of an event as a text, with its date. */
export function datedTextOf(event: LaterEvent): string {
  const what = textOf(event);
  return saysItsDate(event) ? what : say('since.dated-text', { date: event.date.words, what });
}
