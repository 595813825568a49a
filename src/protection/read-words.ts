import { parseFragment } from 'parse5';
import { IGNORED } from '../model/alike-letters.ts';

/**
 * What stands between a word and the one before it, from the closest to the widest: nothing that a reader sees (markup,
 * a soft hyphen); a hyphen or an apostrophe; a space or the like; the end of a sentence or a paragraph.
 */
export const JOINTS = ['none', 'hyphen', 'gap', 'end'] as const;
export type Joint = (typeof JOINTS)[number];

/** A word of a text, a number, or one letter of a script without spaces. */
export interface TextWord {
  text: string;
  /** Where it stands, in UTF-16 units of the text as it was given. */
  start: number;
  end: number;
  joint: Joint;
  /** A letter with a full stop behind it. */
  initial: boolean;
}

/**
 * Reads the words of a text of any sort: prose, Markdown, HTML, XML, JSON, an address. What readers and programs see
 * through is seen through: tags, entities, the escapes of JSON and of addresses, characters without a shape. What stands
 * inside a tag or in the address of a link is read by itself, behind the text that it would part.
 */
export function readWords(text: string, take: (word: TextWord) => void): void {
  const aside: { text: string; at: number }[] = [{ text, at: 0 }];
  for (let next = aside.shift(); next; next = aside.shift()) {
    new Reader(take, aside).read(next.text, next.at);
  }
}

const UNSPACED = [
  ...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana', 'Hangul'].map((name) => `\\p{Script=${name}}`),
  'ー々〆〇',
].join('');

// In this order: a word, a letter of a script without spaces, a tag, the address of a link, escapes, what has no shape.
const PART = new RegExp(
  [
    `([[\\p{L}\\p{M}]--[${UNSPACED}]]+|\\p{N}+)`,
    `([[${UNSPACED}]&&[\\p{L}〆〇]]\\p{M}*)`,
    '(<(?:[\\/!?]?[A-Za-z]|!--)[^<>]*>)',
    '(\\]\\([^\\(\\)\\s<>]*\\)?)',
    '(&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});|(?:%[\\da-fA-F]{2})+|' +
      '\\\\[nrt](?!\\p{Ll})|(?:\\\\u[\\da-fA-F]{4}|\\\\u\\{[\\da-fA-F]{1,6}\\}|\\\\x[\\da-fA-F]{2})+)',
    `[*_~\`${IGNORED}]+`,
  ].join('|'),
  'gv',
);

/** Elements that part what stands before and behind them as a paragraph does. */
const BLOCKS =
  /^<\/?(?:address|article|aside|blockquote|body|details|div|dl|entry|figure|footer|form|h[1-6]|head|header|html|item|li|link|main|meta|nav|ol|p|script|section|style|summary|table|template|title|tr|ul|url|!doctype)\b/i;
/** Elements that part words, and are read on: a name may stand in two cells. */
const SPACES = /^<\/?(?:br|dd|dt|hr|img|option|td|text|th|tspan|button|input|figcaption|caption|time)\b/i;

const SENTENCE_END = /[.!?…。！？।][\s"'”’»)\]]*\s/;
const PARAGRAPH_END = /\n[ \t>]*\r?\n/;
const HYPHEN = /^(?:['’ʼʻ‘´＇‐‑‒–־·・-])$/;

class Reader {
  private joint: Joint = 'end';
  private last = '';
  private readonly take: (word: TextWord) => void;
  private readonly aside: { text: string; at: number }[];

  constructor(take: (word: TextWord) => void, aside: { text: string; at: number }[]) {
    this.take = take;
    this.aside = aside;
  }

  /**
   * @param at where the text stands in the one that was given
   * @param whole the place that all of it stands for: that of the escape that it was
   */
  read(text: string, at: number, whole?: { start: number; end: number }): void {
    let behind = 0;
    for (;;) {
      // Set anew each time: what an escape stands for is read with the same pattern.
      PART.lastIndex = behind;
      const match = PART.exec(text);
      if (!match) break;
      const { 0: raw, 1: word, 2: lone, 3: tag, 4: target, 5: escaped, index } = match;
      if (index > behind) this.part(text.slice(behind, index));
      behind = index + raw.length;
      if (word !== undefined || lone !== undefined) {
        const apart = lone !== undefined || /^\p{N}/u.test(raw);
        if (apart) this.widen('gap');
        this.take({
          text: raw,
          start: whole?.start ?? at + index,
          end: whole?.end ?? at + behind,
          joint: this.joint,
          initial: raw.length <= 2 && text[behind] === '.',
        });
        this.joint = apart ? 'gap' : 'none';
        this.last = raw;
      } else if (tag !== undefined) this.tag(tag, at + index);
      else if (target !== undefined) this.aside.push({ text: target.slice(2), at: at + index + 2 });
      else if (escaped !== undefined) {
        this.read(decoded(escaped), 0, whole ?? { start: at + index, end: at + behind });
      }
    }
    if (behind < text.length) this.part(text.slice(behind));
  }

  private tag(raw: string, at: number): void {
    if (BLOCKS.test(raw)) this.widen('end');
    else if (SPACES.test(raw)) this.widen('gap');
    if (/[\s=]/.test(raw)) this.aside.push({ text: raw.slice(1, -1), at: at + 1 });
  }

  private part(between: string): void {
    if (HYPHEN.test(between) && this.joint === 'none') this.joint = 'hyphen';
    // Behind a short word a full stop is more often that of an abbreviation: "J. Doe".
    else if (PARAGRAPH_END.test(between) || (this.last.length > 3 && SENTENCE_END.test(between))) this.widen('end');
    else this.widen('gap');
  }

  private widen(joint: Joint): void {
    if (JOINTS.indexOf(joint) > JOINTS.indexOf(this.joint)) this.joint = joint;
  }
}

const known = new Map<string, string>();

/** What an entity or an escape stands for; a space where it stands for nothing. */
function decoded(raw: string): string {
  let text = known.get(raw);
  if (text === undefined) {
    text = decode(raw);
    if (known.size < 10_000) known.set(raw, text);
  }
  return text;
}

function decode(raw: string): string {
  if (raw.startsWith('&')) {
    const [node] = parseFragment(raw).childNodes;
    const text = node && 'value' in node ? node.value : ' ';
    // What would be read as the same entity again.
    return text === raw ? ' ' : text;
  }
  if (raw.startsWith('%')) {
    try {
      return decodeURIComponent(raw);
    } catch {
      return ' ';
    }
  }
  // A line break in JSON. Before a small letter it is more often a backslash and a word.
  if (/^\\[nrt]$/.test(raw)) return ' ';
  return raw.replace(/\\[ux]\{?([\da-fA-F]+)\}?/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
