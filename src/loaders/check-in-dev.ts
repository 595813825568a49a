import { type Finding, hasErrors } from '../library/check/finding.ts';
import type { Library } from '../library/library.ts';

/** What the check of the content found when it was last read in dev, and what pages show of it. */
export interface CheckInDev {
  findings: readonly Finding[];
  /** The folder that holds `content`, from which the files of findings are named. */
  folder: string;
  /** The files of the entities that stand in the file of an article, by their ids. */
  definedIn: ReadonlyMap<string, string>;
  /**
   * `whole`: this content, without an error. `before`: there are errors, and the pages are those of the content before. `part`:
   * there are errors and nothing was shown before, so that what has no page now has it once they are mended.
   */
  shown: 'whole' | 'before' | 'part';
  /** What marks the load that was asked for; none where Astro loads by itself. */
  asked?: unknown;
}

/** Under which name Astro hands that mark on to the loaders. */
export const ASKED = 'asked';

/** What the pages that are shown mean for whoever writes, as a sentence or two; empty where all is as it was saved. */
export const MEANING: Record<CheckInDev['shown'], string> = {
  whole: '',
  before: 'Pages stay as they were before these errors. They show what you saved when the errors are mended.',
  part: 'What is right is shown. A page whose file has errors may be missing, or lack something, until they are mended.',
};

interface Told {
  last?: CheckInDev;
  listeners: Set<() => void>;
}

const CHECK = Symbol.for('gloss.check-in-dev');

/** Vite runs the loader, and Astro the configuration, as modules of two graphs: what both know belongs to the process. */
const shared = globalThis as { [CHECK]?: Told };

function told(): Told {
  shared[CHECK] ??= { listeners: new Set() };
  return shared[CHECK];
}

/**
 * Puts what was found in the place of what was found before, and tells all who listen.
 *
 * @param isShown whether pages show an earlier state, with errors or without
 */
export function tellCheck(
  { entities }: Pick<Library, 'entities'>,
  findings: readonly Finding[],
  { folder, isShown, asked }: { folder: string; isShown: boolean; asked?: unknown },
): CheckInDev {
  const before = isShown && lastCheck()?.shown !== 'part';
  const check: CheckInDev = {
    findings,
    folder,
    definedIn: new Map(entities.filter(({ data }) => data.definedIn !== undefined).map(({ id, path }) => [id, path])),
    asked,
    shown: !hasErrors(findings) ? 'whole' : before ? 'before' : 'part',
  };
  told().last = check;
  for (const listener of told().listeners) listener();
  return check;
}

/** What was found last; undefined before the content was read. */
export function lastCheck(): CheckInDev | undefined {
  return told().last;
}

/** Calls the listener after each check, until what comes back is called. */
export function onCheck(listener: () => void): () => void {
  const { listeners } = told();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
