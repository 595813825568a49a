import { readdirSync, readFileSync } from 'node:fs';

/** What one process has used so far. */
export interface Used {
  /** Its processor time, in seconds, without that of its children. */
  cpu: number;
  /** The most memory that it had at once, in bytes. */
  peak: number;
}

/** Clock ticks a second in `/proc`, on every Linux. */
const TICKS = 100;

/** Whether this system tells what processes use: Linux does, in `/proc`. */
export const TELLS = readText('/proc/self/stat') !== undefined;

/** What each process below this one (and itself) has used so far, by its number. One that ends meanwhile is left out. */
export function treeOf(root: number): Map<number, Used> {
  const found = new Map<number, Used>();
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const used = usedBy(pid);
    if (!used) continue;
    found.set(pid, used);
    waiting.push(...childrenOf(pid).filter((child) => !found.has(child)));
  }
  return found;
}

/** Processor time of all children of this process that have ended, and of theirs, in seconds. */
export function endedChildren(): number {
  const [user = 0, system = 0] = fieldsOf('self')?.slice(13) ?? [];
  return (user + system) / TICKS;
}

function usedBy(pid: number): Used | undefined {
  const fields = fieldsOf(pid);
  const status = readText(`/proc/${pid}/status`);
  if (!fields || status === undefined) return undefined;
  const [user = 0, system = 0] = fields.slice(11);
  return { cpu: (user + system) / TICKS, peak: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024 };
}

/** The fields of a process behind its name, which may hold anything: the first is its state. */
function fieldsOf(pid: number | 'self'): number[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

function childrenOf(pid: number): number[] {
  let threads: string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    // It has ended.
  }
  return threads.flatMap((thread) =>
    (readText(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
