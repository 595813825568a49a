/**
 * `node tests/bench/names.ts [100 1000]`: how often the page that is meant comes first when a name is searched in
 * the names index, and in plain Pagefind over the same pages (title and all names in the text), in one run.
 */
import { brotliCompressSync } from 'node:zlib';
import { createNameFinder } from '../../src/search/name-finder.ts';
import { makeCorpus, QUESTION_KINDS, type Question, random } from './names-corpus.ts';
import { openPlainPagefind } from './plain-pagefind.ts';

/** So many questions of each kind are asked. */
const SAMPLE = 150;

type Ask = (text: string) => Promise<string[]> | string[];

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [100, 1000]) {
  const { records, questions } = makeCorpus(size);
  const asked = sample(questions);
  const started = performance.now();
  const finder = createNameFinder(records);
  const built = performance.now() - started;
  const plain = await openPlainPagefind(records);
  const json = Buffer.from(JSON.stringify(records));
  console.log(
    `\n${size} people: names index ${kilobytes(brotliCompressSync(json).length)} (brotli), made ready in ${built.toFixed(0)} ms`,
  );
  console.log(
    `${''.padEnd(14)}${'asked'.padStart(6)}   names index: hit@1  hit@3   MRR    Pagefind: hit@1  hit@3   MRR`,
  );
  const ours = await measure(asked, (text) => finder.find(text, 10).map(({ path }) => path));
  const theirs = await measure(asked, plain.ask);
  for (const kind of QUESTION_KINDS) {
    const [a, b] = [ours.table.get(kind), theirs.table.get(kind)];
    if (a && b)
      console.log(`${kind.padEnd(14)}${String(a.count).padStart(6)}${row(a).padStart(33)}${row(b).padStart(33)}`);
  }
  console.log(`time a question, median and p95: ${ours.times}; Pagefind ${theirs.times}`);
  console.log(`Pagefind, bytes until the first answer: ${kilobytes(plain.bytes())}`);
  await plain.close();
}

interface Score {
  count: number;
  first: number;
  third: number;
  reciprocal: number;
}

async function measure(asked: readonly Question[], ask: Ask): Promise<{ table: Map<string, Score>; times: string }> {
  const table = new Map<string, Score>();
  const times: number[] = [];
  for (const { kind, text, path } of asked) {
    const start = performance.now();
    const found = await ask(text);
    times.push(performance.now() - start);
    const place = found.indexOf(path);
    const score = table.get(kind) ?? { count: 0, first: 0, third: 0, reciprocal: 0 };
    score.count++;
    if (place === 0) score.first++;
    if (place >= 0 && place < 3) score.third++;
    if (place >= 0) score.reciprocal += 1 / (place + 1);
    table.set(kind, score);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  return { table, times: `${at(0.5)}, ${at(0.95)}` };
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
  return `${percent(first)}${percent(third)}${(reciprocal / count).toFixed(2).padStart(7)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
