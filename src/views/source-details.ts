import { outletName } from '../library/relate/source-name.ts';
import type { DocumentState } from '../model/sources/document-state.ts';
import type { Source } from '../model/sources/source.ts';
import { formatDate } from '../site/dates.ts';
import { capitalise } from '../site/words/capitalise.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';
import { languageName } from './entity/entity-names.ts';

/** "Retracted on 3 May 2024: the data could not be shown." */
export function stateLine({ state, date, note }: DocumentState): string {
  const line = capitalise(
    date === undefined
      ? say(`source.state.${state}`)
      : say('source.state-since', { state: say(`source.state.${state}`), date: formatDate(date) }),
  );
  return note === undefined ? `${line}.` : say('source.state-note', { state: line, note });
}

/**
 * The day on which most of a list's sources were read, and whether that holds for all of them, so that it is said once. For
 * a list with a source of which that day is not known there is none: over it, it would be said of that one too.
 */
export function usualDayRead(sources: readonly Pick<Source, 'seen'>[]): { day: string; all: boolean } | undefined {
  const days = sources.map(({ seen }) => seen);
  const [usual] = [...Map.groupBy(days, (day) => day)].sort(([, a], [, b]) => b.length - a.length);
  if (usual === undefined || usual[0] === undefined || usual[1].length < 2 || days.includes(undefined))
    return undefined;
  return { day: usual[0], all: usual[1].length === days.length };
}

/**
 * What stands behind a source's title: ", Reuters, 14 April 2023 (in Russian). Official statement."
 *
 * @param dayRead the day on which its list says that it was read: it is not said again
 */
export function sourceDetails(source: Source, dayRead?: string): string {
  const { author, outlet, carrier, citing, date, language, kind, url, seen, states, identifiers, copy, sought } =
    source;
  const origin = listText([author, outletName(source), date && formatDate(date)].filter((part) => part !== undefined));
  return [
    language
      ? say('source.origin-in', { origin, language: languageName(language) })
      : withOneStop(say('source.origin', { origin })),
    ...(citing.length > 0
      ? [withOneStop(say('source.citing', { names: listText(citing.map(({ name }) => name)) }))]
      : []),
    ...[outlet.why, carrier?.why].filter((why) => why !== undefined),
    ...(copy === undefined
      ? []
      : [sought ? say('source.copy-sought', { date: formatDate(sought) }) : say('source.copy')]),
    ...(kind === 'report' ? [] : [say(`source.kind.${kind}`)]),
    ...identifiers.map(({ scheme, value }) => say('source.identifier', { scheme, value })),
    ...states.filter(({ state }) => state !== 'published').map(stateLine),
    ...(url ? [] : [say('source.no-address')]),
    ...(seen && seen !== dayRead ? [say('source.read-on', { date: formatDate(seen) })] : []),
  ].join(' ');
}

/** A sentence whose last word has a stop of its own, as “Co.” has or the Ukrainian “2023 р.”: that stop ends it too. */
function withOneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.$/, '.');
}
