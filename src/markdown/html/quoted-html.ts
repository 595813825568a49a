import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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
export function readHtml(html: string): HtmlText[] {
  const runs: HtmlText[] = [];
  let run: HtmlText | undefined;
  const put = (text: string, offset: number, step: 0 | 1): void => {
    if (!run) {
      run = { text: '', offsets: [] };
      runs.push(run);
    }
    run.text += text;
    for (let index = 0; index < text.length; index++) run.offsets.push(offset + step * index);
  };
  const enter = (node: Nodes): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      // Behind a character reference the places would shift: there, that of the whole text is told.
      put(node.value, offset, html.startsWith(node.value, offset) ? 1 : 0);
    } else if ('children' in node) {
      const name = node.type === 'element' ? node.tagName : '';
      if (!IN_LINE.has(name)) run = undefined;
      if (name === 'q') put('“', offset, 0);
      for (const child of node.children) enter(child);
      if (name === 'q') put('”', offset, 0);
      if (!IN_LINE.has(name)) run = undefined;
    }
  };
  enter(fromHtml(html, { fragment: true }));
  return runs;
}

/** What stands for the tags of a piece of raw HTML in a line of text: quotation marks for those that a page shows so. */
export function quotationMarks(html: string): string {
  return [...html.matchAll(/<(\/?)(?:q|blockquote)\b[^>]*>/gi)].map(([, slash]) => (slash ? '”' : '“')).join('');
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
  const tags = [...html.matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)blockquote\b[^>]*>/gi)].filter(
    ([, slash]) => slash !== undefined,
  );
  const starts = [0, ...tags.map(({ index }) => index)];
  return starts.map((offset, number) => ({
    html: html.slice(offset, starts[number + 1]),
    offset,
    tag: number === 0 ? undefined : tags[number - 1]?.[1] ? 'closes' : 'opens',
  }));
}
