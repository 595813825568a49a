import type { WITHDRAWABLE } from '../../model/tombstone.ts';
import type { FindProtected } from '../../protection/find-protected.ts';
import { protectedFinder } from '../../protection/find-protected.ts';
import { keyedList } from '../../protection/keyed-list.ts';
import { formsOfName } from '../../protection/name-forms.ts';
import { segmenterFor } from '../../site/segmenter.ts';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';

type Was = (typeof WITHDRAWABLE)[number];

/** The fields whose words are those of a page of each sort: of an entity its names, of the others what they say. */
const WORDS: Record<Was, readonly (readonly string[])[]> = {
  articles: [['title'], ['summary']],
  entities: [['names', 'text'], ['names', 'family'], ['aliases']],
  claims: [['title'], ['statement'], ['quote', 'text'], ['quote', 'original']],
};

/**
 * The words by which a page would be known again, as lines for the list of protected names: of a person the names, of
 * anything else the names as they are, and single sentences, in quotation marks. A family name is none, since others have it.
 */
export function wordsOf(was: Was, file: MigratedFile): string[] {
  const data: unknown = frontmatterOf(file)?.document.toJS();
  const families = new Set(textsAt(data, ['names', 'family']));
  const texts = WORDS[was].flatMap((path) => textsAt(data, path)).filter((words) => !families.has(words));
  const sentences = segmenterFor('en', 'sentence');
  const lines =
    was === 'entities'
      ? textsAt(data, ['kind']).includes('person')
        ? texts
        : texts.map(quoted)
      : texts.flatMap((text) => [...sentences.segment(text)].map(({ segment }) => quoted(segment.trim())));
  return [...new Set(lines)].filter((words) => formsOfName(words).length > 0);
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '')}"`;
}

/** What finds these words in any text. */
export function finderOf(words: readonly string[]): FindProtected {
  if (words.length === 0) return () => [];
  const names = words.map((name, index) => ({ line: index + 1, name }));
  return protectedFinder(keyedList(names, 'k'.repeat(32)), 'k'.repeat(32));
}

function textsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return typeof value === 'string' ? [value.replace(/\s+/g, ' ').trim()] : [];
  return typeof value === 'object' && value !== null ? textsAt((value as Record<string, unknown>)[key], rest) : [];
}
