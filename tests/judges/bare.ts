import type { Element, Nodes } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { SKIP, visit } from 'unist-util-visit';
import type { BuiltPage } from '../sites/built.ts';
import { parse } from './parsed.ts';

/** What holds something. */
const PARTS = /^(?:details|dl|fieldset|figure|nav|ol|section|select|table|ul)$/;

/** What says something without words. */
const SHOWN = /^(?:button|img|input|svg)$/;

/** What names a part, and is not in it. */
const NAMES = /^(?:legend|summary)$/;

/** The parts of pages in which nothing stands but their own heading: lists without rows, menus without ways, sections of nothing. */
export function bareParts(pages: readonly BuiltPage[]): string[] {
  const found: string[] = [];
  for (const { path, html } of pages) {
    visit(parse(html), 'element', (element) => {
      if (element.properties['hidden'] !== undefined) return SKIP;
      if (PARTS.test(element.tagName) && !element.children.some(isSomething))
        found.push(`/${path} <${element.tagName}${idOf(element)}>`);
      return undefined;
    });
  }
  return found;
}

function isSomething(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  if (headingRank(node) !== undefined || NAMES.test(node.tagName) || node.properties['hidden'] !== undefined)
    return false;
  return SHOWN.test(node.tagName) || node.children.some(isSomething);
}

function idOf({ properties }: Element): string {
  const named = properties['ariaLabelledBy'] ?? properties['ariaLabel'] ?? properties['className'] ?? '';
  return named === '' ? '' : ` ${[named].flat().join(' ')}`;
}
