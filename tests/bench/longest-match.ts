import type { NamedEntity } from '../../src/names/types.ts';

/** A name found in a text, UTF-16 offsets. */
export interface Span {
  entity: string;
  start: number;
  end: number;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const LETTER = '[[\\p{L}\\p{M}\\p{N}_]--[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]]';

/** The yardstick: names and aliases as they are, longest first, with no letter, mark or number of a script with spaces beside them. */
export function longestMatch(text: string, entities: readonly NamedEntity[]): Span[] {
  const forms = new Map<string, string>();
  for (const { id, names, aliases = [] } of entities) {
    for (const form of [...names.map((name) => name.text), ...(aliases ?? [])]) forms.set(form, id);
  }
  if (forms.size === 0) return [];
  const literal = [...forms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const [before, behind] = [
        UNSPACED.test(form) ? '' : `(?<!${LETTER})`,
        UNSPACED.test(form.slice(-1)) ? '' : `(?!${LETTER})`,
      ];
      return before + form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + behind;
    });
  const whole = new RegExp(literal.join('|'), 'gv');
  return [...text.matchAll(whole)].map(({ 0: form, index }) => ({
    entity: forms.get(form) ?? '',
    start: index,
    end: index + form.length,
  }));
}
