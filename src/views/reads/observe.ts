import { answerWith, note, unasked } from './reads.ts';

/** An entry of a collection, as pages have it. */
interface Entry {
  collection: string;
  id: string;
  data: object;
}

/** Entries of which what they hold is a question of its own, wherever they are named. */
const observed = new WeakSet<object>();

/**
 * The entries of a collection, which note when their data are asked for. Where an entry is mentioned is a question of its own: that
 * changes with each text that mentions it, and few pages tell it.
 *
 * @param shown all that pages show of an entry, but for where it is mentioned
 */
export function observeEntries<E extends Entry>(
  collection: string,
  entries: readonly E[],
  shown: (entry: E) => unknown,
): E[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const backlinks = `${collection}.backlinks`;
  answerWith(collection, (id) => {
    const entry = byId.get(id);
    return entry && shown(entry);
  });
  answerWith(backlinks, (id) => backlinksOf(byId.get(id)?.data));
  return entries.map((entry) => {
    const own = backlinksOf(entry.data);
    const data = own ? property({ ...entry.data }, 'backlinks', own, () => note(backlinks, entry.id)) : entry.data;
    const found = property({ ...entry }, 'data', data, () => note(collection, entry.id));
    observed.add(found);
    return found;
  });
}

/** An object of lists, maps and functions of two texts which note what they are asked; others stay as they are. */
export function observeAll<All extends object>(name: string, all: All): All {
  const found = { ...all };
  for (const [key, value] of Object.entries(all)) {
    const list = `${name}.${key}`;
    if (Array.isArray(value)) {
      answerWith(list, () => named(value));
      property(found, key, value, () => note(list, ''));
    } else if (value instanceof Map) {
      property(found, key, observeMap(list, value));
    } else if (typeof value === 'function') {
      answerWith(list, (args) => value(...JSON.parse(args)));
      property(found, key, (...args: unknown[]) => {
        note(list, JSON.stringify(args));
        return unasked(() => value(...args));
      });
    } else {
      property(found, key, observeAll(list, value));
    }
  }
  return found;
}

function observeMap<Value>(list: string, map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const [has, all] = [`${list}.has`, `${list}.all`];
  answerWith(list, (key) => named(map.get(key)));
  answerWith(has, (key) => map.has(key));
  answerWith(all, () => named([...map]));
  const whole = () => {
    note(all, '');
    return map;
  };
  return {
    get: (key) => {
      note(list, key);
      return map.get(key);
    },
    has: (key) => {
      note(has, key);
      return map.has(key);
    },
    get size() {
      return whole().size;
    },
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (each) => whole().forEach(each),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}

/** A value with the names of entries in their places, and maps as lists. */
function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (observed.has(value)) return `${(value as Entry).collection} ${(value as Entry).id}`;
  if (value instanceof Map || value instanceof Set) return named([...value]);
  if (Array.isArray(value)) return value.map(named);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)]));
}

function backlinksOf(data: object | undefined): unknown {
  return data && 'backlinks' in data ? data.backlinks : undefined;
}

function property<Of extends object>(of: Of, name: string, value: unknown, asked: () => void = () => {}): Of {
  return Object.defineProperty(of, name, {
    enumerable: true,
    get: () => {
      asked();
      return value;
    },
  });
}
