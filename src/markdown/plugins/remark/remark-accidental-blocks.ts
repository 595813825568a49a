import type { Code, List, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

/** From this number on, what begins a list is more likely a year: “1986. A good year.” */
const FIRST_YEAR = 1000;

/**
 * Names paragraphs that their first signs have made a list or code, as findings `accidental-block`: a list of one entry,
 * or with other numbers than those that are typed; prose behind four spaces; code without an end. To be used before the
 * text is changed.
 */
export default function remarkAccidentalBlocks() {
  return (tree: Root, file: VFile): void => {
    const { text } = sourceOf(file);
    visit(tree, (node, index, parent) => {
      if (node.type === 'list' && parent && index !== undefined) {
        const marker = accidentalMarker(node, index, parent, text);
        if (marker) addFinding(file, 'accidental-block', { case: 'list', marker }, node.position);
      }
      if (node.type !== 'code') return;
      const source = text.slice(node.position?.start.offset, node.position?.end.offset);
      const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
      if (fence === undefined && isProse(node)) addFinding(file, 'accidental-block', { case: 'code' }, node.position);
      if (fence !== undefined && !isClosed(source, fence)) {
        addFinding(file, 'accidental-block', { case: 'fence', fence }, node.position);
      }
    });
  };
}

/** The marker of an entry that most likely begins a paragraph: "19.", "-". */
function accidentalMarker(list: List, index: number, parent: Parents, text: string): string | undefined {
  const markers = list.children.map(
    ({ position }) => /^(?:\d+[.)]|[-+*])/.exec(text.slice(position?.start.offset))?.[0] ?? '',
  );
  const [marker = ''] = markers;
  if (!list.ordered) return isAlone(list, parent.children[index - 1], parent) ? marker : undefined;
  const numbers = markers.map((each) => Number.parseInt(each, 10));
  const first = numbers[0] ?? 1;
  // All the same is a habit: Markdown counts by itself.
  const counted = numbers.every((number, at) => number === first + at) || numbers.every((number) => number === first);
  if (!counted || first >= FIRST_YEAR) return marker;
  return isAlone(list, parent.children[index - 1], parent) && !goesOn(list, parent) ? marker : undefined;
}

/** A list of one entry that is one paragraph, which nothing announces, in no other list. */
function isAlone({ children }: List, before: RootContent | undefined, parent: Parents): boolean {
  const [entry] = children;
  if (parent.type === 'listItem' || children.length !== 1 || !entry) return false;
  if (entry.children.length !== 1 || entry.children[0]?.type !== 'paragraph') return false;
  const last = before?.type === 'paragraph' ? before.children.at(-1) : undefined;
  return !(last?.type === 'text' && /[:：]\s*$/.test(last.value));
}

/** Whether another list beside it has the number before or behind: entries with something between them. */
function goesOn(list: List, { children }: Parents): boolean {
  const start = list.start ?? 1;
  return children.some((other) => {
    if (other === list || other.type !== 'list' || !other.ordered) return false;
    const from = other.start ?? 1;
    return from + other.children.length === start || start + list.children.length === from;
  });
}

/** Four words in a row, and none of the signs that make code. */
function isProse({ value }: Code): boolean {
  const words =
    /\p{L}[\p{L}\p{M}'’-]*,?(?: \p{L}[\p{L}\p{M}'’-]*,?){3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;
  return value.split('\n').some((line) => words.test(line)) && !/[{}<>=;$|\\]/.test(value);
}

function isClosed(source: string, fence: string): boolean {
  const lines = source.split(/\r\n|\r|\n/);
  const last = /(?:`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[0].trim() ?? '';
  return lines.length > 1 && last.startsWith(fence);
}
