import { isRegisterName } from '../../../model/collection.ts';
import { lineOf } from '../line-of.ts';
import type { Owner } from '../owner.ts';
import type { Renaming } from '../types.ts';
import type { Differences } from './compare-entries.ts';
import { nodeText } from './move-text.ts';

/** Two entries that are to be one. */
export interface Pairing {
  dropped: Owner;
  kept: Owner;
  apart: Differences;
  /** The text below the frontmatter of what is dropped. */
  body: string;
}

/** What an editor is told of a merger, by file and line. */
export function mergeNotes({ dropped, kept, apart, body }: Pairing, { in: named, from, to }: Renaming): string[] {
  const { text, path } = dropped.file;
  const source = { text, offset: dropped.offset };
  const line = (at: number) => `content/${path}:${lineOf(text, dropped.offset + at)}`;
  const start = (node: { range?: readonly number[] | null | undefined } | null | undefined) => node?.range?.[0] ?? 0;
  const moved = [
    ...apart.fields.map((pair) => `${line(start(pair.key as never))}  ${String(pair.key)}: goes over to ${to}`),
    ...apart.items.map(
      ({ item }) => `${line(start(item))}  ${nodeText(item, source).split('\n')[0]}: goes over to ${to}`,
    ),
  ];
  const open = [
    ...apart.open.map(
      ({ field, node }) =>
        `${line(start(node))}  ${field}: ${to} has it otherwise, or not; it stands there as a note (#): decide`,
    ),
    ...(body.trim() === ''
      ? []
      : [`content/${path}  the text below the frontmatter: it stands in ${to} as a note (#): decide`]),
  ];
  const hadNone = !isRegisterName(named) && kept.map?.get('formerly') === undefined;
  const feeds = hadNone
    ? [`Feed readers will know ${to} by the first of its former ids, and show once more what they had shown of it.`]
    : [];
  return [...moved, ...open, ...addressNote(dropped, kept, { from, to }), ...feeds];
}

/** Of a register it is told which entry goes, and whether it was read at the same address. */
function addressNote(dropped: Owner, kept: Owner, { from, to }: { from: string; to: string }): string[] {
  if (dropped.isFile) return [];
  const [one, other] = [dropped.map?.get('url'), kept.map?.get('url')];
  const same = one !== undefined && one === other ? `, which has the same address: ${String(one)}` : '';
  return [
    `content/${dropped.file.path}:${lineOf(dropped.file.text, dropped.at)}  the entry ${from} goes; ${to} stays${same}`,
  ];
}
