import { type Finding, hasErrors } from '../../library/check/finding.ts';
import { libraryOf, type SiteFolders } from '../../library/load.ts';
import { parseTexts } from '../../library/read/parse-texts.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { ChangedFile } from './types.ts';

/**
 * What the check would find after a change, and does not find before it.
 *
 * @param same what both say where the change itself makes them differ: an id that is another one, a file with another name
 * @param now the minute of the site's clock
 */
export async function newFindings(
  folders: SiteFolders,
  now: string,
  {
    before,
    after,
    same,
  }: { before: readonly MigratedFile[]; after: readonly MigratedFile[]; same: (words: string) => string },
): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const find = async (files: readonly MigratedFile[]) => {
    const { findings } = await libraryOf({ files: parseTexts(files), findings: [] }, folders, now);
    return Map.groupBy(findings, (finding) => same(keyOf(finding)));
  };
  const found = await find(after);
  const known = found.size === 0 ? found : await find(before);
  const fresh = [...found].flatMap(([key, findings]) => findings.slice(known.get(key)?.length ?? 0));
  return {
    errors: fresh.filter((finding) => hasErrors([finding])),
    warnings: fresh.filter((finding) => !hasErrors([finding])),
  };
}

/** A finding without its line, and without what is proposed in its place. */
function keyOf({ rule, file, values }: Finding): string {
  return `${rule} ${file} ${JSON.stringify(values, (key, value) => (key === 'near' ? undefined : value))}`;
}

/** All files as they are after a change. */
export function afterChange(files: readonly MigratedFile[], changed: readonly ChangedFile[]): MigratedFile[] {
  const byPath = new Map(changed.map((file) => [file.path, file]));
  return files.flatMap((file) => {
    const change = byPath.get(file.path);
    if (!change) return [file];
    return change.text === undefined ? [] : [{ path: change.newPath ?? file.path, text: change.text }];
  });
}
