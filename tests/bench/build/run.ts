/**
 * `npm run bench -- [--size 1000] [--entities N] [--rich] [--runs 3] [--only gloss|starlight|astro] [--measure first,unchanged]
 * [--no-pictures] [--no-copies] [--no-embeds] [--limit 15] [--seed 1]`: builds one corpus of made-up news with Gloss, with Starlight and with bare Astro, in turns, and prints
 * what that cost as a Markdown table. All figures stand in `.cache/bench/results/` too. A build that takes longer than `--limit`
 * minutes is given up. Nothing else should run meanwhile: the load that each run found is printed beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, type Contender } from './contenders/contender.ts';
import { gloss, PARTS } from './contenders/gloss.ts';
import { bare, starlight } from './contenders/others.ts';
import { makeCorpus, type Size } from './corpus/corpus.ts';
import { apply, editsOf } from './edits.ts';
import { RUNS, type Run, round } from './runs.ts';
import { type Measured, table, told } from './table.ts';

/** How many entities a corpus has, by the number of its articles. */
const ENTITIES: Record<number, number> = { 100: 100, 1000: 500, 5000: 1000, 10000: 2000 };

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    entities: { type: 'string' },
    rich: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    only: { type: 'string' },
    'no-pictures': { type: 'boolean', default: false },
    'no-copies': { type: 'boolean', default: false },
    'no-embeds': { type: 'boolean', default: false },
    measure: { type: 'string', default: RUNS.join(',') },
    limit: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
  },
});
const articles = number('size', values.size);
const size: Size = {
  articles,
  entities: number('entities', values.entities ?? String(ENTITIES[articles] ?? Math.ceil(articles / 2))),
  rich: values.rich,
  seed: number('seed', values.seed),
};
const makers: Record<string, () => Contender> = {
  gloss: () => gloss(PARTS.filter((part) => values[`no-${part}`])),
  starlight,
  astro: bare,
};
if (values.only !== undefined && !(values.only in makers)) {
  throw new Error(`"${values.only}" is none of ${Object.keys(makers).join(', ')}.`);
}

mkdirSync(CACHE, { recursive: true });
const contenders = Object.entries(makers)
  .filter(([id]) => values.only === undefined || values.only === id)
  .map(([, make]) => make());
const runs = runsOf(values.measure);
const limit = number('limit', values.limit) * 60;
const corpus = makeCorpus(size);
const edits = editsOf(corpus);
for (const contender of contenders) {
  contender.write(corpus);
  // What cannot be changed is known before an hour has gone by.
  for (const edit of [edits.article, edits.entity]) apply(edit, contender)();
}
const measured = contenders.map(({ id, name, versions }): Measured => ({ id, name, versions, rounds: [] }));
for (let turn = 1; turn <= number('runs', values.runs); turn += 1) {
  for (const [place, contender] of contenders.entries()) {
    const done = await round(contender, edits, { runs, limit }, (run, cost) => {
      console.error(`${turn}. ${contender.name}, ${run}: ${told(cost)} (load ${cost.load.toFixed(1)})`);
    });
    if (done.failed !== undefined) console.error(`${turn}. ${contender.name}: given up. ${done.failed}`);
    measured[place]?.rounds.push(done);
  }
}

const kind = size.rich ? 'rich' : 'plain';
const head = `${articles.toLocaleString('en')} articles, ${size.entities.toLocaleString('en')} entities, ${kind}; ${values.runs === '1' ? 'one run' : `medians of ${values.runs} runs`}`;
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const programs = measured.map(({ name, versions }) => `${name}: ${versions}`).join('. ');
const loads = measured.flatMap(({ rounds }) =>
  rounds.flatMap(({ costs }) => Object.values(costs).map(({ load }) => load)),
);
const load =
  loads.length > 0
    ? `load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} when a run began`
    : 'no run ended';
const text = `${head}\n\n${table(measured, edits.entity.mentions ?? 0)}\n\n${machine}; ${load}. ${programs}.\n`;
console.log(text);
const file = join(CACHE, 'results', `${articles}-${kind}-${new Date().toISOString().slice(0, 16).replace(':', '')}`);
mkdirSync(join(CACHE, 'results'), { recursive: true });
writeFileSync(`${file}.json`, JSON.stringify({ size, machine, edits, measured }, undefined, 2));
writeFileSync(`${file}.md`, text);

function number(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number, not "${text}".`);
  return value;
}

function runsOf(text: string): Run[] {
  return text.split(',').map((name) => {
    const run = RUNS.find((each) => each === name);
    if (!run) throw new Error(`--measure takes ${RUNS.join(', ')}, not "${name}".`);
    return run;
  });
}
