import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacterIn } from '../../../model/fields/forbidden-characters.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

/**
 * Refuses character references (`&#x202e;`) that give a character which no page or feed may hold, as findings
 * `forbidden-character`, each at its place. Such characters in the file itself are named there. No named reference gives one.
 */
export default function remarkCharacters() {
  return (tree: Root, file: VFile): void => {
    const { text, pointAt } = sourceOf(file);
    if (!text.includes('&#') || forbiddenCharacterIn(text) !== undefined) return;
    visit(tree, (node) => {
      for (const [from, to] of decodedRanges(node, text)) {
        const part = text.slice(from, to).replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
        for (const { index, 0: reference, 1: digits = '' } of part.matchAll(/&#(x[\da-f]+|\d+);?/gi)) {
          const html = node.type === 'html';
          if (!html && (!reference.endsWith(';') || /(?<!\\)(?:\\\\)*\\$/.test(part.slice(0, index)))) continue;
          const character = forbiddenCharacterIn(decoded(Number(digits.replace(/^x/i, '0x')), html));
          if (character !== undefined) addFinding(file, 'forbidden-character', { character }, pointAt(from + index));
        }
      }
    });
  };
}

/** The parts of a node's own source in which references are read: none of code but what stands behind its fence. */
function decodedRanges(node: Nodes, text: string): [from: number, to: number][] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'yaml' || node.type === 'inlineCode' || node.type === 'root') return [];
  if (node.type === 'code') return /^(?:`{3}|~{3})/.test(text.slice(start)) ? [[start, lineEnd(text, start, end)]] : [];
  if (!('children' in node)) return [[start, end]];
  const ranges: [number, number][] = [];
  let at = start;
  for (const { position } of node.children) {
    ranges.push([at, position?.start.offset ?? at]);
    at = position?.end.offset ?? at;
  }
  return [...ranges, [at, end]];
}

function lineEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/[\r\n]/);
  return length < 0 ? end : start + length;
}

/** What a reference gives: by CommonMark (2.5) or HTML (13.2.5.80), which takes 128 to 159 for Windows-1252. */
function decoded(code: number, html: boolean): string {
  if (html && code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
