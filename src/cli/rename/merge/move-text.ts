import { Document, isCollection, isScalar, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Edit } from '../../migrate/frontmatter-edits.ts';
import { lineBreak } from '../formerly.ts';

/** Some YAML of a file, with the file. */
interface InFile {
  text: string;
  /** Where the YAML begins in the file. */
  offset: number;
}

/** A field as it stands in a file, without the indentation that it has there. */
export function fieldText(pair: Pair, file: InFile, inBraces: boolean): string {
  const key = isScalar(pair.key) ? pair.key : undefined;
  const value = pair.value as Node;
  if (inBraces) return `${String(key?.value)}: ${inLine(value, file)}`;
  const [from, to] = [file.offset + (key?.range?.[0] ?? 0), endOf(value, file)];
  return dedented(file.text, from, to);
}

/** What stands at a place of a file, without the indentation of its first line. */
export function nodeText(node: Node, file: InFile): string {
  return dedented(file.text, file.offset + (node.range?.[0] ?? 0), endOf(node, file));
}

/** The edit that puts items behind those of a list, as they stand in another file. */
export function addItems(list: YAMLSeq, items: readonly Node[], to: InFile, from: InFile): Edit {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) {
    const at = last ? endOf(last, to) : to.offset + (list.range?.[0] ?? 0) + 1;
    const words = items.map((item) => inLine(item, from)).join(', ');
    return { from: at, to: at, text: last ? `, ${words}` : words };
  }
  const end = endOf(last, to);
  const at = end + to.text.slice(end).search(/\r?\n|$/);
  const start = to.offset + (last.range?.[0] ?? 0);
  const column = columnOf(to.text, start);
  const hyphen = /^[ \t]*/.exec(to.text.slice(start - column))?.[0] ?? '';
  const lines = items.flatMap((item) => {
    const [first = '', ...rest] = nodeText(item, from).split('\n');
    return [`${hyphen}- ${first}`, ...rest.map((line) => (line === '' ? '' : `${hyphen}  ${line}`))];
  });
  return { from: at, to: at, text: lines.map((line) => lineBreak(to.text) + line).join('') };
}

/** A value in one line, as it may stand in brackets. */
function inLine(node: Node, file: InFile): string {
  const written = file.text.slice(file.offset + (node.range?.[0] ?? 0), endOf(node, file));
  const isLine = !/[\r\n]/.test(written) && (isCollection(node) ? node.flow === true : !/[[\]{},]/.test(written));
  if (isLine) return written;
  const document = new Document(node.toJSON());
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, collectionStyle: 'flow' }).trim();
}

function dedented(text: string, from: number, to: number): string {
  const column = columnOf(text, from);
  const [first = '', ...rest] = text.slice(from, to).split(/\r?\n/);
  return [first, ...rest.map((line) => line.replace(new RegExp(`^[ ]{0,${column}}`), ''))].join('\n');
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** A block's range reaches to the next key. */
function endOf(node: Node, { text, offset }: InFile): number {
  return text.slice(0, offset + (node.range?.[1] ?? 0)).trimEnd().length;
}
