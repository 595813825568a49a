import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimJson } from '../../src/outputs/json/claim-schema.ts';
import { builtFile, builtPage, builtPages, leadsOn, publishedData } from '../sites/built.ts';

const json = (path: string) => JSON.parse(builtFile('root', path));
const page = (path: string) => builtPage('root', path);

test('a claim as JSON says who, through whom, what answers there are, and where it stands', () => {
  const { claim } = json('claims/worn-cables-on-velland-ferries.json');
  const who = (id: string, name: string) => ({ entity: { id, name, url: `https://gloss.example/entities/${id}/` } });
  assert.deepEqual(claim.accounts, [
    { who: who('nadia-harrouk', 'Nadia Harrouk'), sources: claim.accounts[0].sources },
  ]);
  assert.deepEqual(
    claim.chain
      .slice(1)
      .map(({ accounts, did }: { accounts: { who: object }[]; did: string }) => [accounts[0]?.who, did]),
    [
      [who('nadia-harrouk', 'Nadia Harrouk'), 'told Strait Wire of them'],
      [who('strait-wire', 'Strait Wire'), 'published it'],
    ],
  );
  assert.deepEqual(
    claim.chain[0].accounts.map(({ who: { unnamed } }: { who: { unnamed: string } }) => unnamed),
    ['Engineers of Norhaven', 'Harbourmasters of Norhaven'],
  );
  assert.equal(claim.verdict, null);
  assert.deepEqual(claim.standings, ['not-addressed']);
  assert.deepEqual(claim.responses[0].claim.id, 'tasmere-builds-for-every-line');
  assert.deepEqual(
    claim.appearances.find(({ path }: { path?: string }) => path?.includes('minister'))?.passages ??
      claim.appearances.flatMap(({ passages }: { passages: string[] }) => passages).sort(),
    [
      'https://gloss.example/articles/minister-chooses-port-velin/#claim-mark-worn-cables-on-velland-ferries-1',
      'https://gloss.example/articles/worn-cables-on-the-ferries/#claim-mark-worn-cables-on-velland-ferries-1',
    ],
  );
});

test('a verdict is shown with its reviewer, date and method, and where there is none no page shows one', () => {
  const reviewed = page('claims/bridge-cost-twice-as-much');
  assert.match(
    reviewed,
    /Verdict: partly confirmed\..*Reviewed by <a href="\/authors\/ina-brandt\/">.*22 November 2026/s,
  );
  assert.match(reviewed, /They cover the cables, not the roads/);
  const called: Record<string, string> = {
    decides: 'A decision',
    estimates: 'An estimate',
    'declines to comment': 'No statement on the matter',
  };
  for (const { id, act, verdict } of publishedData<ClaimJson>('root', 'claims')) {
    const shown = page(`claims/${id}`);
    assert.equal(verdict !== null, id === 'bridge-cost-twice-as-much', id);
    if (verdict !== null) continue;
    assert.ok(shown.includes(`>${called[act] ?? 'Not independently verified'}<`), id);
    assert.doesNotMatch(shown, /Verdict/, id);
  }
});

test('a decision that was overturned says so first on every page, and confirms nothing any more', () => {
  const state = 'Overturned by Gull Bay Court of Appeal on 11 June 2026';
  const link = `<a href="/claims/quarry-is-acquitted/">${state}</a>`;
  const verdict = page('claims/quarry-is-found-guilty');
  assert.match(verdict, new RegExp(`<p class="claim-lapse">${link}</p>\\s*<h1[^>]*>Gull Bay District Court: `));
  const decided = 'Gull Bay District Court decided, on 2 March 2026: The Osmund quarry is guilty of fraud.';
  assert.ok(verdict.includes(`<meta name="description" content="${state}. ${decided}"`));
  assert.match(verdict, new RegExp(`"creativeWorkStatus":"${state}"`));
  const listed = page('claims').match(/<h2 class="claim-list-title">.*?<\/h2>/gs) ?? [];
  const titled = listed.filter((title) => title.includes('/claims/quarry-is-found-guilty/'));
  assert.equal(titled.length, 1);
  assert.ok(titled[0]?.includes(state));
  const charge = page('claims/quarry-charged-too-much');
  assert.match(charge, /Upheld by<\/a> .*Gull Bay District Court.* – since overturned by Gull Bay Court of Appeal/s);
  assert.match(
    charge,
    />Settled by a decision: what had upheld it was overturned by Gull Bay Court of Appeal on 11 June 2026</,
  );
  assert.doesNotMatch(page('claims/by/standing/confirmed-by-another'), /quarry-charged-too-much/);
  assert.deepEqual(json('claims/quarry-charged-too-much.json').claim.standings, ['settled']);
});

