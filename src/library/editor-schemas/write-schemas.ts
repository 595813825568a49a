import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTIONS, isRegisterName, REGISTERS, SITE_FILE } from '../../model/collection.ts';
import { listContent } from '../read/content-paths.ts';
import type { ValidContent } from '../read/validate-all.ts';
import { fileSchema } from './file-schema.ts';
import { ID_LISTS, idLists } from './id-lists.ts';

/** The folder in which Astro's language server looks for the schemas of a site, from the site's. */
const FOLDER = '.astro/collections';

/**
 * Writes the JSON Schemas of all files of content, for editors' programs, each where it is another than the one that is there.
 *
 * @param root the folder of the site, with `content` in it
 * @param content what is there, with the ids that are to be completed
 * @returns the paths of what was written, from that folder
 */
export async function writeSchemas(root: string, content: ValidContent): Promise<string[]> {
  const texts = new Map(schemaTexts());
  texts.set(ID_LISTS, JSON.stringify(idLists(content)));
  texts.set('collections.json', JSON.stringify(await manifestOf(root)));
  await mkdir(join(root, FOLDER), { recursive: true });
  const written: string[] = [];
  for (const [name, text] of texts) {
    const path = join(FOLDER, name);
    if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) === text) continue;
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}

let made: ReadonlyMap<string, string> | undefined;

/** The schemas, which are the same for all content. */
function schemaTexts(): ReadonlyMap<string, string> {
  made ??= new Map(
    [...COLLECTIONS, ...REGISTERS, SITE_FILE].map((name) => [
      `${name}.schema.json`,
      JSON.stringify(fileSchema(name), null, 2),
    ]),
  );
  return made;
}

/**
 * Which file belongs to which collection, as Astro's language server asks for it: by its address, decoded and in small letters. Astro
 * itself writes this when it starts alone, and a file that is new has no schema until it starts again.
 */
async function manifestOf(root: string): Promise<object> {
  const { files } = await listContent(join(root, 'content'));
  const pages = files.filter(({ collection }) => !isRegisterName(collection));
  return {
    collections: COLLECTIONS.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      pages.map(({ collection, path }) => {
        const { href } = pathToFileURL(join(root, 'content', path));
        return [decodeURIComponent(href).toLowerCase(), collection];
      }),
    ),
  };
}
