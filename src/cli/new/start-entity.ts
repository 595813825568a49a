import { kindOfFolder } from '../../library/read/defaults.ts';
import { draftEntitySchema, entitySchema, KINDS, type Kind } from '../../model/entity.ts';
import type { Defaults } from '../../model/site-defaults.ts';
import { scriptOf } from '../../names/language.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { Entry } from './kinds.ts';
import { dataOf, entriesIn, filesOf, idOfFile, takenIds } from './known.ts';
import { checkIds, newId } from './new-ids.ts';
import { Refusal } from './refusal.ts';
import { intoArticle, languageFor, newPage, SOME_DAY, type Started } from './started.ts';
import { speakerNamed } from './who.ts';
import { withoutEntry } from './without-entry.ts';

/**
 * Starts an entity, and puts it into its article, with a note where there is one. What the defaults say is left out. Who was in the
 * register of speakers has a page from now on: it has that id, and the entry there goes. A draft has none yet.
 */
export function startEntity(files: readonly MigratedFile[], entry: Entry): Started {
  const { values, id: chosen, article, draft = false } = entry;
  const { name, kind, language: given, family, alias, source, folder: into, note, ...rest } = values;
  checkIds(source, entriesIn(files, 'sources'), 'source');
  const { defaults, language } = languageFor(files, given);
  const names = namesOf(values, defaults);
  const shown = String(names[0]?.['text']);
  const speaker = draft ? undefined : speakerNamed(files, shown);
  const id = newId({ chosen: chosen ?? speaker?.id, name: shown, language }, takenIds(files, 'entities'));
  const register = files.find((file) => file.path === speaker?.path);
  const folder = String(into ?? folderFor(files, String(kind), defaults));
  const path = `entities/${folder}/${id}.md`;
  const fields = {
    ...(kindOfFolder(path, defaults) !== kind && { kind }),
    names,
    aliases: alias,
    ...rest,
    sources: source ?? rest['sources'],
    ...(draft && { draft: true }),
  };
  const left = { kind, checked: defaults.checked && SOME_DAY };
  return {
    id,
    files: [
      newPage(path, fields, draft ? draftEntitySchema : entitySchema, { left }),
      ...(register && speaker?.id === id ? [withoutEntry(register, id)] : []),
      ...intoArticle(files, article, 'entities', typeof note === 'string' ? { id, note } : id),
    ],
    told: draft ? ['It is a draft: what is missing is written before an article that names it is published.'] : [],
  };
}

/**
 * An entity that is there already and is named by its id goes into the article; undefined for anything else: a name, or one of
 * which more is told.
 */
export function linkEntity(files: readonly MigratedFile[], { values, article }: Entry): Started | undefined {
  const { name, note } = values;
  const tells = ['description', 'summary', 'source', 'names'].some((field) => values[field] !== undefined);
  if (typeof name !== 'string' || article === undefined || tells) return undefined;
  if (!filesOf(files, 'entities').some((file) => idOfFile(file) === name)) return undefined;
  const item = typeof note === 'string' ? { id: name, note } : name;
  return { id: name, files: intoArticle(files, article, 'entities', item), told: ['It was there already.'] };
}

type NameFields = Readonly<Record<string, unknown>>;

function namesOf({ name, names, language, family }: NameFields, defaults: Defaults): NameFields[] {
  if (Array.isArray(names)) return names;
  const text = String(name);
  return [{ text, language: languageOfName(text, language, defaults), ...(family !== undefined && { family }) }];
}

/**
 * The language of a name: that of the site's texts, where they are written in its script. A name in another script may be of many
 * languages, so an editor says of which.
 */
function languageOfName(name: string, given: unknown, { language = 'en' }: Defaults): unknown {
  if (given !== undefined) return given;
  const script = scriptOf(name);
  const usual = new Intl.Locale(language).maximize().script ?? '';
  if (script === 'Other' || (SCRIPTS[usual] ?? [usual]).includes(script)) return language;
  throw new Refusal(
    `"${name}" is not in the script of the site's texts (${language}). Say of which language: --language zh`,
  );
}

/** The scripts that {@link scriptOf} finds in what is written in several. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** The folder for an entity of a kind: the one whose default it is, else the one in which most of that kind lie, else one of its own. */
export function folderFor(files: readonly MigratedFile[], kind: string, defaults: Defaults): string {
  const ofDefault = Object.entries(defaults.kind?.entities ?? {}).find(([, each]) => each === kind);
  if (ofDefault) return ofDefault[0];
  const alike = filesOf(files, 'entities').filter((file) => dataOf(file)['kind'] === kind);
  const folders = Map.groupBy(alike, ({ path }) => path.split('/').slice(1, -1).join('/'));
  const [most] = [...folders].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] || FOLDERS[KINDS.find((name) => name === kind) ?? 'term'];
}

const FOLDERS: Readonly<Record<Kind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  document: 'documents',
  thing: 'things',
  term: 'terms',
};
