import type { Problem } from '../check/problem.ts';
import { type ContentFile, FILE_START } from './content-file.ts';
import { type Fields, setAt, valueIn } from './fields/fields.ts';
import { isRecord } from './fields/is-record.ts';

/** A translation by the name of its file, `<id>.<language>`: the id of its original, and its language (BCP 47). */
function translationOf(name: string): { id: string; language: string } | undefined {
  const [, id, language] = /^(.+)\.([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)$/.exec(name) ?? [];
  return id === undefined || language === undefined ? undefined : { id, language };
}

/** What the name of a file says: the id of its entry, and of a translation its language. */
export function nameOfFile(path: string): { id: string; language?: string } {
  const name = path.replace(/^.*\/|\.[^.]*$/g, '');
  return translationOf(name) ?? { id: name };
}

/** Whether a file translates another one, by its path. */
export function isTranslation(path: string): boolean {
  return nameOfFile(path).language !== undefined;
}

/** The files of an edition: each that is translated with the text and the words of its translation, all others as they are. */
export function filesOfEdition(files: readonly ContentFile[], language: string): ContentFile[] {
  const translations = new Map(
    files.filter((file) => file.language === language).map((file) => [keyOf(file), file] as const),
  );
  return files
    .filter((file) => file.language === undefined)
    .map((original) => {
      const translation = translations.get(keyOf(original));
      return translation ? { ...translation, original } : { ...original, vfile: copyOf(original) };
    });
}

/** A file's text without what was found in it. */
function copyOf({ vfile }: ContentFile): ContentFile['vfile'] {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(vfile)), vfile);
  return Object.assign(copy, { data: {}, messages: [] });
}

function keyOf({ collection, id }: ContentFile): string {
  return `${collection}/${id}`;
}

/** Translations of what is not there, and those into a language that the site does not have. */
export function strayTranslations(files: readonly ContentFile[], languages: readonly string[]): Problem[] {
  const originals = new Set(files.filter((file) => file.language === undefined).map(keyOf));
  return files.flatMap((file): Problem[] => {
    if (file.language === undefined) return [];
    if (!originals.has(keyOf(file)))
      return [{ rule: 'stray-translation', values: { case: 'original', id: file.id }, file, at: FILE_START }];
    if (!languages.includes(file.language))
      return [
        { rule: 'stray-translation', values: { case: 'language', language: file.language }, file, at: FILE_START },
      ];
    return [];
  });
}

/** The fields that say of a translation itself what it is. */
const OWN = 'translated';

/** The collections whose entries say in which language they are written. */
const WITH_LANGUAGE: readonly string[] = ['articles', 'entities', 'claims'];

/**
 * Puts what a translation leaves out into its fields: that of its original, list by list in the same order.
 *
 * @returns what does not fit its original
 */
export function fillFromOriginal(file: ContentFile, fields: Fields, original: Fields): Problem[] {
  delete fields[OWN];
  if (isRecord(fields['quote']) && isRecord(original['quote']))
    fields['quote'] = translatedQuote(fields['quote'] as Fields, original['quote'] as Fields, file.language);
  const problems: Problem[] = [];
  fill(fields, original, []);
  if (WITH_LANGUAGE.includes(file.collection) && file.language !== undefined) fields['language'] = file.language;
  return problems;

  function fill(own: Fields, from: Fields, at: (string | number)[]): void {
    for (const [key, value] of Object.entries(from)) {
      const path = [...at, Array.isArray(from) ? Number(key) : key];
      const given = valueIn(own, [path.at(-1) ?? '']);
      const isLeft = given === undefined || given === null || (isEmptyEntry(given) && !isRecord(value));
      if (isLeft) setAt(own, [path.at(-1) ?? ''], structuredClone(value));
      else if (Array.isArray(value) && Array.isArray(given) && value.length !== given.length) {
        const values = { field: path.join('.'), own: given.length, original: value.length };
        problems.push({ rule: 'unequal-translation', values, file, at: path });
        setAt(own, [path.at(-1) ?? ''], structuredClone(value));
      } else if (isRecord(value) && isRecord(given)) fill(given as Fields, value as Fields, path);
    }
  }
}

/** An entry of a list that has no words of its own. */
function isEmptyEntry(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

/** Quoted words in translation, with the words as they were said. */
function translatedQuote(own: Fields, original: Fields, language: string | undefined): Fields {
  const { translation, ...rest } = own;
  if (typeof translation !== 'string') return rest;
  const wasSaid = original['original'] ?? (original['translatedFrom'] === undefined ? original['text'] : undefined);
  return {
    ...rest,
    text: translation,
    language,
    translatedFrom: original['translatedFrom'] ?? original['language'],
    ...(wasSaid !== undefined && { original: wasSaid }),
  };
}
