import { REFERRED_TO, type ReferredTo } from '../../model/fields/refers-to.ts';
import type { Speaker } from '../../model/sources/speaker.ts';
import { compareDates } from '../../model/time/date.ts';
import { type ContentFile, isPage } from '../read/content-file.ts';
import type { Mended } from '../read/fields/mend.ts';
import type { ValidContent } from '../read/validate-all.ts';

/** The file of the lists of ids, beside the schemas that refer to it: all that is made anew when the content changes. */
export const ID_LISTS = 'ids.schema.json';

/** So many ids an editor's program gets of one collection: it takes a second or two for them, and minutes for five times as many. */
const LIMIT = 10_000;

/**
 * The ids of what fields refer to, with what each stands for in a few words; of more than 10,000
 * those that are newest. They are suggestions (`defaultSnippets`), not the values that are allowed (`enum`): an id may be written before
 * its file, and programs compare the values of an `enum` each with each.
 */
export function idLists({ ids, ...content }: ValidContent): object {
  const names = namesOf(content);
  const lists = REFERRED_TO.map((name) => {
    const entries = new Map<string, Entries[typeof name]>(
      content[name].filter((entry) => isAsWritten(entry, content.mended)).map(({ id, data }) => [id, data]),
    );
    const suggested = ids[name].size <= LIMIT ? [...ids[name]] : newestOf(entries);
    const defaultSnippets = suggested.map((id) => {
      const entry = entries.get(id);
      return { label: id, bodyText: id, ...(entry && { description: IN_WORDS[name](entry as never, names) }) };
    });
    return [name, { defaultSnippets }];
  });
  return { $schema: 'http://json-schema.org/draft-07/schema#', definitions: Object.fromEntries(lists) };
}

type Entries = { [Name in ReferredTo]: ValidContent[Name][number]['data'] };

/** What entities and speakers are called, by their ids. */
type Names = ReadonlyMap<string, string>;

/** What an editor who does not know its id tells an entry by. */
const IN_WORDS: { [Name in keyof Entries]: (entry: Entries[Name], names: Names) => string } = {
  entities: ({ names, description }) => `${names[0]?.text}: ${description}`,
  claims: ({ title }) => title,
  topics: ({ title }) => title,
  authors: ({ name }) => name,
  sources: ({ outlet, title, date }, names) => [nameOf(outlet, names), title, date].filter(Boolean).join(', '),
  speakers: nameOf,
};

function nameOf(speaker: Speaker, names: Names): string {
  if ('named' in speaker) return speaker.named;
  return 'unnamed' in speaker ? speaker.unnamed : (names.get(speaker.id) ?? speaker.id);
}

function namesOf({ entities, speakers }: Pick<ValidContent, 'entities' | 'speakers'>): Names {
  return new Map([
    ...entities.map(({ id, data }) => [id, data.names[0]?.text ?? id] as const),
    ...speakers.map(({ id, data }) => [id, nameOf(data, new Map())] as const),
  ]);
}

/** Whether an entry says what its editor wrote, and nothing was put in. */
function isAsWritten({ file, id }: { file: ContentFile; id: string }, mended: Mended): boolean {
  return !mended.get(file)?.some(([first]) => isPage(file) || first === id);
}

function newestOf(entries: ReadonlyMap<string, object>): string[] {
  const dated = [...entries].map(([id, entry]) => ({ id, date: dateOf(entry) }));
  return dated
    .sort((a, b) => compareDates(b.date, a.date))
    .slice(0, LIMIT)
    .map(({ id }) => id);
}

/** When it was read or said, or else looked at. */
function dateOf({ seen, date, checked }: { seen?: string; date?: string; checked?: string }): string | undefined {
  return seen ?? date ?? checked;
}
