import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCorpus } from '../../bench/build/corpus/corpus.ts';
import { glossFiles } from '../../bench/build/corpus/gloss-files.ts';
import { pageFiles } from '../../bench/build/corpus/page-files.ts';
import { editsOf } from '../../bench/build/edits.ts';

const corpus = makeCorpus({ articles: 60, entities: 30, rich: true, seed: 1 });
/** The files of both forms, by their collections and ids. */
const [own, others] = [glossFiles(corpus), pageFiles(corpus)].map(
  (files) =>
    new Map(
      [...files].map(
        ([path, text]) => [path.replace('content/', '').replace(/^(entities)\/\w+\//, '$1/'), text] as const,
      ),
    ),
);
const pagesOf = (files: ReadonlyMap<string, string> | undefined) =>
  [...(files?.keys() ?? [])].filter((path) => /^(?:articles|entities|claims)\//.test(path)).sort();

test('other generators get the same articles, entities and claims', () => {
  assert.equal(pagesOf(own).length, 60 + 30 + 120);
  assert.deepEqual(pagesOf(others), pagesOf(own));
});

test('each change is one of a file that all generators have, and changes an entity that is named 30 times or a few more', () => {
  const { article, entity } = editsOf(corpus);
  for (const { what, id, from } of [article, entity]) {
    for (const files of [own, others]) assert.ok(files?.get(`${what}/${id}.md`)?.includes(from), `${what} ${id}`);
  }
  const { mentions = 0 } = entity;
  assert.ok(mentions >= 30 && mentions < 60, `${mentions}`);
});

test('a corpus in which nobody is named 30 times has no such change', () => {
  assert.throws(() => editsOf(makeCorpus({ articles: 2, entities: 30, rich: false, seed: 1 })), /named 30 times/);
});

test('plain pages have none of the marks that only Gloss knows', () => {
  for (const [path, text] of others ?? []) assert.doesNotMatch(text, /\]\((?:claim|entity|date|number):/, path);
});
