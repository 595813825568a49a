import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { location } from 'vfile-location';
import { counted } from '../../library/check/counts.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { readFiles } from '../read-files.ts';
import { writeFiles } from '../rename/write-files.ts';
import { inWords } from './answer-words.ts';
import { archivedCopy } from './archived-copy.ts';
import { askAddress } from './ask-address.ts';
import { findAddresses } from './find-addresses.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';
import type { Answer, NamedAddress } from './types.ts';
import { openWeb, type Web, type WebOptions } from './web.ts';
import { withMoved } from './write-moved.ts';

/** After so many answers they are written to the disk. */
const ANSWERS_SAVED = 25;

export interface LinksOptions {
  /** Whether addresses that have moved for good are written into the register. */
  write: boolean;
  /** The interface of an archive, where one is asked for copies. */
  archives?: string | undefined;
  /** For how many days an answer counts. */
  days: number;
  /** The file in which answers are kept. */
  kept: string;
  web: WebOptions;
  /** Milliseconds since 1970. */
  now: number;
}

/** An address with what came of asking for it. */
interface Answered {
  address: NamedAddress;
  answer: Answer;
}

/**
 * Asks for every address that the content names, each once, and tells of those that are not there or have moved. The code is 1 where one is gone,
 * or leads to the first page of a site.
 *
 * @param root the folder of the site
 * @param say prints a line as soon as it is known
 */
export async function checkAddresses(
  root: string,
  { write, archives, days, kept, web: options, now }: LinksOptions,
  say: (line: string) => void,
): Promise<number> {
  const content = join(root, 'content');
  if (!existsSync(content)) {
    say(`There is no folder ${content}. Give the folder of a site.`);
    return 1;
  }
  const files = (await readFiles(content)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const texts = new Map(files.map((file) => [file.path, file]));
  const place = placesIn(texts);
  const addresses = findAddresses(files);
  const known = keptAnswers(kept, days, now);
  const web = openWeb(options);
  try {
    const answered = await askAll(web, addresses, known, (each) => {
      const words = inWords(each.answer, each.address);
      if (words !== undefined) say(`${place(each.address)}  ${words}`);
    });
    if (archives !== undefined)
      await askArchive(web, archives, addresses, (address, words) => say(`${place(address)}  ${words}`));
    const code = answered.some(({ answer }) => answer.is === 'gone' || answer.is === 'home') ? 1 : 0;
    say(summary(answered));
    return (await writeMoved(content, files, { answered, write }, say)) ?? code;
  } finally {
    known.save();
    await web.close();
  }
}

/** Asks for each address once, whatever names it, and tells of all its places. */
async function askAll(
  web: Web,
  addresses: readonly NamedAddress[],
  known: KeptAnswers,
  tell: (answered: Answered) => void,
): Promise<Answered[]> {
  let count = 0;
  const byUrl = [...Map.groupBy(addresses, ({ url }) => url)];
  const all = byUrl.map(async ([url, named]) => {
    const before = known.get(url);
    const answer = before ?? (await askAddress(web, url));
    if (!before) known.set(url, answer);
    // Whoever breaks off a long run goes on from here.
    if (++count % ANSWERS_SAVED === 0) known.save();
    const answered = named.map((address) => ({ address, answer }));
    for (const each of answered) tell(each);
    return answered;
  });
  return (await Promise.all(all)).flat();
}

/** Asks for copies of the sources that name none. */
async function askArchive(
  web: Web,
  archives: string,
  addresses: readonly NamedAddress[],
  tell: (address: NamedAddress, words: string) => void,
): Promise<void> {
  const asked = addresses.filter(({ as, archived }) => as === 'source' && archived === undefined);
  await Promise.all(
    asked.map(async (address) => {
      const copy = await archivedCopy(web, archives, address.url);
      if (copy === undefined) tell(address, `no copy  The archive has none of ${address.url}`);
      else if ('failed' in copy) tell(address, `not known  The archive could not be asked for ${address.url}`);
      else
        tell(
          address,
          `copy  archived: ${copy.url} (of ${copy.day}). Open it, and write it where it shows what was read.`,
        );
    }),
  );
}

async function writeMoved(
  content: string,
  files: readonly MigratedFile[],
  { answered, write }: { answered: readonly Answered[]; write: boolean },
  say: (line: string) => void,
): Promise<number | undefined> {
  const changed = withMoved(files, answered);
  if (changed.length === 0) return undefined;
  if (!write) {
    say('Nothing is written. Open the new addresses; --write puts them into the register.');
    return undefined;
  }
  const failed = await writeFiles(content, files, changed);
  if (failed) {
    say(failed.refused);
    return 1;
  }
  for (const { path, count } of changed) say(`content/${path}  ${counted(count, 'address', 'addresses')} changed`);
  return undefined;
}

function summary(answered: readonly Answered[]): string {
  const count = (...is: Answer['is'][]) =>
    new Set(answered.filter(({ answer }) => is.includes(answer.is)).map(({ address }) => address.url)).size;
  const all = counted(count('there', 'gone', 'moved', 'home', 'unknown'), 'address', 'addresses');
  return `${all}: ${count('there')} there, ${count('moved')} moved, ${count('gone', 'home')} gone, ${count('unknown')} not known`;
}

/** Where an address stands, as `file:line:column`. */
function placesIn(files: ReadonlyMap<string, MigratedFile>): (address: NamedAddress) => string {
  return ({ path, from }) => {
    const { line = 1, column = 1 } = location(files.get(path)?.text ?? '').toPoint(from) ?? {};
    return `content/${path}:${line}:${column}`;
  };
}
