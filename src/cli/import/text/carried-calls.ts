import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { Call } from '../archive.ts';
import { splitAtTokens, withSources } from './call-tokens.ts';
import { type Child, mapTree } from './map-tree.ts';
import { type Carrying, missing, note } from './uncarried.ts';

const withHtml = unified().use(rehypeRaw).freeze();

/** Puts what calls are carried as into the places of their tokens, and comments for those that are not. In code their sources stand. */
export function placeCalls(tree: Root, carrying: Carrying): void {
  const { calls } = carrying.text;
  if (calls.length === 0) return;
  mapTree(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return inCode(node, carrying);
    if (node.type === 'element') return withSourceAttributes(node, carrying);
    if (node.type === 'comment') return [{ ...node, value: withSources(node.value, calls) }];
    if (node.type !== 'text') return undefined;
    const parts = splitAtTokens(node.value, calls);
    return parts.flatMap((part): Child[] =>
      typeof part === 'string' ? [{ ...node, value: part }] : placed(part, node, carrying),
    );
  });
}

function placed(call: Call, node: Child, carrying: Carrying): Child[] {
  if ('source' in call) return [missing(carrying, node, call.what, call.source)];
  if (call.what !== undefined) note(carrying, node, call.what);
  const { position } = node;
  const raw = { type: 'raw' as const, value: call.html };
  const tree = withHtml.runSync({ type: 'root', children: [raw] }) as Root;
  mapTree(tree, (inner) => {
    if (position) inner.position = position;
    return undefined;
  });
  return tree.children;
}

function inCode(node: Element, carrying: Carrying): Child[] {
  const { calls } = carrying.text;
  mapTree(node, (inner) =>
    inner.type === 'text' ? [{ ...inner, value: withSources(inner.value, calls) }] : undefined,
  );
  return [node];
}

/** A call in an attribute, such as an address: what it would have become is not known. */
function withSourceAttributes(node: Element, { text }: Carrying): undefined {
  for (const [name, value] of Object.entries(node.properties)) {
    if (typeof value === 'string') node.properties[name] = withSources(value, text.calls);
  }
}
