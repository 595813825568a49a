import type { Html, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Source, sourceOf } from '../source-text.ts';
import { isInLine } from './in-line.ts';
import { marksIn } from './marks-in-html.ts';
import { htmlPlaces, readHtml } from './raw-html.ts';

/** A run of words in a block of raw HTML, with the tags that stand in its lines: what a paragraph is in Markdown. */
export interface HtmlText {
  type: 'htmlText';
  children: PhrasingContent[];
  position?: Text['position'];
  data?: undefined;
}

/** A block of raw HTML with words, taken apart. */
export interface HtmlBlock {
  type: 'htmlBlock';
  children: (Html | HtmlText)[];
  position?: Html['position'];
  data?: undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    htmlBlock: HtmlBlock;
    htmlText: HtmlText;
  }
}

/** Elements whose words are shown as they are typed, or not at all. */
const OPAQUE = new Set('pre code script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/**
 * Takes the words of raw HTML out of its tags, cell by cell and caption by caption, so that names, citations, marks and
 * quotations in them are read as everywhere; CommonMark reads nothing in a block of HTML. To be used before all that read texts.
 */
export default function remarkHtmlText() {
  return (tree: Root, file: VFile): void => {
    const source = sourceOf(file);
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined || isInText(parent)) return undefined;
      const children = divided(node, source);
      const block: HtmlBlock = { type: 'htmlBlock', children, ...(node.position && { position: node.position }) };
      if (children.length > 1) (parent.children as unknown[])[index] = block;
      return [SKIP, index + 1];
    });
  };
}

/** In a text, or in emphasis or a link of it: what Markdown reads itself. */
function isInText({ type }: Parents): boolean {
  return !['root', 'blockquote', 'listItem', 'list', 'footnoteDefinition'].includes(type);
}

function divided(node: Html, source: Source): (Html | HtmlText)[] {
  const { value, position } = node;
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const placeOf = htmlPlaces(value, source.text, from, to);
  const between = (start: number, end: number) => ({
    start: source.pointAt(placeOf(start)),
    end: source.pointAt(placeOf(end)),
  });
  const parts: (Html | HtmlText)[] = [];
  let run: PhrasingContent[] = [];
  let [rawFrom, runFrom, runTo] = [0, 0, 0];
  let opaque: string | undefined;
  const raw = (end: number): void => {
    if (end > rawFrom) parts.push({ type: 'html', value: value.slice(rawFrom, end), position: between(rawFrom, end) });
  };
  const endRun = (): void => {
    if (run.some((child) => child.type === 'text' && child.value.trim() !== '')) {
      raw(runFrom);
      parts.push({ type: 'htmlText', children: marksIn(run, source), position: between(runFrom, runTo) });
      rawFrom = runTo;
    }
    run = [];
  };
  for (const { tag, text, start, end } of readHtml(value).parts) {
    const inside = opaque;
    if (inside !== undefined) {
      if (tag?.closing && tag.name === inside) opaque = undefined;
    } else if (tag && !tag.closing && OPAQUE.has(tag.name)) opaque = tag.name;
    // Code alone stands in a line.
    if (inside !== undefined && inside !== 'code') continue;
    if (inside === undefined && tag && !isInLine(tag.name)) {
      endRun();
      continue;
    }
    const isText = inside === undefined && text !== undefined;
    // The space before it is no part of a run.
    const space = run.length === 0 && isText ? (/^[ \t\r\n\f]*/.exec(value.slice(start, end))?.[0].length ?? 0) : 0;
    if (run.length === 0) runFrom = start + space;
    runTo = end;
    const position = between(start + space, end);
    const words = space > 0 ? text?.replace(/^[ \t\n\f]+/, '') : text;
    if (words === '') continue;
    run.push(
      isText
        ? { type: 'text', value: words ?? '', position }
        : { type: 'html', value: value.slice(start, end), position },
    );
  }
  endRun();
  raw(value.length);
  return parts;
}
