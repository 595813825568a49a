import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Who builds: a process of a machine. */
export interface Builder {
  pid: number;
  host: string;
}

/**
 * Waits until no other process builds with this lock, and takes it; builds share caches and the folder that they write
 * to. A process that has it gets it again. It is given back by {@link unlockBuild}, and at the end of the process.
 *
 * @param file the lock: a file that stands while somebody builds
 * @param onWait called once if it has to wait, with who builds
 */
export async function lockBuild(file: string, onWait: (builder: Builder) => void): Promise<void> {
  if (held.has(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = false; !take(file); waited = true) {
    const builder = builderAt(file);
    if (!builder) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waited) onWait(builder);
    await pause(POLL_MS);
  }
  held.set(file, setInterval(() => beat(file), BEAT_MS).unref());
  process.once('exit', () => unlockBuild(file));
}

/** Gives a lock back that this process has; of any other one nothing is done. */
export function unlockBuild(file: string): void {
  if (!held.has(file)) return;
  clearInterval(held.get(file));
  held.delete(file);
  rmSync(file, { force: true });
}

/**
 * Who builds with this lock; `undefined` when nobody does, or a process that is gone: it has ended, or, where another
 * machine counts its processes, it has not touched the lock for five minutes.
 */
export function builderAt(file: string): Builder | undefined {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const text = readFileSync(file, 'utf8');
    // It has just been made, and is about to be written.
    const builder = text === '' ? { pid: 0, host: '' } : (JSON.parse(text) as Builder);
    if (age > GONE_MS) return undefined;
    return builder.host === hostname() && !isAlive(builder.pid, file) ? undefined : builder;
  } catch {
    return undefined;
  }
}

/** The locks of this process, each with what keeps it fresh. */
const held = new Map<string, NodeJS.Timeout>();

const POLL_MS = 200;
const BEAT_MS = 10_000;
const GONE_MS = 5 * 60_000;

function take(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Builder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function beat(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody cleared the cache.
  }
}

function isAlive(pid: number, file: string): boolean {
  // The number of this process, and no lock of it: an earlier process had the number.
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
