import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countriesIn } from '../../../src/cli/suggest/countries.ts';
import { namesInText } from '../../../src/cli/suggest/names-in-text.ts';
import { markdownParser } from '../../../src/markdown/parser.ts';
import { sourceOf } from '../../../src/markdown/source-text.ts';

/** The texts on which the rules were made, and those that nobody looked at while they were. */
export const PARTS = ['tuning', 'held-out'] as const;

/** How many names a text has, how many were reported, and how many of the former are among the latter, as a whole. */
export interface Counts {
  names: number;
  found: number;
  right: number;
}

/** What was found in one text; the names that were missed or are none, for the texts on which the rules were made. */
export interface Measured extends Counts {
  language: string;
  missed: string[];
  wrong: string[];
}

const parser = markdownParser(['yaml']);

/** Looks for names in each text of a part, with no library and no other texts to compare with. */
export function measure(part: (typeof PARTS)[number]): Measured[] {
  const texts = parse(readFileSync(new URL(`${part}.yaml`, import.meta.url), 'utf8')) as {
    language: string;
    text: string;
    names: readonly string[];
  }[];
  return texts.map(({ language, text, names }) => {
    const { unlisted } = namesInText(parser.parse(text), sourceOf(text), countriesIn(language), language);
    const gold = names.map((name) => name.split('|'));
    const found = unlisted.map((each) => each.text);
    const right = gold.filter((forms) => forms.some((form) => found.includes(form)));
    return {
      language,
      names: gold.length,
      found: found.length,
      right: right.length,
      missed: gold.filter((forms) => !right.includes(forms)).map(([form = '']) => form),
      wrong: found.filter((name) => !gold.flat().includes(name)),
    };
  });
}

/** Whether a language has capitals, and so more to tell names by. */
export function hasCapitals({ language }: Measured): boolean {
  return !['zh', 'ja', 'ar'].includes(language);
}

/** The counts of several texts together. */
export function sum(rows: readonly Counts[]): Counts {
  const total = (count: keyof Counts) => rows.reduce((all, row) => all + row[count], 0);
  return { names: total('names'), found: total('found'), right: total('right') };
}
