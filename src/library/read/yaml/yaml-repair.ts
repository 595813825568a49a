import { type Document, type ErrorCode, isScalar, parseDocument, visit } from 'yaml';
import { indentOf, type Repair, repairsOf } from './line-repairs.ts';

/** One mistake in YAML, where it is. */
export interface YamlFault {
  code: ErrorCode;
  /** From the beginning of the text. */
  offset: number;
  /** The line as its editor meant it, without its indentation, where that can be told. */
  meant?: string;
  /** By what that differs from what stands there. */
  by?: Repair['by'];
}

export interface ReadYaml {
  /** The text as it was meant. */
  text: string;
  /** Of the text as it was meant: its lines are those of the text, its columns may differ where a line was mended. */
  document: Document;
  /** In order, one a line. With one that could not be mended, the document holds nothing to rely on. */
  faults: YamlFault[];
  /** Whether the document says what its editor meant, as far as that can be told. */
  usable: boolean;
}

/**
 * Reads YAML, and where it is broken, what its editor meant: most breaks are words that need quotation marks. So each
 * mistake is found once, and nothing else seems wrong for it.
 */
export function readYaml(text: string): ReadYaml {
  const faults: YamlFault[] = [];
  let current = parse(text);
  for (let round = 0; current.errors[0] && round < MOST_REPAIRS; round++) {
    const [{ code, offset }] = current.errors as [Fault];
    const mended = mend(current, offset);
    if (!mended) {
      if (TOLERABLE.has(code)) break;
      return { ...current, faults: [...faults, { code, offset: offsetIn(text, current, offset) }], usable: false };
    }
    const { repair, next } = mended;
    faults.push({
      code,
      offset: repair.by === 'indent' ? startOf(text, repair.line) : offsetIn(text, current, offset, repair.line),
      meant: (next.rows[repair.line] ?? '').trim(),
      by: repair.by,
    });
    current = next;
  }
  const tolerated = current.errors.map(({ code, offset }) => ({ code, offset: offsetIn(text, current, offset) }));
  return { ...current, faults: [...faults, ...oncePerLine(text, tolerated)], usable: tolerated.every(isTolerable) };
}

interface Fault {
  code: ErrorCode;
  offset: number;
}

interface Parsed {
  text: string;
  rows: string[];
  document: Document;
  errors: Fault[];
}

/** With a file of a few thousand broken lines it is enough to name some. */
const MOST_REPAIRS = 40;

/** In characters: what is larger is not tried in many ways, which would take minutes. */
const LARGE = 50_000;

/** Errors in spite of which the document says what was meant. */
const TOLERABLE: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_DQ_ESCAPE']);

function isTolerable({ code }: Fault): boolean {
  return TOLERABLE.has(code);
}

function parse(text: string): Parsed {
  const document = parseDocument(text);
  const errors = document.errors.map(({ code, pos }): Fault => ({ code, offset: pos[0] }));
  // The parser finds only when a value is asked for that nothing has this name.
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) === undefined) errors.push({ code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 });
    },
    // `title: [Updated]: the bridge` gives a field without a key.
    Pair(_, { key }) {
      if (isScalar(key) && key.source === '' && key.type === 'PLAIN') {
        errors.push({ code: 'BLOCK_AS_IMPLICIT_KEY', offset: key.range?.[0] ?? 0 });
      }
    },
  });
  errors.sort((a, b) => a.offset - b.offset);
  return { text, rows: text.split('\n'), document, errors };
}

/** Of all ways to write a line near an error otherwise the one that leaves least wrong. */
function mend(current: Parsed, offset: number): { repair: Repair; next: Parsed } | undefined {
  if (current.text.length > LARGE) return undefined;
  const row = rowAt(current.text, offset);
  const opened = openedAt(current);
  const lines = new Set([row, ...(opened === undefined ? [] : [opened]), row - 1, row + 1]);
  return [...lines]
    .flatMap((line) => repairsOf(current.rows, line))
    .map((repair) => ({ repair, next: parse(current.rows.with(repair.line, repair.text).join('\n')) }))
    .filter(({ repair, next: { text, errors } }) => {
      const [first] = errors;
      return first === undefined || rowAt(text, first.offset) > Math.max(row, repair.line);
    })
    .sort((a, b) => a.next.errors.length - b.next.errors.length || indentBy(a.repair) - indentBy(b.repair))[0];
}

/** How far in a line begins that was only moved: of two such lines, the outer one is meant. */
function indentBy({ by, text }: Repair): number {
  return by === 'indent' ? indentOf(text).length : 0;
}

/** The line of a quotation that nothing ends. */
function openedAt({ text, document }: Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { range, type }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (range && quoted && range[1] >= text.trimEnd().length) found = rowAt(text, range[0]);
    },
  });
  return found;
}

/** The offset in the text as it stands of one in the mended text; of a line with no error in it, where its value begins. */
function offsetIn(text: string, current: Parsed, offset: number, mended?: number): number {
  const wrong = rowAt(current.text, offset);
  const row = mended ?? wrong;
  const content = text.split('\n')[row] ?? '';
  const column = row === wrong ? offset - startOf(current.text, row) : valueStart(content);
  return startOf(text, row) + Math.min(column, content.length);
}

/**
 * The row of an offset, from 0. The counter of lines that comes with the parser leaves some out, where it goes on after a
 * mistake.
 */
function rowAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function startOf(text: string, row: number): number {
  return text
    .split('\n')
    .slice(0, row)
    .reduce((sum, { length }) => sum + length + 1, 0);
}

function valueStart(row: string): number {
  const [whole = '', lead = ''] = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*:\s+)?)\S/.exec(row) ?? [];
  return whole === '' ? 0 : lead.length;
}

function oncePerLine(text: string, faults: readonly Fault[]): Fault[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return [...new Map(faults.toReversed().map((fault) => [lineOf(fault.offset), fault])).values()].toReversed();
}
