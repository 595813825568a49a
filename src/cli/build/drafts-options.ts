import { idSchema } from '../../model/fields/id.ts';
import { ALL_DRAFTS, DRAFTS_VARIABLES } from '../../site/drafts-build.ts';

/** A build as it was asked for: what Astro is told, and the variables that say which drafts it has. */
export interface Asked {
  options: string[];
  variables: Record<string, string>;
}

/**
 * Takes what is said of drafts out of the options of a build: `--drafts` for all of them, `--drafts=ID,ID` for some, `--for=NAME` for
 * whom. The value of either may follow behind a space.
 *
 * @returns in words why it cannot be built so, where it cannot
 */
export function draftsOptions(given: readonly string[]): Asked | { refused: string } {
  const options: string[] = [];
  const found = new Map<string, string>();
  for (let at = 0; at < given.length; at++) {
    const option = given[at] ?? '';
    const [, name, value] = /^--(drafts|for)(?:=(.*))?$/s.exec(option) ?? [];
    if (name === undefined) options.push(option);
    else if (found.has(name)) return { refused: `--${name} was given twice. Give it once.` };
    else {
      const next = given[at + 1];
      const follows = value === undefined && next !== undefined && !next.startsWith('--');
      if (follows) at++;
      found.set(name, (value ?? (follows ? next : '')).trim());
    }
  }
  const [drafts, reader] = [found.get('drafts'), found.get('for')];
  if (drafts === undefined)
    return reader === undefined
      ? { options, variables: {} }
      : { refused: '--for says who reads a copy with drafts: give --drafts too.' };
  if (reader === '') return { refused: '--for: say for whom, such as --for="Bo Lind".' };
  const wrong = drafts.split(',').find((id) => drafts !== '' && !idSchema.safeParse(id).success);
  if (wrong !== undefined)
    return { refused: `--drafts ${drafts}: "${wrong}" is no id of an article. Write --drafts=ID or --drafts=ID,ID.` };
  if (options.some((option) => /^--outDir\b/.test(option)))
    return {
      refused: 'A copy with drafts has a folder of its own, never that of the site: leave out --outDir.',
    };
  return {
    options,
    variables: {
      [DRAFTS_VARIABLES.drafts]: drafts === '' ? ALL_DRAFTS : drafts,
      ...(reader !== undefined && { [DRAFTS_VARIABLES.reader]: reader }),
    },
  };
}
