/**
 * `node tests/bench/names.ts [100 1000 5000 content]`: how often the page that is meant comes first when a name or a
 * phrase is searched as on the site (the names index, and Pagefind's results under it), and in plain Pagefind over the
 * same pages, in one run. `content` asks for the names of the built site in `dist/`.
 */
import { brotliCompressSync } from 'node:zlib';
import { stemmer } from '@orama/stemmers/english';
import { hasWords } from '../../src/search/client/has-words.ts';
import { createNameFinder } from '../../src/search/names/name-finder.ts';
import { contentCorpus } from './content-corpus.ts';
import { makeCorpus, QUESTION_KINDS, type Question, random } from './names-corpus.ts';
import { openPlainPagefind } from './plain-pagefind.ts';

/** So many questions of each kind are asked. */
const SAMPLE = 150;

/** The names that are sent at first; the others follow. */
const FIRST_PIECE = 400;

type Ask = (text: string) => Promise<string[]> | string[];

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['100', '1000']) {
  const { records, texts, questions } = name === 'content' ? contentCorpus() : makeCorpus(Number(name));
  const started = performance.now();
  const finder = createNameFinder(records);
  const built = performance.now() - started;
  const plain = await openPlainPagefind(records, texts);
  const size = (part: readonly unknown[]) => kilobytes(brotliCompressSync(JSON.stringify(part)).length);
  console.log(
    `\n${name}, ${records.length} pages: names index ${size(records)} (brotli), its first chunk ` +
      `${size(records.slice(0, FIRST_PIECE))}, made ready in ${built.toFixed(0)} ms`,
  );
  console.log(`${''.padEnd(14)}  names, then text: asked hit@1  hit@3   MRR    Pagefind: asked  hit@1  hit@3   MRR`);
  const names: Ask = (text) => finder.find(text, 10).map(({ record }) => record.path);
  const times: number[] = [];
  const site: Ask = async (text) => {
    const start = performance.now();
    const named = await names(text);
    times.push(performance.now() - start);
    if (named.length > 0) return named;
    return (await plain.ask(text)).filter((page) => hasWords(text, page, [stemmer])).map(({ url }) => url);
  };
  const ours = await measure(sample(questions), site);
  const theirs = await measure(sample(questions), async (text) => (await plain.ask(text)).map(({ url }) => url));
  for (const kind of QUESTION_KINDS) {
    const [a, b] = [ours.table.get(kind), theirs.table.get(kind)];
    if (a && b) console.log(`${kind.padEnd(14)}${row(a).padStart(45)}${row(b).padStart(42)}`);
  }
  console.log(`time of a key in the names index, median and p95: ${spread(times)}; Pagefind: ${spread(theirs.times)}`);
  console.log(`Pagefind, bytes until its first answer: ${kilobytes(plain.bytes())}`);
  await plain.close();
}

interface Score {
  count: number;
  first: number;
  third: number;
  reciprocal: number;
}

async function measure(asked: readonly Question[], ask: Ask): Promise<{ table: Map<string, Score>; times: number[] }> {
  const table = new Map<string, Score>();
  const times: number[] = [];
  for (const { kind, text, paths } of asked) {
    const start = performance.now();
    const found = await ask(text);
    times.push(performance.now() - start);
    // Of what is not there nothing is the right answer.
    const place = paths.length === 0 ? found.length * -1 : found.findIndex((path) => paths.includes(path));
    if (process.env['MISSES'] && place !== 0) console.log(kind, JSON.stringify(text), paths, found.slice(0, 3));
    const score = table.get(kind) ?? { count: 0, first: 0, third: 0, reciprocal: 0 };
    score.count++;
    if (place === 0) score.first++;
    if (place >= 0 && place < 3) score.third++;
    if (place >= 0) score.reciprocal += 1 / (place + 1);
    table.set(kind, score);
  }
  return { table, times };
}

/** The median and the time under which 95 of 100 stay. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`;
  return `${at(0.5)}, ${at(0.95)}`;
}

function sample(questions: readonly Question[]): Question[] {
  const next = random(2);
  const shuffled = questions.map((question) => ({ question, key: next() })).sort((a, b) => a.key - b.key);
  return QUESTION_KINDS.flatMap((kind) =>
    shuffled.flatMap(({ question }) => (question.kind === kind ? [question] : [])).slice(0, SAMPLE),
  );
}

function row({ count, first, third, reciprocal }: Score): string {
  const percent = (part: number) => `${((100 * part) / count).toFixed(0)} %`.padStart(7);
  return `${String(count).padStart(5)}${percent(first)}${percent(third)}${(reciprocal / count).toFixed(2).padStart(7)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