test('a newer word stands before the title of the older one, and neither is called unverified', () => {
  const older = page('claims/storm-sank-nine-boats');
  assert.match(
    older,
    /class="claim-lapse"><a [^>]*>Replaced by a newer statement of Gull Bay Coastguard on 20 May 2026</,
  );
  for (const id of ['storm-sank-nine-boats', 'storm-sank-fourteen-boats']) {
    assert.doesNotMatch(page(`claims/${id}`), /independently verified/);
  }
  const open = page('topics/ports-and-subsidies').split('id="open-claims">')[1]?.split('</section>')[0] ?? '';
  assert.doesNotMatch(open, /storm-sank-nine-boats|quarry-/);
});

test('claims are listed by speaker, standing and topic, each list with a page of its own', () => {
  const pages = builtPages('root').filter((each) => !leadsOn(each));
  const lists = (facet: string) =>
    pages.flatMap(({ path }) => new RegExp(`^claims/by/${facet}/(.+)/$`).exec(path)?.[1] ?? []);
  assert.deepEqual(lists('speaker'), [
    ...['aldoria', 'andrei-vetrusov', 'henrik-lindqvist', 'kanae-mizushiro', 'ministry-of-transport-of-tasmere'],
    ...['nadia-harrouk', 'norhaven', 'northern-ferry-line', 'qiao-renlu', 'sergei-chaikov'],
    ...['survey-of-23-february-2024', 'tang-heyu', 'tasmere', 'the-harbour-post', 'velland', 'viktor-samarin'],
  ]);
  assert.deepEqual(lists('standing'), [
    ...[
      'confirmed-by-another',
      'denied',
      'disputed',
      'no-comment',
      'no-evidence',
      'not-addressed',
      'open',
      'overturned',
    ],
    ...['replaced', 'retracted', 'reviewed', 'settled', 'speaker-attributed', 'speaker-disputed', 'speaker-unnamed'],
    ...['unanswered'],
  ]);
  assert.deepEqual(lists('topic'), [
    ...['changes-of-office', 'ferries-and-bridges', 'leaked-papers', 'northern-islands', 'ports-and-subsidies'],
  ]);
  const reviewed = page('claims/by/standing/reviewed');
  assert.match(reviewed, /<h2 class="claim-list-title"><a[^>]*>The opposition in Velland: The bridge cost twice/);
  assert.doesNotMatch(reviewed, /<h2 class="claim-list-title"><a[^>]*>The bridge is safe/);
});

test('the page of an entity lists what it says and what is said of it; that of a topic what is open', () => {
  assert.match(page('entities/tang-heyu'), /id="said">.*Tasmere will not pay for freight/s);
  assert.match(page('entities/hidden-subsidy'), /id="said-of-it">.*The commission approved a secret subsidy/s);
  assert.match(page('entities/strait-wire'), /id="passed-on">.*Worn Tasmere cables on Velland ferries/s);
  const topic = page('topics/ferries-and-bridges');
  assert.match(topic, /id="open-claims">.*The bridge is safe/s);
  assert.doesNotMatch(topic.split('id="open-claims">')[1]?.split('</section>')[0] ?? '', /The bridge cost twice/);
  assert.match(topic, /id="open-questions">.*Why did the cables wear out\?/s);
});

test('where one account is followed the claim is its speaker’s, and the other account and the reason stand beside it', () => {
  const id = 'ready-to-share-timetables';
  const { claim } = json(`claims/${id}.json`);
  assert.deepEqual(
    claim.accounts.map(({ who }: { who: { entity: { id: string } } }) => who.entity.id),
    ['qiao-renlu'],
  );
  assert.equal(claim.attribution.otherAccounts[0].who.entity.id, 'viktor-samarin');
  assert.match(claim.attribution.why, /in the room/);
  const alone = page(`claims/${id}`);
  assert.match(alone, /Some reports name Viktor Samarin.*Why this speaker:.*in the room/s);
  assert.match(alone, /"author":\{[^}]*Qiao Renlu/);
  assert.doesNotMatch(alone, /Unresolved/);
  assert.match(page('claims/by/speaker/qiao-renlu'), /Tasmere is ready to share timetables/);
  assert.doesNotMatch(page('claims/by/speaker/viktor-samarin'), /Tasmere is ready to share timetables/);
});

test('an answer that comes with a claim has its card there, with a place of its own', () => {
  const article = page('articles/minister-chooses-port-velin');
  assert.match(article, /id="who-says-what">.*Does not address.*id="sources"/s);
  assert.equal(article.match(/id="claim-tasmere-builds-for-every-line"/g)?.length, 1);
});

test('an answer of every relation says what it does, and the claim by whom it is answered', () => {
  const relations = { 'inspectors-confirm-one-mill': 'Confirms', 'mill-declines-to-comment': 'Declines to comment on' };
  for (const [id, words] of Object.entries({ ...relations, 'clerk-takes-it-back': 'Takes back' })) {
    assert.match(page(`claims/${id}`), new RegExp(words), id);
  }
  assert.match(page('claims/cables-come-from-one-mill'), /Confirmed by.*The Inspectorate of Norhaven/s);
  assert.match(page('claims/line-was-paid-twice'), /Taken back by.*A former clerk/s);
});
