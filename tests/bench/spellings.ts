/**
 * `node tests/bench/spellings.ts [FILE …]`: how often the entity that is meant comes first, and how often what is not there
 * is answered by nothing, for real names in spellings and scripts that nobody listed. Without a file it asks
 * `names/developed-on.yaml`, on which the search was developed. `--show` prints what is not right.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countryNames, countryWords } from '../../src/search/index/country-names.ts';
import { charactersTable, lettersTable } from '../../src/search/index/letters.ts';
import { romanise } from '../../src/search/index/romanise.ts';
import { foldedWords } from '../../src/search/names/fold.ts';
import { createNameFinder } from '../../src/search/names/name-finder.ts';
import type { NameRecord } from '../../src/search/names/name-record.ts';
import { soundDistance, soundsOf } from '../../src/search/names/sounds.ts';
import { isTransliterated, syllablesByCharacter, transliterate } from '../../src/search/names/transliterate.ts';
import { en } from '../../src/site/words/en.ts';
import { random, withError } from './names-corpus.ts';

interface Entity {
  id: string;
  kind: string;
  names: string[];
  roles?: { title: string; to?: string }[];
  /** What nobody listed: in Latin letters, and in other scripts. */
  spelling?: string[];
  script?: string[];
}

interface Asked {
  family: string;
  text: string;
  ids: readonly string[];
}

const letters = lettersTable();
const syllables = syllablesByCharacter(charactersTable());
const romaniseQuestion = (text: string) => (isTransliterated(text) ? transliterate(text, letters, syllables) : []);

const shows = process.argv.includes('--show');
const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
for (const file of files.length > 0 ? files : [new URL('names/developed-on.yaml', import.meta.url)]) {
  const { entities, absent, questions } = parse(readFileSync(file, 'utf8')) as {
    entities: Entity[];
    absent?: string[];
    questions?: Asked[];
  };
  const finder = createNameFinder(entities.map(toRecord), en['search.question-words'].split(' '));
  const asked = questions ?? [
    ...entities.flatMap(questionsFor),
    ...(absent ?? []).map((text) => ({ family: 'absent', text: String(text), ids: [] })),
  ];
  const right = new Map<string, { right: number; of: number }>();
  const times: number[] = [];
  for (const { family, text, ids } of asked) {
    const start = performance.now();
    const hits = finder.find(text, 10, romaniseQuestion(text));
    const found = hits.map(({ record }) => record.path);
    times.push(performance.now() - start);
    const isRight = ids.length === 0 ? found.length === 0 : ids.includes(found[0] ?? '');
    const score = right.get(family) ?? { right: 0, of: 0 };
    right.set(family, { right: score.right + Number(isRight), of: score.of + 1 });
    if (shows && !isRight) {
      const shown = hits.slice(0, 3).map(({ record, name, match }) => `${record.path} (${name}, ${match})`);
      console.log(`  ${family}: ${text} → ${shown.join(', ') || 'nothing'}`);
    }
  }
  for (const [family, score] of right) {
    console.log(`${family.padEnd(24)} ${((100 * score.right) / score.of).toFixed(1).padStart(6)}  of ${score.of}`);
  }
  times.sort((a, b) => a - b);
  console.log(
    `a key: median ${times[times.length >> 1]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`,
  );
}

function toRecord({ id, kind, names, roles = [] }: Entity): NameRecord {
  const spellings = names
    .filter((name) => !isJapanese(name, names))
    .flatMap(romanise)
    .filter((spelling) => !names.includes(spelling));
  return {
    path: id,
    title: names[0] ?? '',
    kind: `${kind} ${kind}`,
    names,
    spellings,
    translations: countryNames({ kind, names: names.map((text) => ({ text })), aliases: [] }),
    roles: roles.map(({ title, to }) => ({ title, also: countryWords(title), ...(to !== undefined && { until: to }) })),
  };
}

/** Editors say the language of a name; here a name in Chinese characters is Japanese where no other name sounds like it. */
function isJapanese(name: string, names: readonly string[]): boolean {
  if (!/\p{Script=Han}/u.test(name)) return false;
  const [read = ''] = romanise(name);
  return names.every(
    (other) => soundDistance(soundsOf(foldedWords(other)), soundsOf(foldedWords(read))) / other.length > 0.3,
  );
}

function questionsFor({ id, kind, names, spelling, script }: Entity, place: number): Asked[] {
  const next = random(place + 1);
  const title = names[0] ?? '';
  const long = title.split(' ').findLast((word) => /^\p{L}{5,}$/u.test(word));
  const ask = (family: string) => (text: string) => ({ family, text, ids: [id] });
  return [
    ...names.map(ask('listed')),
    ...(spelling ?? []).map(ask('spelling nobody listed')),
    ...(script ?? []).map(ask('script nobody listed')),
    ...(long ? [ask('one error')(title.replace(long, withError(long, next)))] : []),
    ...(long ? [ask('one error, word alone')(withError(long, next))] : []),
    ...(long ? [ask('error in the first letter')(title.replace(long, wrongStart(long, next)))] : []),
    ...(long ? [ask('first letter, word alone')(wrongStart(long, next))] : []),
    ...(title.includes(' ') ? [ask('lost space')(title.replace(/ /g, ''))] : []),
    ...(title.includes(' ') && kind === 'person' ? withInitial(title).map(ask('initial')) : []),
    ...(long && long.length >= 6 ? [ask('two errors, word alone')(withError(withError(long, next), next))] : []),
  ];
}

/** "J. Biden", "Biden J", "Joe B". */
function withInitial(title: string): string[] {
  const [first = '', ...rest] = title.split(' ');
  const last = rest.at(-1) ?? '';
  return [`${first.charAt(0)}. ${last}`, `${last} ${first.charAt(0)}`, `${first} ${last.charAt(0)}`];
}

/** The first letter left out, exchanged with the second, or another one. */
function wrongStart(word: string, next: () => number): string {
  const [first = '', second = ''] = word;
  const ways = [
    word.slice(1),
    second + first + word.slice(2),
    'bdfgklmnprst'.charAt(Math.floor(next() * 12)) + word.slice(1),
  ];
  return ways[Math.floor(next() * 3)] ?? word;
}
