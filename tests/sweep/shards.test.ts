import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { makeCorpus } from '../bench/build/corpus/corpus.ts';
import { writeGlossSite } from '../bench/build/write-corpus.ts';
import { BUILD_DAY, SITE } from '../sites/built.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { buildInShards } from '../sites/in-shards.ts';
import { type Answers, searchAnswers } from '../sites/search-answers.ts';
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
  'witnesses',
  'mooring',
  'harbour strike',
  'pension case',
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

test('the search of the shards has the same answers', (context) => {
  const [one, other] = [answers.whole ?? assert.fail(), answers.joined ?? assert.fail()];
  let found = 0;
  for (const question of QUESTIONS) {
    const [before, after] = [one, other].map(({ byQuestion }) => byQuestion.get(question) ?? assert.fail());
    assert.deepEqual(after?.paths.toSorted(), before?.paths.toSorted(), question);
    found += before?.paths.length ?? 0;
  }
  assert.ok(found > QUESTIONS.length * 3, `${found} results to compare`);
  context.diagnostic(`${QUESTIONS.length} questions, ${found} results`);
  for (const [name, { first }] of Object.entries({ whole: one, joined: other }))
    context.diagnostic(`${name}: the first question asks for ${first.requests} files, ${first.bytes} bytes`);
});

test('for a name, however it is written, the same page comes first', () => {
  for (const question of [...NAMES, ...MISSPELT, ...BEGUN, ...TITLES]) {
    const [first, same] = [answers.whole, answers.joined].map((each) => each?.byQuestion.get(question)?.paths[0]);
    assert.ok(first !== undefined, question);
    assert.equal(same, first, question);
  }
});
