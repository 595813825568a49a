import type { Document } from 'yaml';
import { applyEdits, type Edit, type Field, fieldsOf, frontmatterOf, type MigratedFile } from './frontmatter-edits.ts';

/**
 * Gives the frontmatter of an article the three dates that were one: `published` was the day of which the text spoke, and
 * `updated` the only one that may tell when it was put before readers.
 *
 * The old `published` becomes `about`; `published` becomes the first day on which the text is known to have been public, its
 * `updated` or its first correction, and `updated` the last of these, where that is another day. A text that was never
 * changed keeps its `published`: it speaks of the day on which it was published. Comments, order and all else stay.
 *
 * To be used once: a text of the new form with an `updated` and without an `about` cannot be told from one of the old.
 *
 * @returns the text of the file; as it was, where there is nothing to change
 */
export function moveDates(file: MigratedFile): string {
  const front = frontmatterOf(file);
  if (!front) return file.text;
  const { document, offset } = front;
  const field = (key: string) => fieldsOf(document, key).find(({ path }) => path.length === 1);
  const [published, updated] = [field('published'), field('updated')];
  if (!published || field('about')) return file.text;
  const dates = datesOf(document);
  if (!dates) return file.text;
  const rename = ({ from, colon }: Field, key: string): Edit => ({ from, to: colon - 1, text: key });
  const line = (key: 'published' | 'updated') => `\n${key}: '${dates[key]}'`;
  // Behind what stands on its line, such as a comment.
  const end = lineEnd(file.text.slice(offset), published.to);
  const edits: Edit[] =
    updated && dates.updated === undefined
      ? [rename(updated, 'published')]
      : updated
        ? [
            { from: end, to: end, text: line('published') },
            { from: updated.colon, to: updated.to, text: ` '${dates.updated}'` },
          ]
        : [{ from: end, to: end, text: line('published') + line('updated') }];
  const frontmatter = applyEdits(file.text.slice(offset), [rename(published, 'about'), ...edits]);
  return file.text.slice(0, offset) + frontmatter;
}

/** When a text was published, and last changed, where that is another day; nothing, where it was never changed. */
function datesOf(document: Document): { published: string; updated?: string } | undefined {
  const fields = document.toJS() as { published?: unknown; updated?: unknown; corrections?: unknown };
  const { published, updated, corrections } = fields;
  if (typeof published !== 'string') return undefined;
  const corrected = (Array.isArray(corrections) ? corrections : []).map(
    (each: { date?: unknown } | null) => each?.date,
  );
  const changes = [updated, ...corrected].filter((day) => typeof day === 'string').sort();
  const last = changes.at(-1);
  if (last === undefined || last === published) return undefined;
  const first = typeof updated === 'string' ? (changes[0] ?? published) : published;
  return { published: first, ...(last !== first && { updated: last }) };
}

function lineEnd(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}
