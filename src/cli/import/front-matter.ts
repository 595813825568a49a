import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isRecord } from '../../library/read/fields/is-record.ts';

/** The fields of a file of an archive, and its text. */
export interface FrontMatter {
  fields: Record<string, unknown>;
  text: string;
  /** The line of the file on which the text begins, from 1. */
  line: number;
  /** What is wrong with the fields. */
  fault?: string;
}

const FENCES = [
  { start: /^---[ \t]*\n/, end: /^---[ \t]*(?:\n|$)/m, read: readYaml },
  { start: /^\+\+\+[ \t]*\n/, end: /^\+\+\+[ \t]*(?:\n|$)/m, read: (text: string) => parseToml(text) },
] as const;

/** Reads front matter in YAML, TOML or JSON, with which Hugo and Jekyll begin files. A file may have none. */
export function readFrontMatter(whole: string): FrontMatter | undefined {
  for (const { start, end, read } of FENCES) {
    const open = start.exec(whole)?.[0];
    if (open === undefined) continue;
    const rest = whole.slice(open.length);
    const close = end.exec(rest);
    if (!close) return undefined;
    return result(whole, open.length + close.index + close[0].length, () => read(rest.slice(0, close.index)));
  }
  if (!whole.startsWith('{')) return undefined;
  const end = endOfJson(whole);
  return end === undefined ? undefined : result(whole, end, () => JSON.parse(whole.slice(0, end)));
}

/** Settings in a file whose name tells the form. Nothing, where they cannot be read. */
export function readSettings(path: string, text: string): Record<string, unknown> | undefined {
  try {
    const read = /\.toml$/.test(path) ? parseToml(text) : /\.json$/.test(path) ? JSON.parse(text) : readYaml(text);
    return isRecord(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function result(whole: string, at: number, read: () => unknown): FrontMatter {
  const rest = { text: whole.slice(at), line: whole.slice(0, at).split('\n').length };
  try {
    const fields = read();
    return isRecord(fields)
      ? { fields: fields as Record<string, unknown>, ...rest }
      : { fields: {}, ...rest, ...(fields !== null && { fault: 'its front matter holds no fields' }) };
  } catch {
    return { fields: {}, ...rest, fault: 'its front matter cannot be read' };
  }
}

/** Aliases that stand for each other a thousandfold are refused, as everywhere. */
function readYaml(text: string): unknown {
  return parseYaml(text, { maxAliasCount: 100, logLevel: 'error', uniqueKeys: false });
}

/** Where the object ends with which a text begins. */
function endOfJson(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth === 0) return index + 1;
  }
  return undefined;
}

/** A field as words; of a list, each of its items. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return typeof value === 'number' ? [String(value)] : [];
}

/** A field as one line of words. */
export function lineOf(value: unknown): string | undefined {
  const words = wordsOf(value)[0]?.replace(/\s+/g, ' ');
  return words === '' ? undefined : words;
}
