import { Document } from 'yaml';
import { isTranslation, nameOfFile } from '../../library/read/translations.ts';
import type { Tombstone } from '../../model/tombstone.ts';
import { applyEdits, frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { referencesIn } from './references.ts';
import { finderOf, wordsOf } from './withdrawn-words.ts';

/** A page that is to be withdrawn, and what is to be said of it. */
export interface Withdrawal extends Omit<Tombstone, 'formerly'> {
  id: string;
  /** Where the address itself says what is withdrawn: whether nothing is to stand there, or the address may go on saying it. */
  address?: 'goes' | 'stays' | undefined;
}

/** A place at which something of it stands. */
export interface Place {
  path: string;
  line: number;
  what: string;
}

/** What a withdrawal comes to. */
export interface Withdrawn {
  /** The files as they are to be; of `undefined` the file goes. */
  files: { path: string; text: string | undefined }[];
  /** What is taken out of other files. */
  done: Place[];
  /** What an editor has to take out. */
  left: Place[];
  /** The words that must be nowhere in what is published. */
  words: string[];
}

/** The file of the content folder that holds what stands at withdrawn addresses. */
export const REGISTER = 'withdrawn.yaml';

/**
 * Takes a page out of the content: its file goes, a line of `withdrawn.yaml` takes its place, and what leads to it from other
 * files goes too, as far as nothing else is said by it. Comments and order of the other files stay.
 *
 * @param files all files of the content folder
 * @returns what changes; or, in words, why it cannot be done
 */
export function withdraw(files: readonly MigratedFile[], withdrawal: Withdrawal): Withdrawn | { refused: string } {
  const { was, id, address } = withdrawal;
  const all = files.filter(({ path }) => path.startsWith(`${was}/`) && nameOfFile(path).id === id);
  const own = all.find(({ path }) => !isTranslation(path));
  if (!own) {
    return {
      refused: `content/${was} has no file ${id}.md. An entity that an article defines is taken out of the article by hand.`,
    };
  }
  // What the address goes on saying cannot be kept out of what is published.
  const words = all
    .flatMap((file) => wordsOf(was, file))
    .filter((each) => address !== 'stays' || finderOf([each])(id).length === 0);
  const find = finderOf(words);
  const formerly = formerlyOf(own).filter((former) => find(former).length === 0);
  if (address === undefined && find(id).length > 0) {
    return {
      refused:
        `The address /${was}/${id}/ itself says what is withdrawn. Add --no-page, and nothing will stand there; ` +
        'or --keep-address, where these words may go on standing in the address, and so in other places.',
    };
  }
  if (find([withdrawal.reason, withdrawal.by ?? ''].join('\n')).length > 0) {
    return { refused: 'The reason says what is withdrawn. Give one in neutral words.' };
  }
  const done: Place[] = [];
  const left: Place[] = [];
  const changed = files.flatMap((file): Withdrawn['files'] => {
    if (all.includes(file) || file.path === REGISTER) return [];
    const references = referencesIn(file, was, id);
    const edits = references.flatMap(({ edit }) => edit ?? []);
    const place = (at: number, what: string): Place => ({
      path: file.path,
      line: file.text.slice(0, at).split('\n').length,
      what,
    });
    for (const { at, field, edit } of references) (edit ? done : left).push(place(at, field));
    const text = applyEdits(file.text, edits);
    // By lines of the file as it is, in which they are sought; what an edit takes out with its words is not reported.
    const gone = (at: number) => edits.some((edit) => edit.text === '' && at >= edit.from && at < edit.to);
    const said = find(file.text).filter(({ start }) => !gone(start));
    left.push(...linesOf(said.map(({ start }) => place(start, 'its words'))));
    return text === file.text ? [] : [{ path: file.path, text }];
  });
  const register = files.find(({ path }) => path === REGISTER)?.text ?? '';
  const stone =
    address === 'goes' ? [] : [{ path: REGISTER, text: register + tombstone(withdrawal, formerly, register) }];
  return { files: [...all.map(({ path }) => ({ path, text: undefined })), ...changed, ...stone], done, left, words };
}

/** The places, one for each line. */
export function linesOf(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.line, place])).values()];
}

/** The lines for `withdrawn.yaml`. */
function tombstone({ was, id, on, reason, by }: Withdrawal, formerly: readonly string[], register: string): string {
  const isTaken = new RegExp(`^${id}:`, 'm').test(register);
  const entry = {
    was,
    ...(isTaken && { id }),
    on,
    reason,
    ...(by !== undefined && { by }),
    ...(formerly.length > 0 && { formerly }),
  };
  const lines = new Document({ [isTaken ? `${id}-${was}` : id]: entry }).toString({ lineWidth: 0 });
  return register === '' || register.endsWith('\n') ? lines : `\n${lines}`;
}

function formerlyOf(file: MigratedFile): string[] {
  const data = frontmatterOf(file)?.document.toJS() as { formerly?: unknown } | undefined;
  return Array.isArray(data?.formerly) ? data.formerly.map(String) : [];
}
