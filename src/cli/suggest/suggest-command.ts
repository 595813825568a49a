import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProtection } from '../../protection/read-protection.ts';
import { siteFolder } from '../../site/site-folder.ts';
import { optionsOf } from '../read-options.ts';
import { entityProposals } from './entity-proposal.ts';
import { maskSuggestions } from './mask-suggestions.ts';
import { putEntities } from './put-entities.ts';
import { readRawText } from './read-raw-text.ts';
import { reportSuggestions } from './report-suggestions.ts';
import { readSuggestLibrary } from './suggest-library.ts';
import { suggestText } from './suggest-text.ts';

/** What goes to each of the two streams of the command, and its exit code. */
export interface Outcome {
  stdout: string;
  stderr: string;
  code: 0 | 1;
}

/**
 * What `npm run suggest` does, as text; see `suggest.ts` for its options. With `--write` the one file is written.
 *
 * @param args the options, as on the command line
 */
export async function suggestCommand(args: readonly string[]): Promise<Outcome> {
  const options = {
    write: { type: 'boolean', default: false },
    language: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    site: { type: 'string', default: siteFolder() },
  } as const;
  const given = optionsOf({ args: [...args], allowPositionals: true, options });
  if ('refused' in given) return refused(given.refused);
  const { values, positionals } = given;
  const [path, other] = positionals;
  if (path === undefined || other !== undefined)
    return refused(
      'Give one text: npm run suggest -- FILE, a file that ends in .md or .txt, in content/ or anywhere else.',
    );
  if (values.format !== 'terminal' && values.format !== 'json')
    return refused(`--format ${values.format}: give one of terminal, json.`);
  const content = join(values.site, 'content');
  if (!existsSync(content)) return refused(`There is no folder ${content}. Give the folder of a site: --site FOLDER.`);
  const read = readRawText(path, values.language);
  if ('refused' in read) return refused(read.refused);

  const library = await readSuggestLibrary(content);
  const all = suggestText(read.raw, library);
  const { find } = readProtection(values.site);
  const found = find ? maskSuggestions(all, find) : all;
  const proposals = entityProposals(found.names, found.language.tag, library.taken.entities);
  const ids = all.entities.filter(({ doubtful, familiar }) => !doubtful && !familiar).map(({ id }) => id);
  const written = values.write ? putEntities(path, read.text, ids, found.language) : undefined;
  if (written && 'refused' in written) return refused(written.refused);
  const isChanged = written !== undefined && written.text !== read.text;
  if (isChanged) writeFileSync(path, written.text);

  if (values.format === 'json')
    return { stdout: JSON.stringify({ ...found, proposals, written: isChanged }, null, 2), stderr: '', code: 0 };
  const last =
    written === undefined
      ? []
      : [isChanged ? `${path} is written. The places above are those of before.` : `${path} stays as it is.`];
  return { stdout: [reportSuggestions(found, proposals), ...last].join('\n\n'), stderr: '', code: 0 };
}

function refused(stderr: string): Outcome {
  return { stdout: '', stderr, code: 1 };
}
