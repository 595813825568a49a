import { type Document, isPair, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import type { ValuesOf } from '../../check/rules/rules.ts';
import type { Path } from '../content-file.ts';
import { type Fields, takes } from '../fields/fields.ts';
import { asQuoted } from './quoted.ts';
import { keyOf, type PlacedScalar, scalarsOf } from './scalars.ts';

/** A value that YAML cuts or changes without a word. */
export interface ChangedValue {
  values: ValuesOf<'changed-value'>;
  /** Where, from the beginning of the frontmatter. */
  offset: number;
  /** What its editor meant: the values at these paths; `undefined` for what is no field. */
  meant: { path: Path; value: unknown }[];
}

/** What a value is looked at with: the text of the frontmatter, what it comes to, and what it should be. */
interface Context {
  text: string;
  fields: Fields;
  schema: z.ZodType;
  /** The names that aliases refer to. */
  aliases: ReadonlySet<string>;
}

/**
 * Values that are cut or changed: by what looks like a note behind them, by a sign before them, by a comma in brackets.
 * Where a field takes no words, such as an id or a day, a `#` behind its value can only be a note, and is none of these.
 */
export function changedValues(text: string, document: Document, fields: Fields, schema: z.ZodType): ChangedValue[] {
  const aliases = new Set<string>();
  visit(document, { Alias: (_, { source }) => void aliases.add(source) });
  const context = { text, fields, schema, aliases };
  return scalarsOf(document).flatMap((scalar) => {
    const changed = bySign(scalar, context) ?? byNote(scalar, context) ?? byComma(scalar, context);
    return changed ? [changed] : [];
  });
}

/** `title: !Important news` and `title: &Co is back`: a tag, or a name that nothing refers to. */
function bySign({ node, path, pair, flow }: PlacedScalar, context: Context): ChangedValue | undefined {
  const { tag, anchor } = node;
  if (tag === undefined && (anchor === undefined || context.aliases.has(anchor))) return undefined;
  const { text, fields, schema } = context;
  const [start, end] = node.range ?? [0, 0];
  const signs = /(?:[!&]\S*\s*)+$/.exec(text.slice(0, start))?.[0] ?? '';
  const offset = start - signs.length;
  const words = flow ? text.slice(offset, end) : restOfLine(text, offset, end);
  const isText = takes(schema, fields, path, words);
  const meant = isText ? words : text.slice(start, end).trim();
  const values = {
    case: 'sign',
    lost: signs.trim(),
    line: lineOf(pair, isText ? asQuoted(words) : meant, flow),
  } as const;
  return { values, offset, meant: isText ? [{ path, value: words }] : [] };
}

/** `title: Ranked #1 in Asia`. */
function byNote({ node, path, pair, flow }: PlacedScalar, { text, fields, schema }: Context): ChangedValue | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const [, space = '', note] = /^([ \t]*)(#[^\n]*)/.exec(text.slice(end)) ?? [];
  if (note === undefined) return undefined;
  const value = text.slice(start, end);
  // As yamllint has it by default: behind two spaces, and with one behind its sign, a note cannot be taken for text.
  const isSetOff = value !== '' && /^(?: {2,}|.*\t)$/.test(space) && /^#(?:\s|$)/.test(note);
  if (isSetOff || /^https?:\S+$/.test(value)) return undefined;
  const words = `${value}${space}${note}`.trim().replace(/\s+/g, ' ');
  if (!takes(schema, fields, path, words)) return undefined;
  const values = { case: 'note', lost: note.trim(), line: lineOf(pair, asQuoted(words), flow) } as const;
  return { values, offset: end + space.length, meant: [{ path, value: words }] };
}

/** `{ text: The level was 4, 76 or 5 metres }`, and `[It cost 1,000 euros]`. */
function byComma(scalar: PlacedScalar, { text, fields, schema }: Context): ChangedValue | undefined {
  const { node, path, index, pair, flow } = scalar;
  if (!flow || node.type !== 'PLAIN' || !node.range) return undefined;
  const cut = pair ? cutInBraces(scalar) : cutInBrackets(scalar, text);
  const last = cut.at(-1);
  if (!last) return undefined;
  const start = node.range[0];
  const words = text.slice(start, last.end).trim();
  if (!takes(schema, fields, path, words)) return undefined;
  const shown = text.slice(cut[0]?.start, last.end).trim();
  const values = {
    case: pair ? 'braces' : 'brackets',
    lost: shown,
    line: lineOf(pair, asQuoted(words), true),
  } as const;
  const gone = cut.map(({ key }, i) => ({
    path: [...path.slice(0, -1), key ?? index + 1 + i],
    value: undefined,
  }));
  return { values, offset: cut[0]?.start ?? start, meant: [{ path, value: words }, ...gone] };
}

interface Cut {
  start: number;
  end: number;
  /** In { }: as which key YAML takes it. */
  key?: string;
}

/** Words behind a value in { } that YAML takes for keys without one. */
function cutInBraces({ parent, index }: PlacedScalar): Cut[] {
  const cut: Cut[] = [];
  for (const item of parent.items.slice(index + 1)) {
    if (!isPair(item)) break;
    const { key, value } = item;
    const isEmpty = value === null || (isScalar(value) && value.value === null && value.source === '');
    if (!isScalar(key) || key.type !== 'PLAIN' || !key.range || !isEmpty) break;
    cut.push({ start: key.range[0], end: key.range[1], key: keyOf(item) });
  }
  return cut;
}

/** Words behind an item in [ ] that are its end: digits of one number, or the rest of a sentence. */
function cutInBrackets({ node, parent, index }: PlacedScalar, text: string): Cut[] {
  const next = parent.items[index + 1];
  if (!isScalar(next) || next.type !== 'PLAIN' || !next.range || !node.range) return [];
  const between = text.slice(node.range[1], next.range[0]);
  const before = text.slice(node.range[0], node.range[1]).trim();
  const after = text.slice(next.range[0], next.range[1]).trim();
  const isNumber = between === ',' && /\d$/.test(before) && /^\d/.test(after) && /\p{L}/u.test(before + after);
  const isSentence = /\s/.test(before) && /^\p{Ll}.*[.!?]$/u.test(after) && !/[.!?…]$/.test(before);
  return isNumber || isSentence ? [{ start: next.range[0], end: next.range[1] }] : [];
}

function restOfLine(text: string, start: number, end: number): string {
  const line = text.indexOf('\n', end);
  return text.slice(start, line < 0 ? undefined : line).trim();
}

/** A field as its editor is to write it. */
function lineOf(pair: PlacedScalar['pair'], value: string, flow: boolean): string {
  if (pair) return `${keyOf(pair)}: ${value}`;
  return flow ? value : `- ${value}`;
}
