import { parseDocument } from 'yaml';
import { applyEdits, type Edit, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { ChangedFile } from '../rename/types.ts';
import type { Answer, NamedAddress } from './types.ts';

/** The files of the register with the new addresses of sources that have moved for good; all else stays. */
export function withMoved(
  files: readonly MigratedFile[],
  answered: readonly { address: NamedAddress; answer: Answer }[],
): ChangedFile[] {
  const byPath = Map.groupBy(answered, ({ address }) => address.path);
  return files.flatMap(({ path, text }): ChangedFile[] => {
    const edits = (byPath.get(path) ?? []).flatMap(({ address: { as, from, to }, answer }): Edit[] =>
      answer.is === 'moved' && as !== 'link' ? [{ from, to, text: written(answer.to, text.slice(from, to)) }] : [],
    );
    return edits.length > 0 ? [{ path, text: applyEdits(text, edits), count: edits.length }] : [];
  });
}

/** An address as it stands in YAML in place of another one. */
function written(url: string, source: string): string {
  const quote = /^["']/.exec(source)?.[0] ?? (parseDocument(`{ a: ${url} }`).toJS()?.a === url ? '' : "'");
  return quote + (quote === "'" ? url.replaceAll("'", "''") : url) + quote;
}
