import { isRecord } from '../../library/read/fields/is-record.ts';
import { KINDS } from '../../model/entity.ts';
import type { NamedEntity } from '../../names/types.ts';

/** What the frontmatter of a text declares, as far as a draft has it: ids, and entities that it defines itself. */
export interface Declared {
  ids: ReadonlySet<string>;
  inline: readonly NamedEntity[];
  /** The days (ISO) of its timeline. */
  days: ReadonlySet<string>;
}

/** Reads `entities` and `timeline` of a frontmatter that may be unfinished; never throws. */
export function declaredIn({ entities, timeline }: Readonly<Record<string, unknown>>): Declared {
  const listed: unknown[] = Array.isArray(entities) ? entities : [];
  const records = listed.filter(isRecord);
  const ids = [...listed, ...records.map(({ id }) => id)].filter((id) => typeof id === 'string');
  const days = textsIn(timeline, (entry) => (isRecord(entry) ? entry['date'] : undefined));
  return { ids: new Set(ids), inline: records.flatMap(inlineEntity), days: new Set(days) };
}

function inlineEntity({ id, kind, names, aliases }: Record<string, unknown>): NamedEntity[] {
  const known = KINDS.find((each) => each === kind) ?? 'thing';
  const texts = textsIn(names, (name) => (name as { text?: unknown } | null)?.text).map((text) => ({ text }));
  if (typeof id !== 'string' || texts.length === 0) return [];
  return [{ id, kind: known, names: texts, aliases: textsIn(aliases, (alias) => alias) }];
}

function textsIn(list: unknown, textOf: (item: unknown) => unknown): string[] {
  return (Array.isArray(list) ? list : [])
    .map(textOf)
    .filter((text) => typeof text === 'string' && text.trim() !== '') as string[];
}
