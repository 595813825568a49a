/**
 * Draws the files whose tests are judged by mutation, so that nobody picks those that are tested well:
 * `node tests/mutation/draw.ts SEED [WITHOUT-SEED…]` prints four of each room, none of them drawn by the other seeds.
 * Left out is what has nothing to decide: word lists (`data`) and files without a function of their own, which hold
 * schemas, types or tables alone.
 */
import { globSync, readFileSync } from 'node:fs';

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

function draw(seed: number, without: ReadonlySet<string>): string[] {
  const random = mulberry32(seed);
  return ROOMS.flatMap((room) => {
    const left = candidates(room).filter((path) => !without.has(path));
    return Array.from({ length: OF_EACH }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
  });
}

const [seed, ...others] = process.argv.slice(2).map(Number);
if (seed === undefined || [seed, ...others].some(Number.isNaN)) throw new Error('A seed is a number: draw.ts 20261128');
console.log(draw(seed, new Set(others.flatMap((other) => draw(other, new Set())))).join('\n'));
