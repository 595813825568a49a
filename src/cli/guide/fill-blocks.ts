/** A part of a file that is made: its sort and its name, as its mark has them, `<!-- fields: role -->`. */
export interface Block {
  sort: string;
  name: string;
  /** The offset of its mark in the text, in UTF-16 code units. */
  start: number;
}

const BLOCK = /<!-- ([a-z]+)(?:: ([a-z-]+))? -->\n[\s\S]*?<!-- end -->/g;

/** The made parts of a file, in their order. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(({ 1: sort = '', 2: name = '', index }) => ({ sort, name, start: index }));
}

/** A file with each of its made parts as `make` gives it; all else stays. */
export function fillBlocks(text: string, make: (block: Block) => string): string {
  return text.replaceAll(BLOCK, (_, sort: string, name: string | undefined, start: number) => {
    const mark = name === undefined ? sort : `${sort}: ${name}`;
    return `<!-- ${mark} -->\n${make({ sort, name: name ?? '', start })}\n<!-- end -->`;
  });
}
