import { join } from 'node:path';
import { type Contender, forget } from './contenders/contender.ts';
import { apply, type Edit } from './edits.ts';
import { type FolderSize, folderSize } from './measure/folder-size.ts';
import { type Command, type Cost, measure } from './measure/measure.ts';

/** What is measured, in the order of the table: a build finds what the ones before it left. */
export const RUNS = ['first', 'unchanged', 'article', 'entity', 'check', 'check-again'] as const;
export type Run = (typeof RUNS)[number];

/** What one round over one site came to. */
export interface Round {
  costs: Partial<Record<Run, Cost>>;
  /** Why it was given up. */
  failed?: string;
  size?: FolderSize;
}

/**
 * Checks a site, twice, builds it from nothing, again, and after each change; says of each what it cost. The last build
 * stays. Only `runs` are done, and each may take `limit` seconds.
 */
export async function round(
  contender: Contender,
  edits: { article: Edit; entity: Edit },
  { runs, limit }: { runs: readonly Run[]; limit: number },
  tell: (run: Run, cost: Cost) => void,
): Promise<Round> {
  const result: Round = { costs: {} };
  const run = async (name: Run, command: Command) => {
    if (result.failed !== undefined || !runs.includes(name)) return;
    const cost = await measure(command, limit);
    if ('failed' in cost) {
      result.failed = `${name}: ${cost.failed}`;
      return;
    }
    result.costs[name] = cost;
    tell(name, cost);
  };
  const { build, check } = contender;
  forget(contender);
  if (check) {
    await run('check', check);
    await run('check-again', check);
    forget(contender);
  }
  await run('first', build);
  if (result.costs.first) result.size = await folderSize(join(contender.root, 'dist'));
  await run('unchanged', build);
  // Taken back at the end: a change taken back would be another one.
  const takeBack: (() => void)[] = [];
  for (const name of ['article', 'entity'] as const) {
    takeBack.push(apply(edits[name], contender));
    await run(name, build);
  }
  for (const undo of takeBack) undo();
  return result;
}
