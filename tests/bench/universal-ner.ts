/**
 * `node tests/bench/universal-ner.ts LANGUAGE GIT_DIRECTORY FILE [TREEBANK_GIT_DIRECTORY]`: how well names are found in texts
 * of other languages, marked in Universal NER (https://www.universalner.org/, CC BY-SA), of which a bare copy is read: nothing
 * of it is kept here. Thirty sentences are one text. The treebank that was marked tells the
 * dictionary forms of proper nouns: names that share one are one. Beside it a plain longest match.
 */
import { execFileSync } from 'node:child_process';
import { findMentions } from '../../src/markdown/find-mentions.ts';
import type { Kind } from '../../src/model/entity.ts';
import type { NamedEntity } from '../../src/names/types.ts';
import { longestMatch } from './longest-match.ts';

interface Marked {
  start: number;
  end: number;
  kind: Kind;
  /** As it stands, and in its dictionary form where all its words are proper nouns. */
  form: string;
  name: string;
}

const [language = '', directory = '', file = '', treebank] = process.argv.slice(2);
const KINDS: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };
const read = (from: string, path: string): string =>
  execFileSync('git', ['-C', from, 'show', `HEAD:${path}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const lemmas = new Map<string, string>();
if (treebank !== undefined) {
  let id = '';
  for (const line of read(treebank, file.replace('.iob2', '.conllu')).split('\n')) {
    id = /^# text = (.*)$/.exec(line)?.[1] ?? id;
    const [at, , lemma = '', tag] = line.split('\t');
    if (tag === 'PROPN') lemmas.set(`${id} ${at}`, lemma);
  }
}
const sentences = read(directory, file).split('\n\n').filter(Boolean);
const texts = Array.from({ length: Math.ceil(sentences.length / 30) }, (_, at) => {
  let text = '';
  const marked: Marked[] = [];
  for (const sentence of sentences.slice(at * 30, at * 30 + 30)) {
    const own = /^# text = (.*)$/m.exec(sentence)?.[1] ?? '';
    marked.push(
      ...namesIn(sentence, own).map((each) => ({
        ...each,
        start: each.start + text.length,
        end: each.end + text.length,
      })),
    );
    text += `${own}\n\n`;
  }
  return { text, marked };
});

function namesIn(sentence: string, text: string): Marked[] {
  const id = /^# text = (.*)$/m.exec(sentence)?.[1] ?? '';
  const found: Marked[] = [];
  let at = 0;
  for (const [number, word = '', tag = ''] of sentence.split('\n').map((line) => line.split('\t'))) {
    const start = text.indexOf(word, at);
    if (!/^\d+$/.test(number ?? '') || start < 0) continue;
    at = start + word.length;
    const [sign, type = ''] = tag.split('-');
    const [kind, lemma, last] = [KINDS[type], lemmas.get(`${id} ${number}`), found.at(-1)];
    const base = lemma && (/^\p{Lu}/u.test(word) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma);
    if (sign === 'B' && kind) found.push({ start, end: at, kind, form: word, name: base ?? '' });
    else if (sign === 'I' && last) {
      last.name = last.name && base ? last.name + text.slice(last.end, start) + base : '';
      [last.end, last.form] = [at, text.slice(last.start, at)];
    }
  }
  return found;
}

/** Each name with all its forms; all forms of every second name; each in its dictionary form alone. */
const setUps: Record<string, (name: string, forms: readonly string[], at: number) => readonly string[]> = {
  'all forms': (_, forms) => forms,
  'every second name': (_, forms, at) => (at % 2 === 0 ? forms : []),
  ...(treebank !== undefined && { 'dictionary forms': (name) => [name] }),
};
for (const [setUp, list] of Object.entries(setUps)) {
  for (const [finder, find] of Object.entries({ plain: longestMatch, ours: findMentions })) {
    let [right, found, gold, traps] = [0, 0, 0, 0];
    for (const { text, marked } of texts) {
      const golden = new Set<string>();
      const entities = [...Map.groupBy(marked, ({ name, form }) => name || form)].flatMap(
        ([name, all], at): NamedEntity[] => {
          const [first, ...aliases] = list(name, [...new Set(all.map(({ form }) => form))], at);
          if (first === undefined) return [];
          for (const { start, end } of all) golden.add(`${name} ${start} ${end}`);
          return [{ id: name, kind: all[0]?.kind ?? 'term', names: [{ text: first }], aliases }];
        },
      );
      for (const { entity, start, end } of find(text, entities, { language })) {
        found++;
        if (golden.has(`${entity} ${start} ${end}`)) right++;
        else if (marked.some((other) => other.start < end && start < other.end)) traps++;
      }
      gold += golden.size;
    }
    const percent = (share: number): string => (100 * share).toFixed(1);
    const score = `P ${percent(right / found)}  R ${percent(right / gold)}  F1 ${percent((2 * right) / (found + gold))}`;
    console.log(`${language} ${setUp.padEnd(18)} ${finder.padEnd(6)} ${score}  of ${gold}, in other names ${traps}`);
  }
}
