import { isRegisterName } from '../../../model/collection.ts';
import { applyEdits, type Edit, type MigratedFile } from '../../migrate/frontmatter-edits.ts';
import { placesOf } from '../../references/find-ids.ts';
import { yamlOf } from '../../references/yaml-of.ts';
import { addField, addFormerly, lineBreak } from '../formerly.ts';
import { lineOf } from '../line-of.ts';
import type { Owner } from '../owner.ts';
import { ownerFor } from '../rename-id.ts';
import { ambiguousPlaces } from '../same-word.ts';
import type { ChangedFile, Changes, Refused, Renaming } from '../types.ts';
import { commentsOf } from './comments-of.ts';
import { differences } from './compare-entries.ts';
import { withoutEntry } from './drop-entry.ts';
import { joinDuplicates } from './join-duplicates.ts';
import { mergeNotes, type Pairing } from './merge-notes.ts';
import { MOVABLE } from './movable.ts';
import { addItems, fieldText, nodeText } from './move-text.ts';

/**
 * Makes an entry a part of another one, `to`: what names it names the other one, which takes its ids of before, what of it can be taken over without
 * a decision, and the rest as notes to the editor, so that nothing is lost.
 *
 * @param files all files of the content folder
 */
export function mergeId(files: readonly MigratedFile[], renaming: Renaming): Changes | Refused {
  const { in: named, from, to } = renaming;
  if (from === to) return { refused: `${named}/${from} and ${named}/${to} are the same already.` };
  const [dropped, kept] = [ownerFor(files, named, from), ownerFor(files, named, to)];
  if ('refused' in dropped) return dropped;
  if ('refused' in kept) return kept;
  const refused = ambiguousPlaces(files, named, renaming) ?? tied(dropped, kept, renaming);
  if (refused) return refused;
  if (!dropped.map || !kept.map) return { refused: 'One of the two cannot be read: run npm run check first.' };
  const apart = differences(dropped.map, kept.map, MOVABLE[named]);
  const body = dropped.isFile
    ? dropped.file.text.slice(yamlOf(dropped.file)?.end ?? 0).replace(/^\r?\n---[ \t]*/, '')
    : '';
  const taken = { ...kept.file, text: takenOver({ dropped, kept, apart, body }, renaming) };
  const withKept = files.map((file) => (file === kept.file ? taken : file));
  const rest = withoutDropped(withKept, renaming);
  const count = new Map(rest.map((file) => [file.path, placesOf(file, { in: named, id: from }).length]));
  const after = rest.map((file) => joinDuplicates(replaced(file, renaming), { in: named, id: to }));
  const known = new Map(files.map((file) => [file.path, file.text]));
  const changed = after.flatMap(({ path, text }): ChangedFile[] =>
    text === known.get(path) ? [] : [{ path, text, count: count.get(path) ?? 0 }],
  );
  const gone: ChangedFile[] = dropped.isFile ? [{ path: dropped.file.path, text: undefined, count: 0 }] : [];
  return { files: [...gone, ...changed], notes: mergeNotes({ dropped, kept, apart, body }, renaming) };
}

/** What ties the two to each other says nothing once they are one. */
function tied(dropped: Owner, kept: Owner, { in: named, from, to }: Renaming): Refused | undefined {
  const places = (owner: Owner, id: string) =>
    placesOf(owner.file, { in: named, id })
      .filter(({ from: at, defines }) => !defines && isWithin(owner, at))
      .map(({ from: at }) => `content/${owner.file.path}:${lineOf(owner.file.text, at)}`);
  const found = [...places(dropped, to), ...places(kept, from)];
  if (found.length === 0) return undefined;
  return {
    refused: `${found.join(', ')}: what ties the two to each other says nothing once they are one. Take it out first.`,
  };
}

function isWithin({ isFile, map, offset }: Owner, at: number): boolean {
  const [start = 0, end = 0] = map?.range ?? [];
  return isFile || (at >= offset + start && at < offset + end);
}

/** The file of the kept entry with all that it takes over. */
function takenOver({ dropped, kept, apart, body }: Pairing, { in: named, from }: Renaming): string {
  const { text } = kept.file;
  const map = kept.map as NonNullable<Owner['map']>;
  const end = kept.isFile ? yamlOf(kept.file)?.end : undefined;
  const place = { map, offset: kept.offset, end };
  const source = { text: dropped.file.text, offset: dropped.offset };
  const lists = [...Map.groupBy(apart.items, ({ to }) => to)].map(([list, items]) =>
    addItems(
      list,
      items.map(({ item }) => item),
      { text, offset: kept.offset },
      source,
    ),
  );
  const fields = apart.fields.map((pair) => addField(text, place, fieldText(pair, source, map.flow === true)));
  const former = (dropped.map?.toJSON() as { formerly?: string[] } | undefined)?.formerly ?? [];
  const formerly = isRegisterName(named) ? [] : addFormerly(text, place, [...former, from]);
  const open = [
    ...apart.open.map(({ field, node }) => `${field}: ${nodeText(node, source)}`),
    ...(body.trim() === '' ? [] : [`text: ${body.trim()}`]),
  ];
  const said = [...lists, ...fields, ...open.map((words) => ({ text: words }))].map((each) => each.text).join('\n');
  const comments = commentsOf(dropped).filter((comment) => !said.includes(comment));
  const lines = [...comments, ...open.flatMap((words) => words.split(/\r?\n/))].map((line) =>
    `# ${from}  ${line}`.trimEnd(),
  );
  const notes = lines.length > 0 ? [noteEdit(text, place, lines)] : [];
  return applyEdits(text, joined([...lists, ...fields, ...formerly, ...notes]));
}

/** Notes stand on lines of their own, below what is written in braces. */
function noteEdit(text: string, place: Parameters<typeof addField>[1], lines: readonly string[]): Edit {
  if (!place.map.flow) return addField(text, place, lines.join('\n'));
  const end = text.slice(0, place.offset + (place.map.range?.[1] ?? 0)).trimEnd().length;
  const at = end + text.slice(end).search(/\r?\n|$/);
  return { from: at, to: at, text: lines.map((line) => lineBreak(text) + line).join('') };
}

/** What is put in at one place is put in together, in its order. */
function joined(edits: readonly Edit[]): Edit[] {
  return [...Map.groupBy(edits, ({ from, to }) => `${from} ${to}`).values()].map((group) => ({
    ...(group[0] as Edit),
    text: group.map(({ text }) => text).join(''),
  }));
}

function withoutDropped(files: readonly MigratedFile[], { in: named, from, to }: Renaming): MigratedFile[] {
  // What was taken over may have moved it.
  const owner = ownerFor(files, named, from);
  if ('refused' in owner) return [...files];
  if (owner.isFile) return files.filter((file) => file !== owner.file);
  return files.map((file) => (file === owner.file ? withoutEntry(owner, to) : file));
}

function replaced(file: MigratedFile, { in: named, from, to }: Renaming): MigratedFile {
  const places = placesOf(file, { in: named, id: from });
  if (places.length === 0) return file;
  const edits = places.map(({ from: at, to: end, write }): Edit => ({ from: at, to: end, text: write(to) }));
  return { ...file, text: applyEdits(file.text, edits) };
}
