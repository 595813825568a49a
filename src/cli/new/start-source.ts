import { z } from 'zod';
import { parseRegisterFile } from '../../library/read/content-file.ts';
import { sourceSchema } from '../../model/sources/source.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { entryText } from './content-text.ts';
import type { Entry } from './kinds.ts';
import { entriesIn, sourceAt } from './known.ts';
import { idFrom, newId } from './new-ids.ts';
import { refuseWrong, type Started, withEntry } from './started.ts';
import { whoIs } from './who.ts';

/** Puts a source into the register, in the file of its year. One whose address the register has is told instead. */
export function startSource(files: readonly MigratedFile[], { values, id: chosen }: Entry): Started {
  const { title, publisher, outlet = publisher, date, url, ...rest } = values;
  const known = typeof url === 'string' ? sourceAt(files, url) : undefined;
  if (known) {
    const told = `content/${known.path} has this address already, as "${known.id}": cite it as [^${known.id}].`;
    return { id: known.id, files: [], told: [told] };
  }
  const who = whoIs(files, outlet);
  const taken = new Map([...entriesIn(files, 'sources')].map(([id, { path }]) => [id, path]));
  const named = chosen ?? ofPublisher(outlet, title, date, taken);
  const id = newId({ chosen: named, name: String(title), language: '' }, taken);
  const fields = { outlet: who.value, title, date, url, ...rest };
  const year = /\d{4}/.exec(String(date ?? ''))?.[0] ?? 'undated';
  const path = `sources/${year}.yaml`;
  const alone = parseRegisterFile('sources', year, `content/${path}`, entryText(id, fields));
  refuseWrong(alone, z.record(z.string(), sourceSchema));
  return {
    id,
    files: [
      withEntry(files, path, id, fields),
      ...(who.speaker ? [withEntry(files, 'speakers.yaml', who.speaker.id, who.speaker.entry)] : []),
    ],
    told: [`Cite it as [^${id}].`],
  };
}

/**
 * A free id: the publisher and the day, or the first words of the title where there is none. It is no address of a page, so that a
 * number tells two of one day apart.
 */
function ofPublisher(
  publisher: unknown,
  title: unknown,
  date: unknown,
  taken: ReadonlyMap<string, string>,
): string | undefined {
  const firstWords = (words: string) =>
    words
      .split(/[\s,]+/)
      .slice(0, 4)
      .join(' ');
  const name = typeof publisher === 'string' ? firstWords(publisher) : '';
  const id = idFrom(`${name} ${date ?? firstWords(String(title))}`, '');
  if (id === undefined || !taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
