import { shortDigest } from '../../../site/digest.ts';
import { bodyStart, type ContentFile } from '../../read/content-file.ts';
import { isRecord } from '../../read/fields/is-record.ts';

/** Fields that say when, where and how a text is published, and nothing that a reader learns from it. */
const UNREAD: ReadonlySet<string> = new Set([
  'annotate',
  'draft',
  'formerly',
  'published',
  'reviewed',
  'topics',
  'updated',
]);

/**
 * A digest of all that is read in an article: its text, marks and all, and its frontmatter but for {@link UNREAD}. A field that
 * comes later counts. Any other character makes another digest, a comma too; how lines are broken, how the YAML is written and in which
 * order its fields stand makes none.
 */
export function reviewDigest({ frontmatter, vfile }: Pick<ContentFile, 'frontmatter' | 'vfile'>): string {
  const fields: unknown = frontmatter?.document.toJS();
  const read = Object.entries(isRecord(fields) ? fields : {}).filter(([key]) => !UNREAD.has(key));
  const text = String(vfile);
  return shortDigest(JSON.stringify([inOrder(Object.fromEntries(read)), oneSpaced(text.slice(bodyStart(text)))]));
}

/** The same value with the fields of all objects in one order, and its texts on one line. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return oneSpaced(value);
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, inOrder(value[key])]);
}

function oneSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
