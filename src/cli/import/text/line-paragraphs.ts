import type { Element, ElementContent, Root, Text } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import { h } from 'hastscript';
import type { Child } from './map-tree.ts';

/** Blocks in which empty lines divide paragraphs too. */
const DIVIDED = new Set(['blockquote', 'div', 'section', 'article']);

/** Makes paragraphs of what empty lines divide, and breaks of single ones, outside of the blocks that a text has already. */
export function lineParagraphs(parent: Root | Element): void {
  const result: Child[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    while (isBreak(run[0])) run.shift();
    while (isBreak(run.at(-1))) run.pop();
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) result.push(paragraph(run));
    run = [];
  };
  for (const node of parent.children) {
    if (node.type === 'element' && !phrasing(node)) {
      end();
      if (DIVIDED.has(node.tagName)) lineParagraphs(node);
      result.push(node);
    } else if (node.type === 'text') {
      let line = node.position?.start.line ?? 1;
      // The lines between stand at the odd places.
      for (const [index, part] of node.value.split(/(\n[ \t]*\n\s*)/).entries()) {
        if (index % 2 === 1) end();
        else run.push(...brokenLines(part, line));
        line += part.split('\n').length - 1;
      }
    } else if (node.type !== 'doctype') run.push(node);
  }
  end();
  parent.children = result as typeof parent.children;
}

function brokenLines(text: string, first: number): ElementContent[] {
  return text.split('\n').flatMap((value, index): ElementContent[] => {
    const place = { line: first + index, column: 1 };
    const line: Text = { type: 'text', value, position: { start: place, end: place } };
    return [...(index > 0 ? [h('br')] : []), ...(value === '' ? [] : [line])];
  });
}

function paragraph(run: ElementContent[]): Element {
  const result = h('p', ...run);
  const position = run.find((node) => node.position)?.position;
  if (position) result.position = position;
  return result;
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
