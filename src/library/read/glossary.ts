import type { Entity } from '../../model/entity.ts';
import type { Problem } from '../check/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readFields } from './fields/read-fields.ts';

/** Words that recur in the entries of entities, and what they are in another language: titles of offices, relations, types. */
export type Glossary = ReadonlyMap<string, string>;

/** The glossary of a language, and what is wrong with its file. */
export function readGlossary(
  files: readonly ContentFile[],
  language: string,
): { glossary: Glossary; problems: Problem[] } {
  const read = files
    .filter(({ collection, id }) => collection === 'glossary' && id === language)
    .map((file) => readFields(file));
  const entries = read.flatMap(({ fields }) => Object.entries(fields ?? {}));
  return {
    glossary: new Map(entries.flatMap(([words, own]) => (typeof own === 'string' ? [[words, own] as const] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** An entity with its name in a language in the first place, which pages show; as it is, where it has none. */
export function inLanguage<Data extends Pick<Entity, 'names'>>(entity: Data, language: string): Data {
  const own = entity.names.find((name) => name.language === language && name.to === undefined);
  return own ? { ...entity, names: [own, ...entity.names.filter((name) => name !== own)] } : entity;
}

/** An entity with the recurring words that a glossary has in its language; the others stay as they are. */
export function withGlossary<Data extends Pick<Entity, 'type' | 'roles' | 'vacancies' | 'offices' | 'relations'>>(
  entity: Data,
  glossary: Glossary,
): Data {
  const own = (words: string) => glossary.get(words) ?? words;
  const titled = <Titled extends { title: string }>(entry: Titled): Titled => ({ ...entry, title: own(entry.title) });
  return {
    ...entry(entity, own),
    roles: entity.roles.map(titled),
    vacancies: entity.vacancies.map((vacancy) => ({ ...vacancy, role: own(vacancy.role) })),
    offices: entity.offices.map(titled),
    relations: entity.relations.map((tie) => ({ ...tie, relation: own(tie.relation) })),
  };
}

function entry<Data extends Pick<Entity, 'type'>>(entity: Data, own: (words: string) => string): Data {
  return entity.type === undefined ? entity : { ...entity, type: own(entity.type) };
}
