import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A tag as it stands in a piece of raw HTML. */
export interface RawTag {
  /** In small letters. */
  name: string;
  closing: boolean;
  /** The names of its attributes, as in HTML: `colspan`. */
  attributes: readonly string[];
  /** Where it begins in the piece, in UTF-16 units. */
  start: number;
}

/** A part of raw HTML: a tag, words without character references, or something else, such as a comment. */
export interface HtmlPart {
  tag?: RawTag;
  text?: string;
  start: number;
  end: number;
}

/** A piece of raw HTML, read as the HTML standard has it (13.2.5). */
export interface RawHtml {
  tags: readonly RawTag[];
  /** What is no tag, no comment and no text, and is dropped: a doctype, an instruction such as `<?php`. */
  dropped: readonly { name: string; start: number }[];
  /** Where a tag or a comment begins that nothing ends. */
  unclosed?: number;
  /** Words between the tags, without comments and the space around them: what a page shows, and where they stand. */
  words: readonly RawWords[];
  /** All of the piece in order, but for what is unclosed; the words with the space around them. */
  parts: readonly HtmlPart[];
}

/** Words as they stand in a piece of raw HTML; `text` is without character references. */
export interface RawWords {
  text: string;
  start: number;
  end: number;
}

/** Elements whose content is no HTML: how it is read instead. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** Reads a piece of raw HTML, which may be half of an element. */
export function readHtml(html: string): RawHtml {
  const tags: RawTag[] = [];
  const dropped: { name: string; start: number }[] = [];
  const words: RawWords[] = [];
  const parts: HtmlPart[] = [];
  const open: { unclosed?: number } = {};
  let end = 0;
  const placeOf = ({ location }: { location: Token.Location | null }): number => {
    end = location?.endOffset ?? end;
    return location?.startOffset ?? 0;
  };
  const tag = (token: Token.TagToken, closing: boolean): void => {
    const attributes = token.attrs.map(({ name }) => name);
    const start = placeOf(token);
    const read = { name: token.tagName, closing, attributes, start };
    tags.push(read);
    parts.push({ tag: read, start, end });
  };
  const drop = (token: Token.CommentToken | Token.DoctypeToken): void => {
    const start = placeOf(token);
    parts.push({ start, end });
    if (html.startsWith('<!--', start)) return;
    dropped.push({ name: /^<([^\s>]*)/.exec(html.slice(start, end))?.[1] ?? '', start });
  };
  // Places of words shift behind a character reference; their order does not, and they end where the next tag begins.
  const say = (chars: string): void => {
    const last = parts.at(-1);
    if (last?.text !== undefined) last.text += chars;
    else parts.push({ text: chars, start: last?.end ?? 0, end: html.length });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tag(token, false);
        tokenizer.state = MODES[token.tagName] ?? tokenizer.state;
      },
      onEndTag: (token) => tag(token, true),
      onComment: drop,
      onDoctype: drop,
      onCharacter(token) {
        say(token.chars);
        words.push({ text: token.chars, start: placeOf(token), end });
      },
      onNullCharacter: (token) => void placeOf(token),
      onWhitespaceCharacter(token) {
        say(token.chars);
        placeOf(token);
      },
      onEof: () => {},
      onParseError({ code }) {
        // A comment comes as a token of its own when it ends; until then its beginning is the end of what came before.
        if (code === 'eof-in-tag' || code === 'eof-in-comment') open.unclosed ??= end;
      },
    },
  );
  tokenizer.write(html, true);
  for (const [index, part] of parts.entries()) {
    if (part.text !== undefined) part.end = parts[index + 1]?.start ?? open.unclosed ?? html.length;
  }
  return { tags, dropped, words, parts, ...open };
}

/**
 * Where a place in a piece of raw HTML stands in the source. Markdown takes the marks of lists and quotations from the
 * beginning of each line, and nothing from its end.
 *
 * @param html the piece, as it came out of Markdown
 * @param from where it begins in the source
 * @param to where it ends there
 */
export function htmlPlaces(html: string, source: string, from: number, to: number): (at: number) => number {
  const ends = lineEnds(html, 0, html.length);
  const sourceEnds = lineEnds(source, from, to);
  return (at) => {
    const line = ends.findIndex((end) => at <= end);
    return Math.max(from, (sourceEnds[line] ?? to) - ((ends[line] ?? html.length) - at));
  };
}

/** Where the lines of a text end, before their line breaks. */
function lineEnds(text: string, from: number, to: number): number[] {
  const breaks = text.slice(from, to).matchAll(/\r\n|\r|\n/g);
  return [...[...breaks].map(({ index }) => from + index), to];
}
