import type { Collection } from '../../model/collection.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { type Answers, complete } from './complete.ts';
import type { Entry, NewKind } from './kinds.ts';
import { defaultsIn, filesOf, idOfFile, takenIds } from './known.ts';
import { SAME_LIST } from './list-file.ts';
import { newId } from './new-ids.ts';
import { Refusal } from './refusal.ts';
import { startArticle } from './start-article.ts';
import { startClaim } from './start-claim.ts';
import { linkEntity, startEntity } from './start-entity.ts';
import { startAuthor, startTopic } from './start-other.ts';
import { startSource } from './start-source.ts';
import { languageFor, type Started } from './started.ts';
import { speakerNamed } from './who.ts';

/** What is known beside the content. */
export interface Around {
  /** The site's day (ISO). */
  today: string;
  /** The text of the file that an article names. */
  readText: (path: string) => string;
  answers: Answers;
}

/** What several entries come to: the files as they are to be, and what was started. */
export interface AllStarted {
  files: { path: string; text: string; isNew: boolean }[];
  started: (Pick<Started, 'id' | 'told'> & Pick<Entry, 'kind'>)[];
}

/**
 * Starts all of some entries, each with those before it, or none: throws a {@link Refusal} where something is missing, taken or
 * wrong. Nothing is written.
 *
 * @param before all files of the content folder
 */
export async function startAll(
  before: readonly MigratedFile[],
  entries: readonly Entry[],
  around: Around,
): Promise<AllStarted> {
  const now = new Map(before.map((file) => [file.path, file]));
  const changed = new Set<string>();
  const started: AllStarted['started'] = [];
  for (const entry of entries) {
    const files = [...now.values()];
    const article = entry.article === SAME_LIST ? started.find(({ kind }) => kind === 'article')?.id : entry.article;
    const authors = filesOf(files, 'authors').map(idOfFile);
    if (entry.kind === 'article' && authors.length === 0)
      throw new Refusal('An article has an author, and there is none yet: npm run new -- author "Name" --role "…"');
    const onlyAuthor = authors.length === 1 ? authors[0] : undefined;
    const placed = { ...entry, article };
    const given = {
      defaults: defaultsIn(files),
      onlyAuthor,
      today: around.today,
      refuseTaken: (values: Entry['values']) => refuseTaken(files, { ...placed, values }),
    };
    const linked = entry.kind === 'entity' ? linkEntity(files, placed) : undefined;
    const { id, files: made, told } = linked ?? start(files, await complete(placed, given, around.answers), around);
    for (const file of made) {
      now.set(file.path, file);
      changed.add(file.path);
    }
    started.push({ kind: entry.kind, id, told });
  }
  const known = new Set(before.map(({ path }) => path));
  return {
    files: [...changed].map((path) => ({ path, text: now.get(path)?.text ?? '', isNew: !known.has(path) })),
    started,
  };
}

/** The collection in which an id has to be free; a source has another id where the first one is taken. */
const COLLECTION_OF: Readonly<Record<Exclude<NewKind, 'source'>, Collection>> = {
  article: 'articles',
  entity: 'entities',
  claim: 'claims',
  topic: 'topics',
  author: 'authors',
};

function refuseTaken(files: readonly MigratedFile[], { kind, id: chosen, values }: Entry): void {
  if (kind === 'source') return;
  const name = values['title'] ?? values['statement'] ?? values['name'];
  // Who is in the register of speakers has an id already.
  if (typeof name !== 'string' || (kind === 'entity' && speakerNamed(files, name))) return;
  const { language } = languageFor(files, values['language']);
  newId({ chosen, name, language }, takenIds(files, COLLECTION_OF[kind]));
}

function start(files: readonly MigratedFile[], entry: Entry, around: Around): Started {
  switch (entry.kind) {
    case 'article':
      return startArticle(files, entry, around);
    case 'entity':
      return startEntity(files, entry);
    case 'claim':
      return startClaim(files, entry);
    case 'source':
      return startSource(files, entry);
    case 'topic':
      return startTopic(files, entry);
    case 'author':
      return startAuthor(files, entry);
  }
}
