import { type Document, isMap, stringify } from 'yaml';
import type { Review } from '../../model/reviewed.ts';
import {
  applyEdits,
  type Edit,
  type Field,
  fieldsOf,
  frontmatterOf,
  type MigratedFile,
} from '../migrate/frontmatter-edits.ts';

type Written = Readonly<Record<keyof Review, string>>;

/**
 * The text of an article that says who has read it: its `reviewed` with these values, or one below its other fields where there is none.
 * Comments, order and all else stay, character by character.
 *
 * @returns the text; undefined where its frontmatter cannot be edited so: it is missing, broken, or in braces as a whole
 */
export function writeReview(file: MigratedFile, review: Written): string | undefined {
  const front = frontmatterOf(file);
  if (!front || !isMap(front.document.contents) || front.document.contents.flow) return undefined;
  const { document, offset, end } = front;
  const newLine = file.text.includes('\r\n') ? '\r\n' : '\n';
  const before = file.text.slice(offset, end);
  const frontmatter = applyEdits(before, edits(document, before, review, newLine));
  const text = file.text.slice(0, offset) + frontmatter + file.text.slice(end);
  return says(text, review) ? text : undefined;
}

const KEYS = ['by', 'on', 'digest'] as const satisfies (keyof Review)[];

function edits(document: Document, text: string, review: Written, newLine: string): Edit[] {
  const line = (key: keyof Review, indent: number) => `${newLine}${' '.repeat(indent)}${key}: ${scalar(review, key)}`;
  const known = fieldsOf(document, 'reviewed').find(({ path }) => path.length === 1);
  if (!known) {
    const lines = KEYS.map((key) => line(key, 2));
    return [{ from: text.length, to: text.length, text: `${newLine}reviewed:${lines.join('')}` }];
  }
  const fields = KEYS.flatMap((key) => fieldsOf(document, key).filter((field) => isIn(field, 'reviewed')));
  const last = fields.toSorted((a, b) => a.to - b.to).at(-1);
  if (!isMap(known.value) || !last) {
    const all = KEYS.map((key) => `${key}: ${scalar(review, key)}`).join(', ');
    return [{ from: known.colon, to: known.to, text: ` { ${all} }` }];
  }
  const missing = KEYS.filter((key) => !fields.some((field) => field.key === key));
  const indent = last.from - (text.lastIndexOf('\n', last.from) + 1);
  const added = known.value.flow
    ? { at: last.to, text: missing.map((key) => `, ${key}: ${scalar(review, key)}`) }
    : { at: lineEnd(text, last.to), text: missing.map((key) => line(key, indent)) };
  return [
    ...fields.map(({ key, colon, to }) => ({ from: colon, to, text: ` ${scalar(review, key as keyof Review)}` })),
    ...(missing.length > 0 ? [{ from: added.at, to: added.at, text: added.text.join('') }] : []),
  ];
}

function isIn({ path }: Field, parent: string): boolean {
  return path.length === 2 && path[0] === parent;
}

/** A value as YAML on one line; a day in quotation marks, since to some programs it would be a date. */
function scalar(review: Written, key: keyof Review): string {
  const isPlain = key !== 'on' && /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_ -]*$/u.test(review[key]);
  return stringify(review[key], { lineWidth: 0, ...(!isPlain && { defaultStringType: 'QUOTE_SINGLE' }) }).trim();
}

function lineEnd(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}

/** Whether this is what a program reads in the text now. */
function says(text: string, review: Written): boolean {
  const read = frontmatterOf({ path: '', text })?.document.toJS().reviewed;
  return KEYS.every((key) => read?.[key] === review[key]);
}
