import { article, claim, correction, draftOf, inline, person, source, topic, update } from '../small-library.ts';
import { body, citing, place, type RuleCase, toll } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/ids.ts`. */
export const IDS_CASES: readonly RuleCase[] = [
  [
    'unknown-policy',
    { 'policies/ethic.md': '---\ntitle: T\nsummary: S.\nupdated: 2026-01-01\n---\n' },
    ['unknown-policy 1:1'],
  ],
  ['unknown-entity', { 'numbers/all.yaml': toll('2025-03-02: 148').replace('ada', 'adda') }, ['unknown-entity 4:41']],
  ['unknown-entity', { 'numbers/all.yaml': `${toll('2025-03-02: 148')}  about: [adda]\n` }, ['unknown-entity 5:11']],
  ['unknown-source', { 'numbers/all.yaml': toll('2025-03-02: 148').replace('[a]', '[b]') }, ['unknown-source 4:56']],
  ['invalid-id', { 'topics/The_War.md': topic }, ['invalid-id 1:1']],
  ['invalid-id', { 'topics/….md': topic }, ['invalid-id 1:1']],
  ['duplicate-id', { 'entities/more/ada.md': person('Ada') }, ['duplicate-id 1:1']],
  ['duplicate-id', { 'pages/search.md': topic }, ['duplicate-id 1:1']],
  ['duplicate-id', { 'topics/x.md': topic.replace('---\n', '---\nformerly: [war]\n') }, ['duplicate-id 2:12']],
  ['duplicate-id', { 'withdrawn.yaml': 'ada: { was: entities, on: 2026-11-29, reason: R. }\n' }, ['duplicate-id 1:1']],
  [
    'taken-address',
    { 'topics/x.md': topic.replace('---\n', '---\naddresses: [/claims.json]\n') },
    ['taken-address 2:13'],
  ],
  [
    'taken-address',
    {
      'articles/x.md': article('addresses: [/2013/05/rain/]\n'),
      'authors/y.md': '---\nname: Y\nrole: Writes\naddresses: [/y.html, /2013/05/rain/index.html]\n---\n',
    },
    ['taken-address 4:22'],
  ],
  ['duplicate-id', { 'articles/x.md': article('entities: [ada, ada]\n') }, ['duplicate-id 7:17']],
  [
    'duplicate-id',
    {
      'articles/x.md': article(`entities: [{ id: new, ${inline} }]\n`, 'Newton was there.'),
      'articles/y.md': article(`entities: [{ id: new, ${inline} }]\n`, 'Newton was there.'),
    },
    ['duplicate-id 7:18'],
  ],
  [
    'duplicate-id',
    { 'articles/x.md': article(`entities: [{ id: ada, ${inline} }]\n`, 'Newton was there.') },
    ['duplicate-id 7:18'],
  ],
  [
    'duplicate-id',
    {
      'articles/x.md': article(
        correction('2026-01-01').replace(/\[(.*)\]/, '[$1, $1]'),
        '[It rained.](correction:rain)',
      ),
    },
    ['duplicate-id 7:102'],
  ],
  ['unknown-entity', { 'articles/x.md': article('entities: [ada, adda]\n') }, ['unknown-entity 7:17']],
  ['unknown-entity', { 'articles/x.md': article('', 'See [her](entity:adda).') }, ['unknown-entity 8:5']],
  [
    'unknown-entity',
    { 'entities/x.md': person('X', 'relations: [{ relation: r, entity: adda, sources: [a] }]\n') },
    ['unknown-entity 8:36'],
  ],
  ['unknown-claim', { 'articles/x.md': article('claims: [nope]\n') }, ['unknown-claim 7:10', 'unmarked-claim 7:10']],
  [
    'unknown-claim',
    {
      'claims/c.md': claim(''),
      'articles/x.md': article('claims: [c]\n', 'Said [so](claim:c), and [so](claim:b).'),
    },
    ['unknown-claim 9:25'],
  ],
  ['unknown-claim', { 'claims/c.md': claim('answers: [{ claim: nope, relation: denies }]\n') }, ['unknown-claim 8:20']],
  [
    'unknown-claim',
    { 'claims/c.md': claim('evidence: [{ text: E, claim: nope, sources: [a] }]\n') },
    ['unknown-claim 8:30'],
  ],
  [
    'unknown-claim',
    { 'articles/x.md': article('openQuestions: [{ question: Why?, claims: [nope] }]\n') },
    ['unknown-claim 7:44'],
  ],
  ['unknown-source', { 'claims/c.md': claim('evidence: [{ text: E, sources: [b] }]\n') }, ['unknown-source 8:33']],
  [
    'unknown-source',
    { 'claims/c.md': claim('chain: [{ who: ada, did: said it, sources: [b] }]\n') },
    ['unknown-source 8:45'],
  ],
  ['unknown-entity', { 'claims/c.md': claim('', 'speaker: adda\n') }, ['unknown-entity 4:10']],
  [
    'unknown-entity',
    { 'claims/c.md': claim('', 'speaker: { unnamed: A clerk, why: W., of: adda }\n') },
    ['unknown-entity 4:43'],
  ],
  ['unknown-entity', { 'claims/c.md': claim('about: [adda]\n') }, ['unknown-entity 8:9']],
  [
    'unknown-author',
    {
      'claims/c.md': claim(
        'verdict: { rating: refuted, reviewer: dask, date: 2026-01-01, method: M., sources: [a] }\n',
      ),
    },
    ['unknown-author 8:39'],
  ],
  ['unknown-correction', { 'articles/x.md': article('', '[It rained.](correction:rain)') }, ['unknown-correction 8:1']],
  [
    'duplicate-id',
    {
      'articles/x.md': article(`${update('2026-01-01').replace(/\[(.*)\]/, '[$1, $1]')}`),
    },
    ['duplicate-id 7:78'],
  ],
  [
    'unknown-entity',
    {
      'articles/x.md': article(`draft: true\nentities: [{ id: newton, ${inline} }]\n`, 'Newton.'),
      'entities/x.md': person('X', 'relations: [{ relation: met, entity: newton, sources: [a] }]\n'),
    },
    ['unpublished-text 7:8', 'unknown-entity 8:38'],
  ],
  [
    'unfinished-entity',
    { 'entities/x.md': draftOf('X'), 'articles/x.md': article('entities: [x]\n', 'X was there.') },
    ['unfinished-entity 7:12', 'unpublished-text 4:8'],
  ],
  [
    'unfinished-entity',
    { 'entities/x.md': draftOf('X'), 'claims/c.md': claim('about: [x]\n', 'speaker: x\n') },
    ['unfinished-entity 4:10', 'unfinished-entity 8:9', 'unpublished-text 4:8'],
  ],
  [
    'unfinished-entity',
    {
      'entities/x.md': person('X', 'draft: true\n'),
      'entities/y.md': person('Y', 'relations: [{ relation: met, entity: x, sources: [a] }]\n'),
      'sources/x.yaml': source('b', 'outlet: x'),
      'articles/x.md': article('', 'So.[^b]'),
    },
    ['unpublished-text 8:8', 'unfinished-entity 8:38', 'unfinished-entity 1:14'],
  ],
  [
    'self-relation',
    { 'entities/x.md': person('X', 'relations: [{ relation: met, entity: x, sources: [a] }]\n') },
    ['self-relation 8:38'],
  ],
  [
    'contrary-relations',
    {
      'entities/x.md': person('X', 'relations: [{ relation: is part of, entity: y, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'relations: [{ relation: part of, entity: x, sources: [a] }]\n'),
    },
    ['contrary-relations 8:25'],
  ],
  [
    'contrary-relations',
    {
      'entities/x.md': person('X', 'relations: [{ relation: predecessor of, entity: y, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'relations: [{ relation: was succeeded by, entity: x, sources: [a] }]\n'),
    },
    ['contrary-relations 8:25'],
  ],
  [
    'shared-item',
    { 'entities/x.md': person('X', 'wikidata: Q7259\n'), 'entities/y.md': person('Y', 'wikidata: Q7259\n') },
    ['shared-item 8:11'],
  ],
  ['twin-entity', { 'entities/x.md': person('Ada') }, ['twin-entity 3:17']],
  [
    'twin-entity',
    {
      'entities/x.md': person('Ada Byron'),
      'entities/y.md': person('Ada King', 'aliases: [A. Lovelace, ada  Byron]\n'),
    },
    ['twin-entity 8:24'],
  ],
  [
    'unknown-entity',
    { 'entities/x.md': body('changes: [{ change: merged into, entity: adda, date: 2020, sources: [a] }]\n') },
    ['unknown-entity 8:42'],
  ],
  [
    'duplicate-id',
    {
      'claims/b.md': claim('answers: [{ claim: c, relation: denies }]\n'),
      'claims/c.md': claim(''),
      'articles/x.md': article('claims: [c, b, c]\n', '[So](claim:c) and [so](claim:b).'),
    },
    ['duplicate-id 7:13', 'duplicate-id 7:16'],
  ],
  ['unknown-topic', { 'articles/x.md': article('topics: [wat]\n') }, ['unknown-topic 7:10']],
  // An id like any other, which was once put in the place of missing ones.
  ['unknown-topic', { 'articles/x.md': article('topics: ["2000-01-01"]\n') }, ['unknown-topic 7:10']],
  ['unknown-author', { 'articles/x.md': article('').replace('[desk]', '[dask]') }, ['unknown-author 6:11']],
  ['unknown-source', { 'articles/x.md': article('', 'So it is.[^b]') }, ['unknown-source 8:10']],
  [
    'unknown-source',
    { 'entities/x.md': person('X').replace('language: en }', 'language: en, from: 2020, to: 2019, sources: [b] }') },
    ['impossible-interval 3:50', 'unknown-source 3:66'],
  ],
  ['unknown-source', { 'entities/x.md': person('X', 'facts: [{ text: F, sources: [b] }]\n') }, ['unknown-source 8:30']],
  ['unknown-entity', { 'sources/x.yaml': source('b', 'outlet: adda'), ...citing('b') }, ['unknown-entity 1:14']],
  [
    'unknown-entity',
    { 'sources/x.yaml': source('b', 'outlet: ada, citing: [a, adda]'), ...citing('b') },
    ['unknown-entity 1:31'],
  ],
  ['invalid-id', { 'sources/x.yaml': source('The_B', 'outlet: ada'), ...citing('The_B') }, ['invalid-id 1:1']],
  ['duplicate-id', { 'sources/x.yaml': 'a: { outlet: ada, title: T }\n' }, ['duplicate-id 1:1']],
  [
    'unknown-entity',
    {
      'sources/x.yaml':
        source('b', 'outlet: ada, states: [{ state: corrected, by: nobody, sources: [a] }]') +
        source('c', 'outlet: ada, states: [{ state: superseded, by: b, sources: [a] }]'),
      'articles/x.md': article('', 'So.[^b] But.[^c][^a]'),
    },
    ['unknown-entity 1:52'],
  ],
  [
    'unknown-source',
    { 'articles/x.md': article('whatHappenedNext: [{ text: It rained., sources: [b] }]\n') },
    ['unknown-source 7:50'],
  ],
  [
    'unknown-source',
    { 'entities/x.md': person('X', 'now: { text: N, at: 2025, sources: [b] }\n') },
    ['unknown-source 8:37'],
  ],
  [
    'unknown-source',
    {
      'entities/x.md': place(
        'dispute: D.\ndisputedArea: { outline: [[1, 2], [2, 3], [3, 2]], called: C, sources: [b] }\n',
      ),
    },
    ['unknown-source 9:73'],
  ],
];
