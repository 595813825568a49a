import { COLLECTIONS, type Collection, REGISTERS } from '../../model/collection.ts';
import { type ContentFile, parseContentFile, parseRegisterFile } from './content-file.ts';
import { belongsTo } from './content-paths.ts';
import { nameOfFile } from './translations.ts';

const ORDER: readonly string[] = [...COLLECTIONS, ...REGISTERS];

/**
 * Texts as the files of a content folder, as they would be read from there: in the order of collections and paths, without what is not read.
 *
 * @param texts each with its path in the folder
 * @param top the name of the folder, with which reports begin their paths
 */
export function parseTexts(texts: readonly { path: string; text: string }[], top = 'content'): ContentFile[] {
  const files = texts.flatMap(({ path, text }) => {
    const collection = belongsTo(path);
    return collection === undefined ? [] : [{ path, text: text.replace(/^\ufeff/, ''), collection }];
  });
  files.sort((a, b) => ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection) || (a.path < b.path ? -1 : 1));
  return files.map(({ path, text, collection }) => {
    const { id, language } = nameOfFile(path);
    const file = isCollection(collection)
      ? parseContentFile(collection, id, `${top}/${path}`, text)
      : parseRegisterFile(collection, id, `${top}/${path}`, text);
    return { ...file, ...(language !== undefined && { language }) };
  });
}

function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}
