import type { Note } from './archive.ts';

/** Counts the fields of front matter that nothing here stands for, so that each is named once. */
export class LeftFields {
  readonly #found = new Map<string, { file: string; count: number }>();

  /** @param known the fields that are carried, or that say nothing to readers */
  add(file: string, fields: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): void {
    for (const [name, value] of Object.entries(fields)) {
      if (known.has(name.toLowerCase()) || isEmpty(value)) continue;
      const { file: first, count } = this.#found.get(name) ?? { file, count: 0 };
      this.#found.set(name, { file: first, count: count + 1 });
    }
  }

  notes(): Note[] {
    return [...this.#found].map(([name, { file, count }]) => ({
      file,
      line: 1,
      what: `the field ${name}, which ${count === 1 ? 'one post has' : `${count} posts have, this one first`}`,
    }));
  }
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
