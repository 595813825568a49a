import { readContent } from '../../library/read/read-content.ts';
import { type ValidContent, validateAll } from '../../library/read/validate-all.ts';
import type { Entity } from '../../model/entity.ts';
import { addressKey, type SourceRecord } from '../../model/sources/source.ts';
import { settings } from '../../site/settings.ts';

/** What a site has already, as far as a raw text is compared with it. */
export interface SuggestLibrary {
  entities: readonly { id: string; data: Entity }[];
  /** Who speaks or publishes more than once and has no page. */
  speakers: readonly { id: string; named: string }[];
  /** By address, without what does not tell pages apart, the ids of the sources that were read there. */
  sources: ReadonlyMap<string, readonly string[]>;
  /** The ids of entities and of sources, of files that are wrong too. */
  taken: { entities: ReadonlySet<string>; sources: ReadonlySet<string> };
  /** Words that the site's texts in a language (ISO 639) have in small letters. */
  usualWords: (language: string) => ReadonlySet<string>;
}

/** So many characters of texts show which words are usual; more would only take time. */
const ENOUGH = 2_000_000;

/** Reads the content folder of a site; files that are wrong are left aside, since the check says so. */
export async function readSuggestLibrary(content: string): Promise<SuggestLibrary> {
  const { files } = await readContent(content);
  return suggestLibrary(validateAll(files).content);
}

/** The same of content that is read already. */
export function suggestLibrary(content: ValidContent): SuggestLibrary {
  const addresses = content.sources.flatMap(({ id, data }) => addressesOf(data).map((key) => ({ key, id })));
  const texts = [...content.articles, ...content.entities].map(({ file, data }) => ({
    text: String(file.vfile),
    language: (data.language ?? settings().language).split('-')[0],
  }));
  return {
    entities: content.entities,
    speakers: content.speakers.flatMap(({ id, data }) => ('named' in data ? [{ id, named: data.named }] : [])),
    sources: new Map(
      [...Map.groupBy(addresses, ({ key }) => key)].map(([key, same]) => [key, same.map(({ id }) => id)]),
    ),
    taken: content.ids,
    usualWords: (language) => smallWords(texts.filter((each) => each.language === language).map(({ text }) => text)),
  };
}

function addressesOf({ url, archived }: SourceRecord): string[] {
  return [url, archived].flatMap((address) => (address === undefined ? [] : [addressKey(address)]));
}

function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  let length = 0;
  for (const text of texts) {
    if (length > ENOUGH) break;
    length += text.length;
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}\p{N}/_.:@-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{N}/_@:-])/gu))
      words.add(word);
  }
  return words;
}
