import { visit } from 'yaml';
import { yamlOf } from '../../references/yaml-of.ts';
import type { Owner } from '../owner.ts';

/** The notes that editors have written into an entry, a line each, with their signs. */
export function commentsOf({ file, isFile, map }: Owner): string[] {
  const document = isFile ? yamlOf(file)?.document : undefined;
  const found: (string | null | undefined)[] = [document?.commentBefore, document?.comment];
  if (map) visit(map, { Node: (_, node) => void found.push(node.commentBefore, node.comment) });
  return found.flatMap((comment) => comment?.split('\n') ?? []).map((line) => `#${line}`);
}
