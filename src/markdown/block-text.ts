import type {
  Delete,
  Emphasis,
  Heading,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  Strong,
  TableCell,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { BARRIER } from '../names/tokens.ts';
import { HtmlScope } from './html-scope.ts';
import { pointsIn } from './point.ts';
import { mapToSource, type SourceMap } from './source-map.ts';

/** The running text of one paragraph or table cell, and where each unit of it stands in the source. */
export interface Block extends SourceMap {
  node: Paragraph | TableCell | Heading;
  /** The plain text; each thing that no name may cross is one `BARRIER`. */
  text: string;
  /** The same, with addresses, handles, tags and footnote labels covered by `BARRIER`s: what is searched. */
  searched: string;
  /** Places between two units that no name may span, because raw HTML stands there. */
  boundaries: number[];
  /** Plain-text range of each node in the block. */
  ranges: Map<Nodes, [start: number, end: number]>;
  /** What a reader sees in place of each `BARRIER`, in order. */
  shown: string[];
  explicitMarks: ExplicitMark[];
  /** Grows by one at each heading. */
  section: number;
  /** Line and column of an offset in the source. */
  pointAt: (offset: number) => Point;
}

/** A link to `entity:…`. */
export interface ExplicitMark {
  node: Link | LinkReference;
  /** The id behind `entity:`; "none" keeps a place free. */
  id: string;
  /** Where its `BARRIER` stands in the plain text. */
  at: number;
  /** Offsets of the link's text in the source. */
  start: number;
  end: number;
}

/** The blocks of running text in a tree, in order: paragraphs, table cells, and headings for their explicit marks alone. */
export function blocksOf(tree: Root, source: string): Block[] {
  // The parser does not count a byte order mark.
  const shift = source.startsWith('\ufeff') ? 1 : 0;
  const survey = surveyOf(tree);
  const pointAt = pointsIn(source);
  const blocks: Block[] = [];
  const scope = new HtmlScope();
  let html = 0;
  let section = 0;

  const enter = (node: Nodes): void => {
    if (node.type === 'html') {
      scope.read(node.value);
      html++;
      scope.keepOnly((element) => (survey.lastClosing.get(element) ?? -1) >= html);
    } else if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      if (node.type === 'heading') section++;
      const open = scope.save();
      const block = readBlock(node, section, scope, { source, shift, pointAt, definitions: survey.definitions });
      html += block.htmlCount;
      const still = scope.save();
      scope.restore(open.filter((element, index) => still[index] === element));
      blocks.push(block);
    } else if ('children' in node) {
      for (const child of node.children) enter(child);
    }
  };
  enter(tree);
  return blocks;
}

interface Context {
  source: string;
  shift: number;
  definitions: ReadonlyMap<string, string>;
  pointAt: (offset: number) => Point;
}

function readBlock(node: Block['node'], section: number, scope: HtmlScope, context: Context) {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const block = {
    node,
    section,
    boundaries: [] as number[],
    ranges: new Map<Nodes, [number, number]>(),
    shown: [] as string[],
    explicitMarks: [] as ExplicitMark[],
    htmlCount: 0,
  };
  const put = (text: string, map: SourceMap): void => {
    parts.push(text);
    for (const start of map.starts) starts.push(start + context.shift);
    for (const end of map.ends) ends.push(end + context.shift);
  };
  const putWhole = (child: Nodes, text: string): void => put(text, { starts: [from(child)], ends: [to(child)] });
  const putBarrier = (child: Nodes, shown: string): void => {
    block.shown.push(shown);
    putWhole(child, BARRIER);
  };

  const read = (child: PhrasingContent): void => {
    const start = starts.length;
    if (child.type === 'html') {
      const before = scope.closed;
      scope.read(child.value);
      block.htmlCount++;
      if (/^<br\b/i.test(child.value)) putWhole(child, '\n');
      else if (before || scope.closed || !FORMATTING.test(child.value)) putBarrier(child, '');
      else block.boundaries.push(start);
    } else if (child.type === 'text' && !scope.closed) {
      put(child.value, mapToSource(child.value, context.source.slice(context.shift), from(child), to(child)));
    } else if (child.type === 'break') {
      putWhole(child, '\n');
    } else if (isTransparent(child) && !scope.closed) {
      for (const grandchild of child.children) read(grandchild);
    } else {
      const explicitMark = explicitMarkOf(child, context);
      if (explicitMark) block.explicitMarks.push({ ...explicitMark, at: start });
      putBarrier(child, child.type === 'image' || child.type === 'imageReference' ? '' : textOf(child));
    }
    block.ranges.set(child, [start, starts.length]);
  };
  for (const child of node.children) read(child);
  const text = parts.join('');
  block.ranges.set(node, [0, text.length]);
  return { ...block, text, searched: cover(text), starts, ends, pointAt: context.pointAt };
}

/** Whether names are found inside it, and across its ends: emphasis, and passages that are tied to something. */
function isTransparent(node: PhrasingContent): node is Emphasis | Strong | Delete | Link {
  if (node.type === 'link') return /^(?:claim|correction|date):/.test(node.url);
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

// Tags that may stand in the middle of a word; all others part it.
const FORMATTING = /^<\/?(?:b|i|em|strong|span|u|mark|ins|del|s|font|big|bdi|wbr)\b/i;

const COVERED = new RegExp(
  [
    '\\[\\^[^\\]\\s]+\\]',
    '(?:https?|ftp|mailto|entity):[^\\s<>"”»）」』。，、]+',
    'www\\.[^\\s<>"”»）」』。，、]+',
    "(?<![\\w.+'-])[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+",
    '(?<![\\p{L}\\p{N}_&])[@#][\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*',
    '(?<![A-Za-z\\d.-])[A-Za-z\\d-]+(?:\\.[A-Za-z\\d-]+)*\\.(?:com|org|net|info|gov|edu|int|io|co|eu|ru|ua|de|fr|uk|cn|jp|tr|ir|rs|pl|es|it|html?|pdf|jpe?g|png)(?![\\p{L}\\p{N}_])(?:/[^\\s<>"”»）」』。，、]*)?',
  ].join('|'),
  'gu',
);

function cover(text: string): string {
  return /[@#:]|\[\^|www|\.[a-z]/.test(text) ? text.replace(COVERED, (found) => BARRIER.repeat(found.length)) : text;
}

function explicitMarkOf(child: PhrasingContent, { definitions, shift }: Context): Omit<ExplicitMark, 'at'> | undefined {
  if (child.type !== 'link' && child.type !== 'linkReference') return undefined;
  const url = child.type === 'link' ? child.url : (definitions.get(child.identifier) ?? '');
  if (!url.startsWith('entity:')) return undefined;
  const first = child.children[0] ?? child;
  const last = child.children.at(-1) ?? child;
  return { node: child, id: url.slice('entity:'.length), start: from(first) + shift, end: to(last) + shift };
}

/** What has to be known before reading: link definitions, and where each element is closed for the last time. */
function surveyOf(tree: Root) {
  const definitions = new Map<string, string>();
  const lastClosing = new Map<string, number>();
  let html = 0;
  const enter = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if (node.type === 'html') {
      for (const [, name = ''] of node.value.matchAll(/<\/([A-Za-z][A-Za-z\d-]*)/g)) {
        lastClosing.set(name.toLowerCase(), html);
      }
      html++;
    }
    for (const child of (node as Partial<Parents>).children ?? []) enter(child);
  };
  enter(tree);
  return { definitions, lastClosing };
}

function from(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function to(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
