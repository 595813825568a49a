import type { LocatedMention } from '../../markdown/find-mentions.ts';
import type { Source } from '../../markdown/source-text.ts';
import { scriptOf } from '../../names/language.ts';
import { foldedWords } from '../../search/names/fold.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import { COUNTRY } from './countries.ts';
import type { NamesInText } from './names-in-text.ts';
import type { NearEntity } from './near-entities.ts';
import type { SuggestLibrary } from './suggest-library.ts';
import type { AmbiguousName, LongerPhrase, UndeclaredEntity, UndeclaredName } from './types.ts';
import { inOneLine, type Place } from './where.ts';

/** The entities of the library that a text names and does not declare, in the order of their first places. */
export function undeclaredEntities(
  { mentions }: NamesInText,
  { entities }: SuggestLibrary,
  declared: ReadonlySet<string>,
): UndeclaredEntity[] {
  const byId = new Map(entities.map(({ id, data }) => [id, data]));
  const sure = mentions.filter(({ owners }) => owners.length === 1);
  return [...Map.groupBy(sure, ({ owners }) => owners[0] ?? '')].flatMap(([id, same]): UndeclaredEntity[] => {
    const data = byId.get(id);
    const [first] = same;
    if (!data || !first || declared.has(id)) return [];
    const forms = [...new Set(same.filter(({ how }) => how !== 'explicit').map(wordsOf))];
    const isWhole = ({ how }: LocatedMention, words: string) => how !== 'derived' || isWholeName(words, data.names);
    return [
      {
        id,
        name: displayName(data),
        count: same.length,
        forms,
        doubtful: !same.some((each) => isWhole(each, wordsOf(each))),
        familiar: data.familiar,
        ...placeOf(first),
      },
    ];
  });
}

/** Whether words that follow from a name have as many words as one of its script: "Putins", and not "Putin" of two words. */
function isWholeName(words: string, names: readonly { text: string }[]): boolean {
  const own = names.filter(({ text }) => scriptOf(text) === scriptOf(words));
  const isUnspaced = ['Hani', 'Kana', 'Other'].includes(scriptOf(words));
  return !isUnspaced && own.some(({ text }) => foldedWords(words).length >= foldedWords(text).length);
}

/** Names that more than one entity of the library may have, which are never guessed. */
export function ambiguousNames({ mentions }: NamesInText): AmbiguousName[] {
  const several = mentions.filter(({ owners }) => owners.length > 1);
  return [...Map.groupBy(several, ({ owners }) => owners.toSorted().join(' '))].flatMap(([ids, same]) => {
    const [first] = same;
    return first ? [{ text: wordsOf(first), ids: ids.split(' '), count: same.length, ...placeOf(first) }] : [];
  });
}

/** Names that nobody has declared: countries, and what `unlistedNames` finds. */
export function undeclaredNames(
  { mentions, unlisted }: NamesInText,
  { pointAt }: Source,
  near: (name: string) => NearEntity[],
): UndeclaredName[] {
  const countries = Map.groupBy(
    mentions.filter(({ owners: [id = '', other] }) => id.startsWith(COUNTRY) && other === undefined),
    ({ owners }) => owners[0] ?? '',
  );
  const rows = [
    ...[...countries.values()].flatMap((same): UndeclaredName[] => {
      const [first] = same;
      if (!first) return [];
      const [text = '', ...others] = [...new Set(same.map(wordsOf))];
      const forms = others.map((form) => ({ text: form, count: same.filter((each) => wordsOf(each) === form).length }));
      return [
        { text, count: same.length, forms, mayBe: [], begins: [], near: near(text), country: true, ...placeOf(first) },
      ];
    }),
    ...unlisted.map(({ text, forms, mayBe, begins, offsets }): UndeclaredName => {
      const { line, column } = pointAt(offsets[0] ?? 0);
      return { text, count: offsets.length, forms, mayBe, begins, near: near(text), country: false, line, column };
    }),
  ];
  return rows.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Longer phrases with capitals round names of the library, each once. */
export function longerPhrases({ mentions }: NamesInText): LongerPhrase[] {
  const found = new Map<string, LongerPhrase>();
  for (const mention of mentions) {
    const { within, block, owners } = mention;
    const [id = ''] = owners;
    const text = within && inOneLine(block.text.slice(...within));
    if (text !== undefined && !id.startsWith(COUNTRY) && !found.has(text))
      found.set(text, { text, id, ...placeOf(mention) });
  }
  return [...found.values()];
}

function wordsOf({ block, from, to }: LocatedMention): string {
  return inOneLine(block.text.slice(from, to));
}

function placeOf({ block, start }: LocatedMention): Place {
  const { line, column } = block.pointAt(start);
  return { line, column };
}
