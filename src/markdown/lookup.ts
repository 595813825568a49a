/** What a text may name, by its id: a map, or a look at one that remembers what was asked. */
export interface Lookup<Value> {
  get(id: string): Value | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
}
