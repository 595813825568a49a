import type { Html, Link, PhrasingContent, Text } from 'mdast';
import { mapToSource, type SourceMap } from '../source-map.ts';
import type { Source } from '../source-text.ts';

/**
 * A mark of Gloss, such as `[words](entity:id)` or `[now](date:2023 "in 2023")`: a link whose address has a scheme that
 * leads to no page. Its label may hold citations, and no other brackets.
 */
const MARK = /\[((?:[^[\]]|\[\^[^\]\s]+\])+)\]\((?!mailto:)([a-z]+:(?!\/\/)[^\s()]*)(?:\s+"([^"]*)")?\)/g;

/** What stands for a tag in the text that is searched: a character that no text holds. */
const TAG = '\0';

/** The words of a run of raw HTML with the marks in them as links, as Markdown would give them. */
export function marksIn(run: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const nodes = run.map((node) => located(node, source));
  const text = nodes.map(({ text: part }) => part).join('');
  const marks = [...text.matchAll(MARK)];
  if (marks.length === 0) return [...run];
  const cut = (from: number, to: number): PhrasingContent[] => {
    let at = 0;
    return nodes.flatMap((node) => {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.text.length)];
      at += node.text.length;
      return start < end ? [node.cut(start, end)] : [];
    });
  };
  const found: PhrasingContent[] = [];
  let behind = 0;
  for (const { index, 0: whole, 1: label = '', 2: url = '', 3: title } of marks) {
    const parts = cut(index, index + whole.length);
    const [start, end] = [parts[0]?.position?.start, parts.at(-1)?.position?.end];
    const children = cut(index + 1, index + 1 + label.length) as Link['children'];
    found.push(...cut(behind, index), {
      type: 'link',
      url,
      ...(title !== undefined && { title }),
      children,
      ...(start && end && { position: { start, end } }),
    });
    behind = index + whole.length;
  }
  return [...found, ...cut(behind, text.length)];
}

interface Located {
  text: string;
  /** A part of the node, with its place in the source. */
  cut: (start: number, end: number) => Text | Html;
}

function located(node: PhrasingContent, { text, pointAt }: Source): Located {
  if (node.type !== 'text') return { text: TAG, cut: () => node as Html };
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  let map: SourceMap | undefined;
  return {
    text: node.value,
    cut(start, end) {
      map ??= mapToSource(node.value, text, from, to);
      const position = { start: pointAt(map.starts[start] ?? from), end: pointAt(map.ends[end - 1] ?? to) };
      return { type: 'text', value: node.value.slice(start, end), position };
    },
  };
}
