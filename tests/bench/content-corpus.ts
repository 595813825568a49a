import { readFileSync } from 'node:fs';
import { fold } from '../../src/search/names/fold.ts';
import type { NameChunk } from '../../src/search/names/name-record.ts';
import { type Corpus, type Question, type QuestionKind, random, withError } from './names-corpus.ts';

/** The names of the built site in `dist/`, and what a reader would type for each; the texts are its descriptions. */
export function contentCorpus(): Corpus {
  const read = (path: string) => JSON.parse(readFileSync(`dist${path}`, 'utf8')) as NameChunk;
  const { records: first, more = [] } = read('/search/names.json');
  const records = [...first, ...more.flatMap((path) => read(path).records)];
  const next = random(3);
  const bearers = Map.groupBy(
    records.flatMap(({ path, title, names }) =>
      [...new Set([title, ...names].map(fold))].map((name) => ({ name, path })),
    ),
    ({ name }) => name,
  );
  const questions = records.flatMap(({ path, title, names }): Question[] => {
    const question = (kind: QuestionKind, text: string) => ({
      kind,
      text,
      paths: bearers.get(fold(text))?.map((bearer) => bearer.path) ?? [path],
    });
    if (names.length === 0) return [question('topic', title)];
    const others = names.filter((name) => name !== title);
    const long = title.split(' ').findLast((word) => word.length >= 5);
    return [
      question('exact', title),
      question('word order', title.split(' ').reverse().join(' ')),
      ...(fold(title) === title.toLowerCase() ? [] : [question('stripped', fold(title))]),
      ...others.map((name) => question(/\p{Script=Latin}/u.test(name) ? 'alias' : 'other script', name)),
      ...(long
        ? [
            question(
              'one error',
              title.replace(long, (word) => withError(word, next)),
            ),
          ]
        : []),
    ];
  });
  return { records, questions, texts: records.map(({ description = '' }) => description) };
}
