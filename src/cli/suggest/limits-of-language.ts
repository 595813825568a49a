import { baseOf, hasCapitalNouns } from '../../names/language.ts';
import { languageName } from '../../views/entity/entity-names.ts';

/** Languages of which the dictionary of `Intl.Segmenter` tells words that it does not know. */
const WITH_DICTIONARY = new Set(['zh', 'ja', 'yue']);

/** What `npm run suggest` cannot find in a text of a language, in plain sentences for an editor. */
export function limitsOf(language: string, text: string): string[] {
  const base = baseOf(language) ?? 'en';
  const name = languageName(base);
  const capitals = text.match(/[\p{Lu}\p{Lt}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const always = [
    'Names in headings, in links, in code and in lines where every word has a capital are not looked for.',
    'Read the text for what is missing: a list like this one is never complete.',
  ];
  if (WITH_DICTIONARY.has(base))
    return [
      `${name} has no capitals: of the names that nobody declared, only titles in their marks (《…》, 『…』), foreign names with a middle dot and, in Chinese characters, names that stand there twice or more are found.`,
      ...always,
    ];
  // A few letters of another script are names of firms.
  if (letters > 0 && capitals * 100 < letters)
    return [
      `${name} has no capitals: names of the library and of countries are found, and no other name. Look for those yourself.`,
      ...always,
    ];
  if (hasCapitalNouns(base))
    return [
      `In ${name} every noun has a capital: a name is told by a word beside it (a first name, a title), by standing alone twice or more without an article, or by being an acronym. A name of one word that stands there once is not found, nor one with an article.`,
      ...always,
    ];
  return [
    'A name of one word that only begins sentences is not found; of a body that writes its second word small, only the first word.',
    ...always,
  ];
}
