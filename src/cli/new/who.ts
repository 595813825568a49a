import { betterId, isId } from '../../library/read/check-id.ts';
import { nearest } from '../../model/fields/nearest.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { dataOf, entriesIn, filesOf, idOfFile, listIn, takenIds } from './known.ts';
import { Refusal } from './refusal.ts';

/** Somebody who speaks or publishes: the id, or what an editor wrote in its place; and the entry that the register of speakers needs. */
export interface Who {
  value: unknown;
  speaker?: { id: string; entry: { named: string } };
}

/**
 * Who is meant by an id or a name: an entity, or somebody in the register of speakers. Whose name nobody has gets an entry there, so
 * that whatever they say or publish later is found together with it. What is no text, such as somebody unnamed, stays as it is.
 */
export function whoIs(files: readonly MigratedFile[], given: unknown): Who {
  if (typeof given !== 'string') return { value: given };
  const taken = takenIds(files, 'entities');
  const speakers = entriesIn(files, 'speakers');
  if (taken.has(given) || speakers.has(given)) return { value: given };
  const entities = filesOf(files, 'entities').filter((file) =>
    namesOf(dataOf(file)).some((name) => isSame(name, given)),
  );
  if (entities.length > 1)
    throw new Refusal(
      `"${given}" is the name of ${entities.map(idOfFile).join(' and ')}. Give the id of the one you mean.`,
    );
  const [entity] = entities;
  if (entity) return { value: idOfFile(entity) };
  const speaker = speakerNamed(files, given);
  if (speaker) return { value: speaker.id };
  const near = isId(given) && given.includes('-') ? nearest(given, [...taken.keys(), ...speakers.keys()]) : undefined;
  if (near !== undefined)
    throw new Refusal(`No entity and no speaker has the id "${given}". Did you mean "${near}"? Else give the name.`);
  const id = betterId(
    given.replace(/,.*$/, '').slice(0, 60),
    new Map([...taken, ...[...speakers.keys()].map((key) => [key, ''] as const)]),
  );
  return id === undefined ? { value: { named: given } } : { value: id, speaker: { id, entry: { named: given } } };
}

/** The entry of the register of speakers that has a name. */
export function speakerNamed(
  files: readonly MigratedFile[],
  name: string,
): { id: string; path: string; data: object } | undefined {
  for (const [id, { data, path }] of entriesIn(files, 'speakers')) {
    if (typeof data['named'] === 'string' && isSame(data['named'], name)) return { id, path, data };
  }
  return undefined;
}

function namesOf(data: Readonly<Record<string, unknown>>): string[] {
  const names = listIn(data, 'names').map((name) => (name as { text?: unknown } | null)?.text);
  return [...names, ...listIn(data, 'aliases')].filter((name) => typeof name === 'string');
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/^the /, '').trim();
}
