import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { SourceRefs } from '../../views/page-sources.ts';

/** A heading of Markdown. */
export function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** A paragraph of texts and of whatever else is given. */
export function paragraph(...parts: readonly (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
  };
}

export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

/** A paragraph with what stands under it, as an entry of a list. */
export function item(first: Paragraph, below: readonly ListItem[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [first, ...(below.length > 0 ? [listOf(below)] : [])] };
}

function listOf(items: readonly ListItem[]): List {
  return { type: 'list', spread: false, children: [...items] };
}

/** A part with a list in it; nothing where the list is empty. */
export function listPart(title: string, items: readonly ListItem[]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), listOf(items)];
}

/** The footnotes of sources, by their numbers. */
export function footnotes(...all: readonly SourceRefs[]): PhrasingContent[] {
  const numbers = [...new Set(all.flatMap(({ refs }) => refs.map(({ number }) => String(number))))];
  return numbers.map((number) => ({ type: 'footnoteReference', identifier: number, label: number }));
}
