import { createHash } from 'node:crypto';
import type { Root as TextTree } from 'hast';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Lookup } from './lookup.ts';
import { type AnnotateOptions, renderText } from './pipeline.ts';

/**
 * A text as it was rendered once, and all that it asked for: it is the same again as long as the same questions have the same
 * answers. So a change to an entity renders the texts that name it, and no other.
 */
export interface KeptText {
  asked: Asked[];
  tree: TextTree;
  data: VFile['data'];
}

/** A question, of a list and an id in it, and what the answer was, as a digest. */
type Asked = readonly [list: string, id: string, answer: string];

/** Where rendered texts are kept, by a digest of the text and its options. */
export interface TextStore {
  get: (key: string) => KeptText | undefined;
  set: (key: string, text: KeptText) => void;
}

/**
 * Renders a text, as `renderText` does, or takes it from the store. What the plugins found is in `file.data` either way.
 *
 * @param parse the text as mdast; only asked for where it is not in the store
 */
export function renderKept(
  parse: () => Root,
  file: VFile,
  options: AnnotateOptions,
  store: TextStore | undefined,
): TextTree {
  // What is said of a number depends on more than can be asked for by an id.
  if (!store || String(file).includes('number:')) return renderText(parse(), file, options);
  const key = keyOf(file, options);
  const lists = listsOf(options);
  const kept = store.get(key);
  if (kept?.asked.every(([list, id, answer]) => answerTo(lists[list as List], id) === answer)) {
    Object.assign(file.data, kept.data);
    return kept.tree;
  }
  const asked = new Map<string, Asked>();
  const observed = Object.fromEntries(
    Object.entries(lists).map(([list, lookup]) => [list, observe(list, lookup as Lookup<unknown>, asked)]),
  ) as unknown as Lists;
  const tree = renderText(parse(), file, withLists(options, observed));
  store.set(key, { asked: [...asked.values()], tree, data: { ...file.data } });
  return tree;
}

type List = keyof Lists;
type Lists = ReturnType<typeof listsOf>;

function listsOf({ entities, passages, citations, sideNotes }: AnnotateOptions) {
  const { claim, correction } = passages;
  return { entities, claim, correction, sources: citations.sources, sideNotes };
}

function withLists(options: AnnotateOptions, { entities, claim, correction, sources, sideNotes }: Lists) {
  const citations = { ...options.citations, sources };
  return { ...options, entities, passages: { claim, correction }, citations, sideNotes };
}

/** A digest of a text and of all that it is rendered with, but for the lists. */
function keyOf(file: VFile, options: AnnotateOptions): string {
  const { annotate, sought, language, day, citations, pictures, paragraphs, href } = options;
  const given = [annotate, sought && [...sought], language, day, citations.listed, pictures, paragraphs, href('/')];
  return digest(JSON.stringify([String(file), file.path, given]));
}

/** A list that notes what it is asked. */
function observe<Value>(list: string, lookup: Lookup<Value>, asked: Map<string, Asked>): Lookup<Value> {
  const note = (id: string) => asked.set(`${list} ${id}`, [list, id, answerTo(lookup, id)]);
  return {
    get: (id) => {
      note(id);
      return lookup.get(id);
    },
    has: (id) => {
      note(id);
      return lookup.has(id);
    },
    keys: () => {
      note(ALL);
      return lookup.keys();
    },
  };
}

/** Stands for a whole list; no id has a space. */
const ALL = ' ';

const digests = new WeakMap<object, string>();

function answerTo(lookup: Lookup<unknown>, id: string): string {
  // Lists do not change while texts are rendered with them.
  if (id === ALL) return digestOnce(lookup, () => [...lookup.keys()].join(' '));
  if (!lookup.has(id)) return '';
  const value = lookup.get(id);
  if (value === undefined) return NOTHING;
  if (typeof value !== 'object' || value === null) return digest(JSON.stringify([value]));
  return digestOnce(value, () => JSON.stringify(value));
}

function digestOnce(of: object, text: () => string): string {
  const known = digests.get(of) ?? digest(text());
  digests.set(of, known);
  return known;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The answer for what is there and has no value. */
const NOTHING = digest('[null]');
