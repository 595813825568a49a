import { stripTypeScriptTypes } from 'node:module';

const TYPESCRIPT = /\.ts$/;

/** What a file of the code is called when it is compiled. */
export function compiledName(path: string): string {
  return path.replace(TYPESCRIPT, '.js');
}

/**
 * A file of the code as it is packed: without types, each line where it was; and with the compiled names of the files that it imports, or
 * finds beside itself. What is no code, and no page or component, stays as it is.
 */
export function compiled(path: string, bytes: Buffer): string | Buffer {
  if (!/\.(?:ts|mjs|astro)$/.test(path)) return bytes;
  const text = bytes.toString().replaceAll(RELATIVE, (_, quote: string, file: string) => `${quote}${file}.js${quote}`);
  return TYPESCRIPT.test(path) ? stripTypeScriptTypes(text) : text;
}

/** The path of a file of TypeScript, from the file in which it stands. */
const RELATIVE = /(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g;
