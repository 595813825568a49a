import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cost } from '../../bench/build/measure/measure.ts';
import type { Round } from '../../bench/build/runs.ts';
import { type Measured, table } from '../../bench/build/table.ts';

const cost = (cpu: number, wall: number): Cost => ({ cpu, wall, peak: 1.5e9, load: 0 });
const size = { pages: 1501, files: 15_044, bytes: 267_000_000 };
const measured = (id: string, name: string, ...rounds: Round[]): Measured => ({ id, name, versions: '', rounds });

test('a table has the middle of all rounds, and how many times Starlight’s first build that is', () => {
  const own = [90, 60, 30].map((cpu): Round => ({ costs: { first: cost(cpu, cpu / 2), unchanged: cost(5, 4) }, size }));
  const others: Round = { costs: { first: cost(20, 12), unchanged: cost(20, 10) }, size };
  assert.equal(
    table([measured('gloss', 'Gloss', ...own), measured('starlight', 'Starlight', others)], 30),
    [
      '|  | Gloss | Starlight | CPU; wall, by Starlight’s first build |',
      '| --- | ---: | ---: | ---: |',
      '| first build | 60 s of CPU; 30 s; 1.50 GB | 20 s of CPU; 12.0 s; 1.50 GB | 3.00; 2.50 |',
      '| again, nothing changed | 5.0 s of CPU; 4.0 s; 1.50 GB | 20 s of CPU; 10.0 s; 1.50 GB | 0.25; 0.33 |',
      '| pages; files; size | 1,501; 15,044; 267 MB | 1,501; 15,044; 267 MB |  |',
    ].join('\n'),
  );
});

test('what was given up is said, and what was measured before that is kept', () => {
  const late: Round = { costs: { first: cost(60, 30) }, failed: 'entity: took longer than 900 seconds' };
  assert.equal(
    table([measured('gloss', 'Gloss', late)], 30),
    [
      '|  | Gloss |',
      '| --- | ---: |',
      '| first build | 60 s of CPU; 30 s; 1.50 GB |',
      '| pages; files; size |  |',
      '| given up | entity: took longer than 900 seconds |',
    ].join('\n'),
  );
});

test('where a system does not tell what processes use, the wall time stands alone', () => {
  const round: Round = { costs: { first: { wall: 3, load: 0, cpu: undefined, peak: undefined } } };
  assert.match(table([measured('gloss', 'Gloss', round)], 30), /^\| first build \| 3\.0 s \|$/m);
});
