import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { makeCorpus } from '../bench/build/corpus/corpus.ts';
import { writeGlossSite } from '../bench/build/write-corpus.ts';
import { BUILD_DAY, SITE } from '../sites/built.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { buildInShards } from '../sites/in-shards.ts';
import { type Answers, MOST, searchAnswers } from '../sites/search-answers.ts';
import { filesOf } from '../sites/site-files.ts';

/** Four years of as many articles: `GLOSS_SHARD_ARTICLES=40` for a quick look. */
const A_YEAR = Number(process.env['GLOSS_SHARD_ARTICLES'] ?? 400);
const SIZE = { articles: 4 * A_YEAR, years: 4, entities: Math.round(A_YEAR * 1.25), rich: true, seed: 1 };

const site = fixtureSite('four-shards');
writeGlossSite(site.root, SIZE);
const { room, articles } = makeCorpus(SIZE);
const all = [...articles()];
/** Some of a list, from all places of it. */
const some = <Item>(list: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, place) => list[Math.floor((place * list.length) / count)] as Item);

const NAMES = some(room.entities, 20).map(({ name }) => name);
/** With two letters exchanged, and the beginnings of names. */
const MISSPELT = some(room.entities, 12).map(({ name }) => name.replace(/(\p{L}{3})(\p{L})(\p{L})/u, '$1$3$2'));
const BEGUN = some(room.entities, 8).map(({ name }) => name.slice(0, 5));
const TITLES = some(all, 12).map(({ title }) => title);
const WORDS = [
  'annex',
  'mooring',
  'harbour strike',
  'renewal depot',
  'depot recorded',
  '"by the end of the season"',
  'zebra',
];
const QUESTIONS = [...NAMES, ...MISSPELT, ...BEGUN, ...TITLES, ...WORDS];

let whole = '';
let joined = '';
const answers: { whole?: Answers; joined?: Answers } = {};

before(async () => {
  const how = { day: BUILD_DAY, address: SITE, base: '/' };
  ({ folder: joined } = await buildInShards(site, how));
  const { code, output } = await site.build(how);
  assert.equal(code, 0, output.slice(-5000));
  whole = `${site.root}/dist`;
  answers.whole = await searchAnswers(whole, QUESTIONS);
  answers.joined = await searchAnswers(joined, QUESTIONS);
});

test(`four shards of ${A_YEAR} articles are the site built whole, but for the index and how far pages are compressed`, (context) => {
  const [one, other] = [filesOf(whole), filesOf(joined)];
  const paths = [...one.keys()].filter((path) => !path.startsWith('pagefind/'));
  assert.deepEqual(
    [...other.keys()].filter((path) => !path.startsWith('pagefind/')),
    paths,
  );
  const pages = paths.filter((path) => !/\.(?:br|gz)$/.test(path));
  assert.deepEqual(
    pages.filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of())),
    [],
  );
  context.diagnostic(`${pages.length} files are the same`);
});

/**
 * Of the answers so many may be more than those of the whole: an index that has a word in no page gives those with a word that begins
 * as that does, and some of them have another form of it.
 */
const MORE = 0.01;

test('the search of the shards has all answers of the whole, and hardly another', (context) => {
  const [one, other] = [answers.whole ?? assert.fail(), answers.joined ?? assert.fail()];
  const counts = { complete: 0, results: 0, more: 0, counted: 0, countedMore: 0 };
  for (const question of QUESTIONS) {
    const [before, after] = [one, other].map(({ byQuestion }) => byQuestion.get(question));
    assert.ok(before && after);
    const said = [before, after].map(({ status }) => Number.parseInt(status, 10) || 0) as [number, number];
    if (before.paths.length < MOST) {
      const found = new Set(after.paths);
      assert.deepEqual(
        before.paths.filter((path) => !found.has(path)),
        [],
        question,
      );
      counts.complete += 1;
      counts.results += before.paths.length;
      counts.more += after.paths.length - before.paths.length;
    } else {
      // Of more than are looked at there is the number alone.
      assert.ok(said[1] >= said[0], `${before.status}; ${after.status}`);
      counts.counted += 1;
      counts.countedMore += Number(said[1] > said[0]);
    }
  }
  assert.ok(counts.results > QUESTIONS.length * 3, JSON.stringify(counts));
  assert.ok(counts.more <= counts.results * MORE, JSON.stringify(counts));
  context.diagnostic(`${QUESTIONS.length} questions: ${JSON.stringify(counts)}`);
  for (const [name, { first }] of Object.entries({ whole: one, joined: other }))
    context.diagnostic(
      `${name}: the first question, until all its results are shown: ${first.requests} files, ${first.bytes} bytes`,
    );
});

test('for a name, however it is written, the same page comes first', () => {
  for (const question of [...NAMES, ...MISSPELT, ...BEGUN, ...TITLES]) {
    const [first, same] = [answers.whole, answers.joined].map((each) => each?.byQuestion.get(question)?.paths[0]);
    assert.ok(first !== undefined, question);
    assert.equal(same, first, question);
  }
});
