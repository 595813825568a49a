import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';

/** What `astro.ts` is to build next: its arguments, and the variables that tell builds of one process apart. */
export interface BuildOrder {
  args: string[];
  variables: Variables;
}

/** The day in seconds since 1970, of a part of a site which it is, and of a copy with drafts which ones, for whom, and its key. */
export const VARIABLES = [
  'SOURCE_DATE_EPOCH',
  'GLOSS_SHARD',
  'GLOSS_EXCHANGE',
  'GLOSS_DRAFTS',
  'GLOSS_DRAFTS_FOR',
  'GLOSS_DRAFTS_KEY',
] as const;

/** What is undefined is not set; in a message to another process it is left out. */
export type Variables = Partial<Record<(typeof VARIABLES)[number], string | undefined>>;

/** What a process writes to both of its streams behind a build that went well. */
export const DONE = '\0built\0';

/** The same behind one that failed. */
export const FAILED = '\0error\0';

/** Processes that built something, and can build something else: to load Astro takes longer than to build a small site. */
const idle: ChildProcess[] = [];

/** Builds a site; gives the exit code, or 1 for a build that failed, and all that was printed. */
export async function build(order: BuildOrder, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const known = idle.pop();
  const child =
    known ??
    spawn(process.execPath, [join(import.meta.dirname, 'astro.ts'), ...order.args], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...env, ...order.variables },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
  hold(child, true);
  known?.send(order);
  let output = '';
  const code = await new Promise<number>((resolve) => {
    let ended = 0;
    for (const stream of [child.stdout, child.stderr]) {
      let last = '';
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        last = (last + chunk).slice(-DONE.length);
        if ((last === DONE || last === FAILED) && ++ended === 2) resolve(last === DONE ? 0 : 1);
      });
    }
    child.once('close', (status) => resolve(status ?? 1));
  });
  for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data');
  child.removeAllListeners('close');
  if (child.exitCode === null && child.signalCode === null) {
    hold(child, false);
    idle.push(child);
  }
  return { code, output: output.replaceAll(DONE, '').replaceAll(FAILED, '') };
}

/** Whether this process waits for the other one. */
function hold(child: ChildProcess, wait: boolean): void {
  for (const one of [child, child.channel, child.stdout as Socket | null, child.stderr as Socket | null]) {
    if (wait) one?.ref();
    else one?.unref();
  }
}
