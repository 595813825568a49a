import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { endedChildren, TELLS, treeOf } from './process-tree.ts';

/** What a command cost. */
export interface Cost {
  /** In seconds. */
  wall: number;
  /** Processor time of the command and all that it started, user and system, in seconds; unknown where there is no `/proc`. */
  cpu: number | undefined;
  /** The most memory that one of its processes had, in bytes. */
  peak: number | undefined;
  /** How many processes wanted to run when it began, on the average of a minute. */
  load: number;
}

export interface Command {
  args: readonly string[];
  cwd: string;
  env?: Record<string, string | undefined>;
}

/** How often it is looked what runs, in milliseconds: what lives shorter may be missed in the memory, and not in the time. */
const EVERY = 250;

/**
 * Runs a command of Node, alone, and says what it cost; or, where it fails or takes longer than it may, why.
 *
 * @param limit in seconds
 */
export async function measure({ args, cwd, env = {} }: Command, limit: number): Promise<Cost | { failed: string }> {
  const [load = 0] = loadavg();
  const before = endedChildren();
  const began = performance.now();
  // In a group of its own, so that all of it can be ended.
  const child = spawn(process.execPath, args, { cwd, detached: true, env: { ...process.env, ...env } });
  const { pid } = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    });
  }
  const kill = () => {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  };
  const stop = () => {
    kill();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  const seen = new Map<number, { cpu: number; peak: number }>();
  const look = setInterval(() => {
    if (pid === undefined || !TELLS) return;
    for (const [process, { cpu, peak }] of treeOf(pid)) {
      const { cpu: before = 0, peak: most = 0 } = seen.get(process) ?? {};
      // One that has ended, and is still listed, has no memory any more.
      seen.set(process, { cpu: Math.max(before, cpu), peak: Math.max(most, peak) });
    }
  }, EVERY);
  let late = false;
  const tooLate = setTimeout(() => {
    late = true;
    kill();
  }, limit * 1000);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status));
  });
  clearInterval(look);
  clearTimeout(tooLate);
  process.removeListener('SIGINT', stop);
  if (late) return { failed: `took longer than ${limit} seconds` };
  if (code !== 0) return { failed: `ended with ${code}: ${output.trim()}` };
  const ended = endedChildren() - before;
  const all = [...seen.values()];
  // Whose parent ends first is counted nowhere else than where it was seen.
  const cpu = Math.max(
    ended,
    all.reduce((sum, used) => sum + used.cpu, 0),
  );
  return {
    wall: (performance.now() - began) / 1000,
    cpu: TELLS ? cpu : undefined,
    peak: TELLS ? Math.max(...all.map(({ peak }) => peak)) : undefined,
    load,
  };
}
