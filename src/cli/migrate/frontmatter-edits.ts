import { type Document, isMap, isNode, isPair, isScalar, type Node, parseDocument, visit } from 'yaml';

/** A text of a content file, of which only its frontmatter is YAML. */
export interface MigratedFile {
  /** The path relative to the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** Some characters of a text, by their offsets, and what takes their place. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A file's frontmatter as YAML, and where it begins in the file; none, where the file has none or it is broken. */
export function frontmatterOf({ text }: MigratedFile): { document: Document; offset: number; end: number } | undefined {
  const [whole, open = '', yaml = ''] =
    /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(?=\r?\n---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : { document, offset: open.length, end: whole.length };
}

/** The text with these edits, which do not overlap; all else stays as it is, character by character. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: by }) => result.slice(0, from) + by + result.slice(to), text);
}

/** A key with its value, and the map that holds it. */
export interface Field {
  key: string;
  value: Node;
  /** The keys above it: `entities`, `2`. */
  path: readonly (string | number)[];
  /** Offsets in the frontmatter: of the key, behind the colon, and of the value's end. */
  from: number;
  colon: number;
  to: number;
}

/** Every field of a document whose key is asked for, at any depth. */
export function fieldsOf(document: Document, key: string): Field[] {
  const found: Field[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || pair.key.value !== key || !isNode(pair.value)) return;
      const { range } = pair.key;
      const end = pair.value.range?.[1];
      if (!range || end === undefined) return;
      found.push({
        key,
        value: pair.value,
        path: [...pathOf(ancestors), key],
        from: range[0],
        colon: range[1] + 1,
        to: end,
      });
    },
  });
  return found;
}

function pathOf(ancestors: readonly unknown[]): (string | number)[] {
  return ancestors.flatMap((node, index): (string | number)[] => {
    const child = ancestors[index + 1];
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    if (isMap(node) || typeof node !== 'object' || node === null || !('items' in node)) return [];
    const at = (node.items as unknown[]).indexOf(child);
    return at < 0 ? [] : [at];
  });
}
