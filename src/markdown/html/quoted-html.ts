import { readHtml } from './raw-html.ts';

/** A run of text in raw HTML, as a reader sees it. */
export interface HtmlText {
  /** Its words; what stands in `<q>` has quotation marks. */
  text: string;
  /** For each unit of the text, where in the HTML it stands. */
  offsets: number[];
}

/** Elements that stand in a line of text: all others part it. */
const IN_LINE = new Set(
  (
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var ' +
    'wbr img'
  ).split(' '),
);

/** The runs of text in a piece of raw HTML. */
export function htmlTexts(html: string): HtmlText[] {
  const { tags, words } = readHtml(html);
  const texts: HtmlText[] = [];
  let run: HtmlText | undefined;
  let behind = 0;
  const put = (text: string, offset: number, step: 0 | 1): void => {
    if (!run) {
      run = { text: '', offsets: [] };
      texts.push(run);
    }
    run.text += text;
    for (let index = 0; index < text.length; index++) run.offsets.push(offset + step * index);
  };
  for (const part of [...tags, ...words].sort((a, b) => a.start - b.start)) {
    if ('name' in part) {
      if (!IN_LINE.has(part.name)) run = undefined;
      if (part.name === 'q') put(part.closing ? '”' : '“', part.start, 0);
      continue;
    }
    if (run && /\s$/.test(html.slice(behind, part.start))) put(' ', part.start - 1, 0);
    const isPlain = html.startsWith(part.text, part.start);
    // The parser places a character reference at its end; behind one the places shift, and all have that of the first.
    put(part.text, isPlain ? part.start : Math.max(behind, html.lastIndexOf('&', part.start)), isPlain ? 1 : 0);
    behind = part.end;
  }
  return texts;
}

/** What stands for the tags of a piece of raw HTML in a line of text: quotation marks for those that a page shows so. */
export function quotationMarks(html: string): string {
  return readHtml(html)
    .tags.filter(({ name }) => name === 'q' || name === 'blockquote')
    .map(({ closing }) => (closing ? '”' : '“'))
    .join('');
}

/** A part of raw HTML, and whether the tag before it opens or closes a block quotation. */
interface Part {
  html: string;
  /** Where in the whole it begins, with its tag. */
  offset: number;
  tag: 'opens' | 'closes' | undefined;
}

/** Raw HTML, parted before each tag of a block quotation. */
export function partAtBlockquotes(html: string): Part[] {
  const tags = readHtml(html).tags.filter(({ name }) => name === 'blockquote');
  const starts = [0, ...tags.map(({ start }) => start)];
  return starts.map((offset, number) => ({
    html: html.slice(offset, starts[number + 1]),
    offset,
    tag: number === 0 ? undefined : tags[number - 1]?.closing ? 'closes' : 'opens',
  }));
}
