import type { CollectionEntry } from 'astro:content';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { allNames, displayName, type Script, scriptOf } from './entity-names.ts';

/** A name in its script, and whose it is. */
export interface ScriptName {
  text: string;
  /** BCP 47 tag, where the editor gave one. */
  language?: string;
  id: string;
  /** The name that pages show. */
  shown: string;
}

/** The names that are written in another script than the shown one, by script, in the order of that script's letters. */
export function byScript(
  entities: readonly CollectionEntry<'entities'>[],
): { script: Script; id: string; title: string; names: ScriptName[] }[] {
  const all = entities.flatMap(({ id, data }) => {
    const shown = displayName(data);
    const languages = new Map(data.names.map(({ text, language }) => [text, language]));
    const foreign = new Set(data.names.flatMap(({ text, exonym }) => (exonym ? [text] : [])));
    return allNames(data)
      .filter((text) => !foreign.has(text) && scriptOf(text) !== 'Latin' && scriptOf(text) !== scriptOf(shown))
      .map((text): ScriptName => {
        const language = languages.get(text);
        return { text, id, shown, ...(language !== undefined && { language }) };
      });
  });
  const groups = Map.groupBy(all, ({ text }) => scriptOf(text));
  return [...groups]
    .map(([script, names]) => {
      const collator = new Intl.Collator(ORDER[script] ?? spoken());
      return {
        script,
        id: `script-${script.toLowerCase()}`,
        title: say(`script.${script}`),
        names: names.sort((a, b) => collator.compare(a.text, b.text)),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, spoken()));
}

/** Whose order the names of a script stand in, where scripts have several: Chinese characters by their sound in Chinese. */
const ORDER: Partial<Record<Script, string>> = { Han: 'zh', Cyrillic: 'uk', Hiragana: 'ja', Katakana: 'ja' };
