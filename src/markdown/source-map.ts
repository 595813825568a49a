/** Where each UTF-16 unit of a text node's value stands in the source: one start and one end for each. */
export interface SourceMap {
  starts: number[];
  ends: number[];
}

/**
 * Walks a text node's value along its source, over what Markdown takes out: backslashes, character references, the
 * indentation and the block-quote marks of a continued line. `from` and `to` are the node's offsets in `source`.
 */
export function mapToSource(value: string, source: string, from: number, to: number): SourceMap {
  // Most texts stand there letter by letter; only at the end of a line may something stand that is not in the value.
  if (value.length === to - from && !/[\r\n]/.test(value) && source.startsWith(value, from)) return inStep(from, to);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  const put = (units: number, next: number): void => {
    for (let unit = 0; unit < units; unit++) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  };

  while (starts.length < value.length) {
    const index = starts.length;
    const unit = value[index] ?? '';
    if (unit === '\n' || unit === '\r') {
      at = skip(source, at, to, ' \t');
      put(1, Math.min(at + 1, to));
      if (!(unit === '\r' && value[index + 1] === '\n')) at = afterPrefix(source, at, to);
      continue;
    }
    const char = source[at];
    if (char === '\\' && at + 1 < to && source[at + 1] === unit && ESCAPABLE.test(unit)) {
      put(1, at + 2);
      continue;
    }
    const reference = char === '&' ? referenceAt(source, at, to, value, index) : undefined;
    if (reference) {
      put(reference.units, at + reference.length);
    } else if (char === unit || (char === '\0' && unit === '\ufffd')) {
      put(1, at + 1);
    } else {
      // White space that Markdown dropped; anything else is put where it was last in step.
      const next = source.indexOf(unit, at);
      if (next >= 0 && next < to && /^\s*$/.test(source.slice(at, next))) at = next;
      put(1, Math.min(at + 1, to));
    }
  }
  return { starts, ends };
}

function inStep(from: number, to: number): SourceMap {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = from; at < to; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
  return { starts, ends };
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{1,31}));/y;
// The second unit of those few named references that stand for two characters.
const SECOND = new Set(['\u0331', '\u0333', '\u0338', '\u200a', '\u20d2', '\u20e5', '\ufe00']);

function referenceAt(source: string, at: number, to: number, value: string, index: number) {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match || at + match[0].length > to) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = match;
  const length = whole.length;
  const units = value.charCodeAt(index) >= 0xd800 && value.charCodeAt(index) <= 0xdbff ? 2 : 1;
  if (decimal !== undefined || hexadecimal !== undefined) return { units, length };
  // A name that HTML does not know stays as it is written.
  if (value.startsWith(whole, index) && !/^amp$/i.test(name)) return undefined;
  if (name === 'fjlig') return { units: 2, length };
  const second = value[index + units] ?? '';
  return { units: SECOND.has(second) && source[at + length] !== second ? units + 1 : units, length };
}

function skip(source: string, at: number, to: number, characters: string): number {
  let next = at;
  while (next < to && characters.includes(source[next] ?? '\0')) next++;
  return next;
}

/** A continued paragraph never begins with an unescaped `>`: those are block-quote marks. */
function afterPrefix(source: string, at: number, to: number): number {
  return skip(source, at, to, ' \t>');
}
