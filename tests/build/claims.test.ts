import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fixtureSite } from './site.ts';

const site = fixtureSite('claims');
const json = (path: string) => JSON.parse(readFileSync(join(site.root, 'dist', path), 'utf8'));
let output = '';

before(async () => {
  const built = await site.build();
  output = built.output;
  assert.equal(built.code, 0, output);
});

test('the published claims are what their published schema describes', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(json('claims.schema.json'));
  const files = ['claims.json', 'claims/engine-can-do-more-than-sums.json', 'claims/engine-originates-nothing.json'];
  for (const file of files) assert.equal(validate(json(file)), true, `${file}: ${JSON.stringify(validate.errors)}`);

  const all = json('claims.json');
  assert.equal(all.version, 1);
  assert.equal(all.claims.length, 2);
  assert.equal(validate({ ...all, version: 2 }), false);
  for (const field of ['accounts', 'standings', 'verdict', 'sources']) {
    const { [field]: _gone, ...rest } = all.claims[0];
    assert.equal(validate({ ...all, claims: [rest] }), false, field);
  }
});

test('a claim as JSON says who, through whom, what answers there are, and where it stands', () => {
  const { claim } = json('claims/engine-can-do-more-than-sums.json');
  assert.deepEqual(claim.accounts, [
    {
      who: { entity: { id: 'ada-lovelace', name: 'Ada Lovelace', url: '/entities/ada-lovelace/' } },
      sources: ['memoir'],
    },
  ]);
  assert.deepEqual(
    claim.chain.map(({ accounts, did }: { accounts: { who: object }[]; did: string }) => [accounts[0]?.who, did]),
    [
      [
        { entity: { id: 'ada-lovelace', name: 'Ada Lovelace', url: '/entities/ada-lovelace/' } },
        'wrote it in her notes',
      ],
      [{ named: 'Scientific Memoirs' }, 'printed it'],
    ],
  );
  assert.equal(claim.verdict, null);
  assert.deepEqual(claim.standings, ['not-addressed']);
  assert.deepEqual(claim.responses[0].claim.id, 'engine-originates-nothing');
  assert.deepEqual(claim.appearances[0].passages, ['/articles/the-engine/#claim-mark-engine-can-do-more-than-sums-1']);
});

test('a verdict is shown with its reviewer, date and method, and where there is none no page shows one', () => {
  const reviewed = site.page('claims/engine-originates-nothing');
  assert.match(reviewed, /Verdict: not proven\..*Reviewed by <a href="\/authors\/desk\/">.*1 November 2026/s);
  assert.match(reviewed, /nothing could be tried/);
  const other = site.page('claims/engine-can-do-more-than-sums').split('class="answers"')[0] ?? '';
  assert.match(other, /Attributed, not independently verified/);
  assert.doesNotMatch(other, /Verdict/);
});

test('claims are listed by speaker, standing and topic, each list with a page of its own', () => {
  const lists = (facet: string) => readdirSync(join(site.root, 'dist/claims/by', facet)).sort();
  assert.deepEqual(lists('speaker'), ['ada-lovelace']);
  assert.deepEqual(lists('standing'), ['not-addressed', 'reviewed']);
  assert.deepEqual(lists('topic'), ['computing']);
  assert.match(site.page('claims/by/standing/reviewed'), /<h2 class="claim-list-title"><a[^>]*>The engine originates/);
  assert.doesNotMatch(site.page('claims/by/standing/reviewed'), /<h2 class="claim-list-title"><a[^>]*>The engine can/);
});

test('the page of an entity lists what it says and what is said of it; that of a topic what is open', () => {
  assert.match(site.page('entities/ada-lovelace'), /id="said">.*The engine can do more than sums/s);
  assert.match(site.page('entities/analytical-engine'), /id="said-of-it">.*The engine can do more than sums/s);
  const topic = site.page('topics/computing');
  assert.match(topic, /id="open-claims">.*The engine can do more than sums/s);
  assert.doesNotMatch(topic, /The engine originates nothing/);
  assert.match(topic, /id="open-questions">.*Would it have worked\?/s);
});

test('an answer that comes with a claim has its card there, with a place of its own', () => {
  const page = site.page('articles/the-engine');
  assert.match(page, /id="who-says-what">.*Responds without addressing.*id="sources"/s);
  assert.equal(page.match(/id="claim-engine-originates-nothing"/g)?.length, 1);
});

test('a site without claims has no list of them in its head, and builds', async () => {
  const bare = fixtureSite('no-claims', {
    'content/claims/engine-can-do-more-than-sums.md': undefined,
    'content/claims/engine-originates-nothing.md': undefined,
  });
  bare.edit('content/articles/the-engine.md', 'claims: [engine-can-do-more-than-sums]\n', '');
  bare.edit('content/articles/the-engine.md', '](claim:engine-can-do-more-than-sums)', '](#after)');
  const { code, output: printed } = await bare.build();
  assert.equal(code, 0, printed);
  assert.equal(existsSync(join(bare.root, 'dist/claims/by')), false);
  assert.doesNotMatch(bare.page(''), />Claims</);
  assert.match(bare.page('claims'), /There are none yet/);
});
