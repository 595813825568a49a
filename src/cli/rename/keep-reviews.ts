import { reviewDigest } from '../../library/check/record/review-digest.ts';
import { parseContentFile } from '../../library/read/content-file.ts';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { Changes } from './types.ts';

/**
 * The same changes, by which an article that stands as it was read by a second editor stays so: it says the same with another id.
 * One that was changed since it was read is left as one that was.
 *
 * @param files as they are before the changes
 */
export function keepReviews(files: readonly MigratedFile[], changes: Changes): Changes {
  const before = new Map(files.map((file) => [file.path, file]));
  return {
    ...changes,
    files: changes.files.map((change) => {
      const old = before.get(change.path);
      if (!old || change.text === undefined) return change;
      const digest = digestOf(old);
      if (digest === undefined) return change;
      return { ...change, text: change.text.replace(digest, reviewDigest(parsed({ ...old, text: change.text }))) };
    }),
  };
}

/** The digest of an article that stands as it was read. */
function digestOf(file: MigratedFile): string | undefined {
  if (!file.path.startsWith('articles/')) return undefined;
  const digest: unknown = frontmatterOf(file)?.document.getIn(['reviewed', 'digest']);
  return typeof digest === 'string' && digest === reviewDigest(parsed(file)) ? digest : undefined;
}

function parsed({ path, text }: MigratedFile) {
  return parseContentFile('articles', '', path, text);
}
