/**
 * Draws the files whose tests are judged by mutation, so that nobody picks those that are tested well:
 * `node tests/mutation/draw.ts SEED` prints four of each room, one a line. With `--new` behind it, none is drawn that
 * `stryker.json` has: a second set, to which no test was fitted.
 *
 * Left out is what has nothing to decide: word lists (`data`) and files without a function of their own, which hold
 * schemas, types or tables alone. A file more or less in a room draws others, so `stryker.json` keeps what was drawn:
 * by the seed 20261128, before tests were written for it.
 */
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const ROOMS = ['src/model', 'src/names', 'src/views'];
const OF_EACH = 4;

const root = new URL('../../', import.meta.url).pathname;

function candidates(room: string): string[] {
  return globSync(`${room}/**/*.ts`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        !path.includes('/data/') && /^(?:export )?(?:async )?function /m.test(readFileSync(root + path, 'utf8')),
    )
    .sort();
}

/** Random numbers from 0 to 1 by mulberry32 (T. Ettinger, 2017, in the public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(seed: number, without: readonly string[]): string[] {
  const random = mulberry32(seed);
  return ROOMS.flatMap((room) => {
    const left = candidates(room).filter((path) => !without.includes(path));
    return Array.from({ length: OF_EACH }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
  });
}

const { values, positionals } = parseArgs({ options: { new: { type: 'boolean' } }, allowPositionals: true });
const seed = Number(positionals[0]);
if (Number.isNaN(seed)) throw new Error('A seed is a number: draw.ts 20261128');
const { mutate } = JSON.parse(readFileSync(`${root}tests/mutation/stryker.json`, 'utf8')) as { mutate: string[] };
console.log(draw(seed, values.new ? mutate : []).join('\n'));
