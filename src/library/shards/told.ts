import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { COLLECTIONS, type Collection, REGISTERS, type Register } from '../../model/collection.ts';
import type { ContentFile, Path } from '../read/content-file.ts';
import type { RegisterEntry } from '../read/registers.ts';
import type { ValidContent, ValidFile } from '../read/validate-all.ts';

/** A page's file without its text. */
export interface ToldPage {
  collection: Collection;
  /** Its path as reports name it. */
  path: string;
  /** The SHA-256 of its text. */
  bytes: string;
  /** Its frontmatter, which is valid. */
  data: unknown;
  /** What its text was found to hold. */
  found: Found;
  /** Its text, of the newest articles alone: a feed has them whole. */
  text?: Root | undefined;
}

/** An entry of a register. */
export interface ToldEntry {
  register: Register;
  path: string;
  at: Path;
  id: string;
  data: unknown;
}

/** What other pages and checks ask of a text: whom it names where, what it cites, ties to claims, counts and shows, and its ids. */
export type Found = Pick<VFile['data'], (typeof FOUND)[number]>;

const FOUND = ['mentions', 'citations', 'passages', 'numbers', 'pictures', 'ids'] as const;

/** The pages of some valid content whose texts were rendered here, as others are told of them. */
export function toldPages(content: ValidContent, texts: ReadonlyMap<string, Root>): ToldPage[] {
  return COLLECTIONS.flatMap((collection) => {
    const own = content[collection].filter(({ file }) => !file.elsewhere);
    return own.map(({ file, data }) => ({
      collection,
      path: file.path,
      bytes: digestOf(String(file.vfile)),
      data,
      found: Object.fromEntries(FOUND.map((name) => [name, file.vfile.data[name]])),
      ...(texts.has(file.path) && { text: texts.get(file.path) }),
    }));
  });
}

/** The entries of its registers. */
export function toldEntries(content: ValidContent): ToldEntry[] {
  return REGISTERS.flatMap((register) =>
    content[register].map(({ file, at, id, data }) => ({ register, path: file.path, at, id, data })),
  );
}

/** What was told, in the place of the files. */
export function toldContent(pages: readonly ToldPage[], entries: readonly ToldEntry[]): ValidContent {
  const byCollection = Map.groupBy(pages, ({ collection }) => collection);
  const byRegister = Map.groupBy(entries, ({ register }) => register);
  const collections = COLLECTIONS.map((name) => [name, (byCollection.get(name) ?? []).map(pageOf)] as const);
  const registers = REGISTERS.map((name) => [name, (byRegister.get(name) ?? []).map(entryOf)] as const);
  const all: (readonly [Collection | Register, readonly { id: string }[]])[] = [...collections, ...registers];
  return {
    ...Object.fromEntries(all),
    ids: Object.fromEntries(all.map(([name, members]) => [name, new Set(members.map(({ id }) => id))])),
    mended: new Map(),
    defaults: {},
  } as unknown as ValidContent;
}

function pageOf({ collection, path, data, found, text }: ToldPage): ValidFile<unknown> {
  const file = fileOf(collection, path);
  Object.assign(file.vfile.data, found);
  return { id: file.id, data, file: { ...file, elsewhere: { ...(text && { text }) } } };
}

function entryOf({ register, path, at, id, data }: ToldEntry): RegisterEntry<unknown> {
  return { file: fileOf(register, path), at, id, data };
}

function fileOf<In extends Collection | Register>(collection: In, path: string): ContentFile<In> {
  const parse = () => {
    throw new Error(`The text of ${path} is in another shard.`);
  };
  const id = basename(path).replace(/\.[^.]*$/, '');
  return { collection, id, path, vfile: new VFile({ value: '', path }), parse };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
