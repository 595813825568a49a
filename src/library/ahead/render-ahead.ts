import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programDigest } from '../kept/program-digest.ts';

/** What the second thread is told. */
export interface Ahead {
  folders: {
    content: string;
    public: string;
    base: string;
    addressed: boolean;
    /** Where the two threads keep what they have rendered. */
    texts: string;
  };
  now: string;
  drafts: boolean | undefined;
}

/**
 * Has a second thread render the texts of a site from the last one on, while this one renders them from the first: each takes what the
 * other one has kept, so that they meet in the middle. Only of many texts, most of which are not kept yet: it has to read the site
 * too. Whatever becomes of it, this thread has all texts in the end.
 *
 * @param count how many texts there are
 * @returns what ends it
 */
export function renderAhead({ folders, now, drafts }: Ahead, count: number): () => void {
  if (availableParallelism() < 2 || count < MANY || keptTexts(folders.texts) > count / 2) return () => {};
  const worker = new Worker(new URL('./render-ahead-thread.ts', import.meta.url), {
    workerData: { folders, now, drafts } satisfies Ahead,
  });
  // What it cannot do is found here too, and reported.
  worker.on('error', () => {});
  worker.unref();
  return () => void worker.terminate();
}

/** From so many texts on it takes less time: starting it, and reading the site twice, is that of about 60 texts. */
const MANY = 200;

function keptTexts(folder: string): number {
  const ending = `-${programDigest()}.json`;
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending)).length;
  } catch {
    return 0;
  }
}
