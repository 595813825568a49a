import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Finding } from '../../../../src/library/check/finding.ts';
import { locate } from '../../../../src/library/check/locate.ts';
import { FILE_RULES } from '../../../../src/library/check/rules/files.ts';
import { PROTECTION_RULES } from '../../../../src/library/check/rules/protection.ts';
import { RULES, type Rule } from '../../../../src/library/check/rules/rules.ts';
import type { RuleRow } from '../../../../src/library/check/rules/types.ts';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { validate } from '../../../../src/library/read/validate.ts';
import {
  article,
  author,
  claim,
  correction,
  findingsFor,
  inline,
  person,
  source,
  topic,
  update,
} from './small-library.ts';

/** An article that cites a source. */
const citing = (id: string) => ({ 'articles/citing.md': article('', `So.[^${id}]`) });

/** The rules that were raised, and those that are broken in several ways with each of them. */
const raised = new Set<string>();

/** What is reported for these files beside the valid ones: "rule line:column", in order. */
function reportedFor(files: Record<string, string>, addressed = false): string[] {
  return named(findingsFor(files, addressed));
}

function named(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, values, line, column }) => {
    raised.add(rule).add('case' in values ? `${rule} ${values.case}` : rule);
    return `${rule} ${line}:${column}`;
  });
}

const minister = (from: string, to = '') =>
  `roles: [{ title: Minister, singleHolder: true, from: ${from}, ${to && `to: ${to}, `}sources: [a] }]\n`;

/** A toll by its readings: "2025-03-02: 148, 2025-03-05: 212". */
const toll = (readings: string) =>
  `toll:\n  what: People killed\n  readings:\n${readings
    .split(', ')
    .map((reading) => reading.split(': '))
    .map(([at, value]) => `    - { value: ${value}, at: ${at}, by: ada, sources: [a] }\n`)
    .join('')}`;
const body = (lines: string, id = 'X') => person(id, lines).replace('kind: person', 'kind: organisation');
const place = (lines: string) => person('X', lines).replace('kind: person', 'kind: place');

/** Aliases of aliases: a few lines that stand for millions of values. */
const BOMB = `${['a: &a [x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e'].map((key, i) => `${key}: &${key} [${`*${'abcd'[i]}, `.repeat(9)}]`)].join('\n')}\n`;

/** One case a rule at the least: [what is wrong, the files, what is reported]. */
const cases: [rule: Rule, files: Record<string, string>, reported: string[]][] = [
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: [A]: B\nsummary: S.\n---\n' }, ['invalid-yaml 2:11']],
  ['invalid-yaml', { 'topics/x.md': '---\n%x: 1\ntitle: A\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: Now: A\nsummary: S.\n---\n' }, ['invalid-yaml 2:8']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle:\u00a0A\nsummary: S.\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle:A\nsummary: S.\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: "A\nsummary: S.\n---\n' }, ['invalid-yaml 2:8']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\n summary: S.\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\n...\nsummary: S.\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\nsummary: S.\nsummary: S.\n---\n' }, ['invalid-yaml 4:1']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', 'Ranked #1 in Asia') }, ['changed-value 2:15']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '# the best') }, ['changed-value 2:8']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '!Important news') }, ['changed-value 2:8']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '&Co is back') }, ['changed-value 2:8']],
  [
    'changed-value',
    {
      'articles/x.md': article('timeline:\n  - { date: 2024, text: It was 4, 76 or 5, sources: [a] }\n', 'So.[^a]'),
    },
    ['changed-value 8:35'],
  ],
  [
    'changed-value',
    { 'articles/x.md': article('keyPoints: [It cost 1,000 euros, First it rained, then it snowed.]\n') },
    ['changed-value 7:23', 'changed-value 7:51'],
  ],
  ['changed-value', { 'topics/x.md': '---\ntitle: >\n  A\n  summary: S.\n---\n' }, ['changed-value 4:3']],
  ['changed-value', { 'topics/x.md': '---\ntitle: A\n---\nsummary: S.\n---\nText.\n' }, ['changed-value 4:1']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '~') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '[Updated]') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '"\u200b \u00ad"') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'articles/x.md': article("whyItMatters: ' '\n") }, ['invalid-frontmatter 7:15']],
  [
    'unknown-policy',
    { 'policies/ethic.md': '---\ntitle: T\nsummary: S.\nupdated: 2026-01-01\n---\n' },
    ['unknown-policy 1:1'],
  ],
  ['unknown-number', { 'articles/x.md': article('', '[148](number:toll)') }, ['unknown-number 8:1']],
  [
    'unknown-number',
    { 'articles/x.md': article('', '[148](number:toll/2024)'), 'numbers/all.yaml': toll('2025-03-02: 148') },
    ['unknown-number 8:1'],
  ],
  [
    'differing-number',
    { 'articles/x.md': article('', '[150](number:toll)'), 'numbers/all.yaml': toll('2025-03-02: 148') },
    ['differing-number 8:1'],
  ],
  [
    'outdated-number',
    {
      'articles/x.md': article('', '[148](number:toll)'),
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 8:1'],
  ],
  [
    'outdated-number',
    {
      'entities/x.md': `${person('X')}[148](number:toll) [212](number:toll)\n`,
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 9:1'],
  ],
  [
    'outdated-number',
    {
      'articles/x.md': article('keyPoints: [148 died.]\n', '[212](number:toll)'),
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 7:13'],
  ],
  ['contrary-readings', { 'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-02: 150') }, ['contrary-readings 5:7']],
  ['future-day', { 'numbers/all.yaml': toll('2027-03-02: 148') }, ['future-day 4:25']],
  ['unknown-entity', { 'numbers/all.yaml': toll('2025-03-02: 148').replace('ada', 'adda') }, ['unknown-entity 4:41']],
  ['unknown-entity', { 'numbers/all.yaml': `${toll('2025-03-02: 148')}  about: [adda]\n` }, ['unknown-entity 5:11']],
  ['unknown-source', { 'numbers/all.yaml': toll('2025-03-02: 148').replace('[a]', '[b]') }, ['unknown-source 4:56']],
  ['invalid-yaml', { 'topics/x.md': '---\n- A list\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': `---\n${BOMB}---\n` }, ['invalid-yaml 2:1']],
  ['invalid-frontmatter', { 'topics/x.md': '---\ntitle: 3\nsummary: S.\n---\n' }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': '---\ntitle: T\n---\n' }, ['invalid-frontmatter 2:1']],
  [
    'invalid-frontmatter',
    { 'topics/x.md': `---\ntitle: ''\nsummary: ${'S'.repeat(301)}\n---\n` },
    ['invalid-frontmatter 2:8', 'invalid-frontmatter 3:10'],
  ],
  ['invalid-frontmatter', { 'claims/c.md': claim('').replace('act: asserts\n', '') }, ['invalid-frontmatter 2:1']],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X', 'coordinates: { latitude: 91, longitude: -181 }\n').replace('person', 'place') },
    ['invalid-frontmatter 8:26', 'invalid-frontmatter 8:41'],
  ],
  ['unknown-key', { 'topics/x.md': '---\ntitle: T\nsumary: S.\nsummary: S.\n---\n' }, ['unknown-key 3:1']],
  ['missing-frontmatter', { 'topics/x.md': 'Text.\n' }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': '---\ntitle: T\n' }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': `\n${topic}` }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': topic.replaceAll('---', '—') }, ['missing-frontmatter 1:1']],
  ['invalid-id', { 'topics/The_War.md': topic }, ['invalid-id 1:1']],
  ['invalid-id', { 'topics/….md': topic }, ['invalid-id 1:1']],
  ['duplicate-id', { 'entities/more/ada.md': person('Ada') }, ['duplicate-id 1:1']],
  ['duplicate-id', { 'pages/search.md': topic }, ['duplicate-id 1:1']],
  ['duplicate-id', { 'topics/x.md': topic.replace('---\n', '---\nformerly: [war]\n') }, ['duplicate-id 2:12']],
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
  ['invalid-date', { 'articles/x.md': article('', '[Now](date:2023-02-30).') }, ['invalid-date 8:1']],
  ['wrong-weekday', { 'articles/x.md': article('', 'So on Tuesday, 17 April 2023.') }, ['wrong-weekday 8:7']],
  ['wrong-weekday', { 'articles/x.md': article('', 'So [on Tuesday](date:2023-04-17).') }, ['wrong-weekday 8:4']],
  ['wrong-weekday', { 'articles/x.md': article('keyPoints: ["Tuesday, 17 April 2023."]\n') }, ['wrong-weekday 7:13']],
  ['undated-word', { 'articles/x.md': article('', 'So it is now.') }, ['undated-word 8:10']],
  ['unknown-correction', { 'articles/x.md': article('', '[It rained.](correction:rain)') }, ['unknown-correction 8:1']],
  ['unmarked-correction', { 'articles/x.md': article(correction('2026-01-01')) }, ['unmarked-correction 7:21']],
  [
    'untimely-update',
    {
      'articles/x.md': article(`updated: 2026-01-15\n${correction('2026-02-01')}`, '[It rained.](correction:rain)'),
    },
    ['untimely-update 7:10'],
  ],
  [
    'untimely-update',
    { 'articles/x.md': article(correction('2026-02-01, important: true'), '[It rained.](correction:rain)') },
    ['untimely-update 2:1'],
  ],
  [
    'impossible-interval',
    { 'articles/x.md': article(correction('2025-12-31'), '[It rained.](correction:rain)') },
    ['impossible-interval 7:33'],
  ],
  ['impossible-interval', { 'articles/x.md': article('updated: 2025-12-31\n') }, ['impossible-interval 7:10']],
  [
    'dead-anchor',
    {
      'articles/x.md': article(
        'timeline: [{ date: 2025, text: T, place: rain, sources: [a] }]\n',
        '## Rains\n\nSo.[^a]',
      ),
    },
    ['dead-anchor 7:42'],
  ],
  [
    'impossible-interval',
    {
      'articles/x.md': article('timeline: [{ date: 2025, until: 2024, text: T, sources: [a] }]\n', 'So.[^a]'),
    },
    ['impossible-interval 7:33'],
  ],
  [
    'impossible-interval',
    {
      'entities/x.md': person(
        'X',
        "facts: [{ text: F, from: '2023-04-16T23:30-05:00', to: '2023-04-17T01:00+03:00', sources: [a] }]\n",
      ),
    },
    ['impossible-interval 8:56'],
  ],
  [
    'unpublished-text',
    { 'articles/x.md': article('').replace('published: 2026', 'published: 2062') },
    ['unpublished-text 5:12'],
  ],
  ['unpublished-text', { 'articles/x.md': article('draft: true\n') }, ['unpublished-text 7:8']],
  ['untimely-update', { 'articles/x.md': article(`${update('2026-01-02')}`) }, ['untimely-update 2:1']],
  ['impossible-interval', { 'articles/x.md': article(`${update('2025-12-31')}`) }, ['impossible-interval 7:27']],
  [
    'duplicate-id',
    {
      'articles/x.md': article(`${update('2026-01-01').replace(/\[(.*)\]/, '[$1, $1]')}`),
    },
    ['duplicate-id 7:78'],
  ],
  [
    'future-day',
    {
      'articles/x.md': article(`updated: 2062-01-01\n${update('2062-01-01')}`),
    },
    ['future-day 7:10', 'future-day 8:27'],
  ],
  [
    'dead-link',
    {
      'articles/x.md': article('', 'See [it](/articles/two/) and [it](/articles/three/).'),
      'articles/two.md': article('draft: true\n', 'See [it](/articles/three/#there).'),
      'articles/three.md': article('').replace('published: 2026', 'published: 2062'),
    },
    ['unpublished-text 5:12', 'unpublished-text 7:8', 'dead-anchor 9:5', 'dead-link 8:5', 'dead-link 8:30'],
  ],
  [
    'unknown-entity',
    {
      'articles/x.md': article(`draft: true\nentities: [{ id: newton, ${inline} }]\n`, 'Newton.'),
      'entities/x.md': person('X', 'relations: [{ relation: met, entity: newton, sources: [a] }]\n'),
    },
    ['unpublished-text 7:8', 'unknown-entity 8:38'],
  ],
  ['future-day', { 'articles/x.md': article('updated: 2062-01-01\n') }, ['future-day 7:10']],
  ['future-day', { 'entities/x.md': person('X').replace('checked: 2026', 'checked: 2062') }, ['future-day 7:10']],
  ['future-day', { 'claims/c.md': claim("date: '2062-01'\n") }, ['future-day 8:7']],
  [
    'future-day',
    {
      'sources/x.yaml': 'b: { outlet: ada, title: T, date: 2062-01-01, seen: 2062-01-01 }\n',
      'articles/x.md': article(
        'timeline:\n  - { date: 2062, text: T, sources: [a] }\n  - { date: 2062, text: T, standing: planned, sources: [a] }\n',
        'So.[^a][^b]',
      ),
    },
    ['future-day 8:13', 'future-day 1:35', 'future-day 1:53'],
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
    'unfitting-field',
    { 'entities/x.md': person('X', 'coordinates: { latitude: 1, longitude: 2 }\n') },
    ['unfitting-field 8:14'],
  ],
  [
    'unfitting-field',
    {
      'entities/x.md': person(
        'X',
        'coordinates: { latitude: 1, longitude: 2 }\narea: { north: 2, south: 1, west: 3, east: 4 }\n',
      ).replace('person', 'event'),
    },
    ['unfitting-field 9:7'],
  ],
  [
    'unfitting-field',
    { 'entities/x.md': place('disputedArea: { outline: [[1, 2], [2, 3], [3, 2]], called: C, sources: [a] }\n') },
    ['unfitting-field 8:15'],
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
  [
    'invalid-frontmatter',
    {
      'entities/x.md': place(
        'dispute: D.\ndisputedArea: { outline: [[1, 1], [2, 2], [2, 1], [1, 2]], called: C, sources: [a] }\n',
      ),
    },
    ['invalid-frontmatter 9:26'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': place('dispute: D.\ndisputedArea: { outline: [[1, 91], [2, 2]], called: C, sources: [a] }\n') },
    ['invalid-frontmatter 9:26', 'invalid-frontmatter 9:31'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': body('area: { north: 1, south: 2, west: 3, east: 4 }\n') },
    ['invalid-frontmatter 8:16'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': body('changes: [{ change: merged into, date: 2020, sources: [a] }]\n') },
    ['invalid-frontmatter 8:11'],
  ],
  [
    'unknown-entity',
    { 'entities/x.md': body('changes: [{ change: merged into, entity: adda, date: 2020, sources: [a] }]\n') },
    ['unknown-entity 8:42'],
  ],
  [
    'impossible-change',
    { 'entities/x.md': body('changes: [{ change: renamed, date: 2020, sources: [a] }]\n') },
    ['impossible-change 8:36'],
  ],
  [
    'impossible-change',
    { 'entities/x.md': body('changes: [{ change: split from, entity: x, date: 2020, sources: [a] }]\n') },
    ['impossible-change 8:41'],
  ],
  [
    'impossible-change',
    {
      'entities/x.md': body(
        'changes: [{ change: ceased, date: 2020, sources: [a] }, { change: split from, entity: ada, date: 2021, sources: [a] }]\n',
      ),
    },
    ['impossible-change 8:98'],
  ],
  [
    'outlasting-role',
    {
      'entities/x.md': body('changes: [{ change: ceased, date: 2020, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: Clerk, organisation: x, from: 2019, to: 2021, sources: [a] }]\n'),
    },
    ['outlasting-role 8:9'],
  ],
  [
    'outlasting-role',
    {
      'entities/x.md': body('offices: [{ title: Reeve, titles: [{ text: Minister }], to: 2020, sources: [a] }]\n'),
      'entities/y.md': person('Y', minister('2019', '2021')),
    },
    ['outlasting-role 8:9'],
  ],
  [
    'overlapping-roles',
    {
      'entities/x.md': body('offices: [{ title: Reeve, titles: [{ text: Minister }], sources: [a] }]\n'),
      'entities/y.md': person('Y', minister('2019', '2021')),
      'entities/z.md': person('Z', minister('2020', '2022').replace('Minister', 'Reeve')),
    },
    ['overlapping-roles 8:9'],
  ],
  [
    'shared-office',
    {
      'entities/x.md': body('offices: [{ title: Reeve, sources: [a] }]\n'),
      'entities/y.md': body('offices: [{ title: Mayor, titles: [{ text: Reeve }], sources: [a] }]\n', 'Y'),
    },
    ['shared-office 8:11'],
  ],
  ['missing-speaker', { 'claims/c.md': claim('', '') }, ['missing-speaker 2:1']],
  [
    'missing-speaker',
    {
      'claims/c.md': claim('accounts: [{ who: ada, sources: [a] }, { who: { named: The clerk }, sources: [a] }]\n'),
    },
    ['missing-speaker 8:11'],
  ],
  [
    'missing-speaker',
    { 'claims/c.md': claim('chain: [{ who: ada, did: said it, sources: [a] }, { did: heard it, sources: [a] }]\n') },
    ['missing-speaker 8:51'],
  ],
  [
    'invalid-frontmatter',
    { 'claims/c.md': claim('', 'speaker: { unnamed: A clerk }\n') },
    ['invalid-frontmatter 4:10'],
  ],
  ['invalid-frontmatter', { 'claims/c.md': claim('').replace('[a]', '[]') }, ['invalid-frontmatter 6:10']],
  [
    'invalid-frontmatter',
    { 'claims/c.md': claim('verdict: { rating: refuted, date: 2026-01-01, method: M., sources: [a] }\n') },
    ['invalid-frontmatter 8:10'],
  ],
  [
    'invalid-frontmatter',
    { 'articles/x.md': article('openQuestions: [{ question: Why? }]\n') },
    ['invalid-frontmatter 7:17'],
  ],
  [
    'broken-chain',
    { 'claims/c.md': claim('chain: [{ who: { named: The Times }, did: had it, sources: [a] }]\n') },
    ['broken-chain 8:8'],
  ],
  [
    'circular-chain',
    {
      'entities/bob.md': person('Bob'),
      'claims/c.md': claim(
        `chain:\n${['ada', 'bob', 'ada'].map((who) => `  - { who: ${who}, did: told it, sources: [a] }\n`).join('')}`,
      ),
    },
    ['circular-chain 11:12'],
  ],
  [
    'circular-chain',
    {
      'claims/b.md': claim('evidence: [{ text: E, claim: c, sources: [a] }]\n'),
      'claims/c.md': claim('evidence: [{ text: E, claim: b, sources: [a] }]\n'),
    },
    ['circular-chain 8:30'],
  ],
  ['circular-chain', { 'claims/c.md': claim('answers: [{ claim: c, relation: denies }]\n') }, ['circular-chain 8:20']],
  [
    'duplicate-id',
    {
      'claims/b.md': claim('answers: [{ claim: c, relation: denies }]\n'),
      'claims/c.md': claim(''),
      'articles/x.md': article('claims: [c, b, c]\n', '[So](claim:c) and [so](claim:b).'),
    },
    ['duplicate-id 7:13', 'duplicate-id 7:16'],
  ],
  ...(['retracts', 'replaces'] as const).map((relation): [Rule, Record<string, string>, string[]] => [
    'wrong-relation',
    {
      'claims/b.md': claim(`answers: [{ claim: c, relation: ${relation} }]\n`, 'speaker: { named: Bo }\n'),
      'claims/c.md': claim(''),
    },
    ['wrong-relation 8:33'],
  ]),
  [
    'wrong-relation',
    {
      'claims/b.md': claim('answers: [{ claim: c, relation: overturns }]\n'),
      'claims/c.md': claim('').replace('asserts', 'decides'),
      'claims/d.md': claim('answers: [{ claim: e, relation: overturns }]\n').replace('asserts', 'decides'),
      'claims/e.md': claim(''),
    },
    ['wrong-relation 8:33', 'wrong-relation 8:33'],
  ],
  [
    'wrong-relation',
    {
      'claims/b.md': claim('date: 2026-01-01\nanswers: [{ claim: c, relation: retracts }]\n'),
      'claims/c.md': claim('date: 2026-01-02\n'),
    },
    ['wrong-relation 9:33'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('', 'She said “it rains”.\n\n> It rained.') },
    ['uncovered-quotation 8:10', 'uncovered-quotation 10:1'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('', '<p>She said “it rains”, <q>it pours</q>.</p>') },
    ['uncovered-quotation 8:13', 'uncovered-quotation 8:25'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('keyPoints: [She said “it rains”.]\n', 'It rained.') },
    ['uncovered-quotation 7:13'],
  ],
  ['uncovered-quotation', { 'topics/x.md': `${topic}It was “war”.\n` }, ['uncovered-quotation 5:8']],
  [
    'unmarked-claim',
    { 'claims/c.md': claim(''), 'articles/x.md': article('claims: [c]\n', 'It rained.') },
    ['unmarked-claim 7:10'],
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
  ['unused-source', { 'sources/x.yaml': 'b: { outlet: ada, title: T }\n' }, ['unused-source 1:1']],
  ['unknown-entity', { 'sources/x.yaml': source('b', 'outlet: adda'), ...citing('b') }, ['unknown-entity 1:14']],
  [
    'unknown-entity',
    { 'sources/x.yaml': source('b', 'outlet: ada, citing: [a, adda]'), ...citing('b') },
    ['unknown-entity 1:31'],
  ],
  ['invalid-id', { 'sources/x.yaml': source('The_B', 'outlet: ada'), ...citing('The_B') }, ['invalid-id 1:1']],
  ['duplicate-id', { 'sources/x.yaml': 'a: { outlet: ada, title: T }\n' }, ['duplicate-id 1:1']],
  [
    'repeated-source',
    {
      'sources/x.yaml':
        source('b', 'outlet: ada, url: "https://www.example.org/x/"') +
        source('c', 'outlet: ada, url: "http://example.org/x#a"'),
      'articles/x.md': article('', 'So.[^b][^c]'),
    },
    ['repeated-source 2:24'],
  ],
  ['repeated-name', { 'claims/c.md': claim('', 'speaker: { named: P }\n') }, ['repeated-name 1:23']],
  [
    'withdrawn-source',
    {
      'sources/x.yaml':
        // That it was published, the list of its states may say without the notice: the next one tells the rest.
        source(
          'b',
          'outlet: ada, states: [{ state: published, date: 2024, sources: [b] }, { state: retracted, date: 2025, sources: [c] }]',
        ) + source('c', 'outlet: ada'),
      'articles/x.md': article('', 'So.[^b] But.[^a]'),
      'articles/y.md': article('', 'So.[^b] It was retracted.[^c]'),
    },
    ['withdrawn-source 8:4'],
  ],
  [
    'invalid-frontmatter',
    { 'articles/x.md': article('sources: [{ id: b, publisher: P, title: T }]\n') },
    ['invalid-frontmatter 7:10'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X').replace('[a]', '[{ id: b, publisher: P, title: T }]') },
    ['invalid-frontmatter 6:11'],
  ],
  [
    'unused-source',
    {
      'sources/x.yaml': source('b', 'outlet: ada') + source('c', 'outlet: ada'),
      'articles/x.md': article('timeline: [{ date: 2025, text: It rained., sources: [b] }]\n'),
    },
    ['unused-source 2:1'],
  ],
  [
    'shared-name',
    {
      'entities/bob.md': person('Bob', 'aliases: [Ada]\n'),
      'articles/x.md': article('entities: [ada, bob]\n', 'Bob and [Ada](entity:ada).'),
    },
    ['shared-name 7:17'],
  ],
  [
    'ambiguous-name',
    {
      'entities/li-a.md': person('Anna Lindh').replace('language: en', 'language: sv, family: Lindh'),
      'entities/li-b.md': person('Bruno Lindh').replace('language: en', 'language: sv, family: Lindh'),
      'articles/x.md': article('entities: [li-a, li-b]\n', 'Anna Lindh met Bruno Lindh. Later Lindh left.'),
    },
    ['ambiguous-name 9:35'],
  ],
  [
    'overlapping-roles',
    { 'entities/x.md': person('X', minister('2020')), 'entities/y.md': person('Y', minister('2021-05-01', '2022')) },
    ['long-unchecked 8:9', 'overlapping-roles 8:9'],
  ],
  [
    'overlapping-roles',
    {
      'entities/x.md': person('X', minister('2020', '2021')),
      'entities/y.md': person('Y', 'vacancies: [{ role: Minister, from: 2020-05, to: 2021-05, sources: [a] }]\n'),
    },
    ['overlapping-roles 8:13'],
  ],
  [
    'unknown-role',
    {
      'entities/x.md': person('X', minister('2020', '2021')),
      'entities/y.md': person('Y', 'vacancies: [{ role: Minster, from: 2021, to: 2022, sources: [a] }]\n'),
    },
    ['unknown-role 8:21'],
  ],
  [
    'impossible-interval',
    { 'entities/x.md': person('X', 'facts: [{ text: F, from: "[2020-05..]", to: "[..2020-04]", sources: [a] }]\n') },
    ['impossible-interval 8:45'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X', 'facts: [{ text: F, from: 2023-02-30, sources: [a] }]\n') },
    ['invalid-frontmatter 8:26'],
  ],
  ['impossible-interval', { 'entities/x.md': person('X', minister('2020', '2019')) }, ['impossible-interval 8:64']],
  [
    'later-than-sources',
    {
      'entities/x.md': person(
        'X',
        'facts: [{ text: F, from: 2026-02-02, sources: [a] }, { text: F, from: 2026-02-01, sources: [a] },\n' +
          '  { text: F, from: 2026-02-02, standing: planned, sources: [a] }]\n',
      ),
      'sources/all.yaml': source('a', 'outlet: ada, date: 2026-02-01'),
    },
    ['later-than-sources 8:26', 'come-plan 9:20'],
  ],
  [
    'later-than-sources',
    {
      'sources/x.yaml': source('b', 'outlet: ada, seen: 2026-02-01') + source('c', 'outlet: ada'),
      'articles/x.md': article(
        'timeline:\n  - { date: 2026-02-02, text: T, sources: [b, c] }\n  - { date: 2026-02-02, text: T, sources: [c] }\n',
      ),
    },
    ['later-than-sources 8:13'],
  ],
  [
    'come-plan',
    {
      'entities/x.md': person(
        'X',
        'roles: [{ title: R, from: 2026-11-23, sources: [a] }, { title: Q, from: 2026-11-24, sources: [a] }]\n' +
          'relations: [{ relation: is to buy, entity: ada, from: 2026-03, to: 2026-03, sources: [a] }]\n',
      ),
      'sources/all.yaml': source('a', 'outlet: ada, date: 2026-02-01'),
    },
    ['come-plan 8:27', 'come-plan 9:55'],
  ],
  [
    'come-plan',
    {
      'entities/x.md': body(
        'changes: [{ change: ceased, date: 2026-10-01, sources: [a] }]\n' +
          'offices: [{ title: O, to: 2026-10-01, sources: [a] }, { title: P, to: 2027-10-01, sources: [a] }]\n',
      ),
    },
    ['come-plan 8:35', 'come-plan 9:27'],
  ],
  [
    'past-review',
    { 'entities/x.md': person('X', 'facts: [{ text: F, review: 2026-11-22, sources: [a] }]\n') },
    ['past-review 8:28'],
  ],
  [
    'long-unchecked',
    {
      'entities/x.md': person('X', 'roles: [{ title: R, from: 2020, checked: 2025-11-23, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: Q, from: 2020, checked: 2025-11-24, sources: [a] }]\n'),
      'entities/z.md': person('Z', 'roles: [{ title: P, from: 2020, sources: [a] }]\n'),
    },
    ['long-unchecked 8:42', 'long-unchecked 8:9'],
  ],
  [
    'has-successor',
    {
      'entities/x.md': person('X', 'roles: [{ title: R, from: 2020, checked: 2024-12-31, sources: [a] }]\n'),
      'entities/v.md': person('V', 'roles: [{ title: R, from: 2020, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/w.md': person('W', 'roles: [{ title: R, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: R, from: 2025, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/z.md': person('Z', 'roles: [{ title: R, from: 2027, checked: 2026-01-01, sources: [a] }]\n'),
    },
    // V and W were seen in office after Y had come to it.
    ['has-successor 8:9', 'long-unchecked 8:42'],
  ],
  ['misplaced-source', { 'topics/x.md': `${topic}It rained.\n\n[^a]: https://a.example\n` }, ['misplaced-source 7:1']],
  ['broken-mark', { 'topics/x.md': `${topic}It [rained] (claim:rain).\n` }, ['broken-mark 5:4']],
  ['unknown-picture', { 'topics/x.md': `${topic}![A](../pictures/flod.jpg)\n` }, ['unknown-picture 5:1']],
  [
    'unreadable-picture',
    {
      'topics/x.md': `${topic}![A](../pictures/phone.heic)\n\n![A](../pictures/torn.png)\n\n![A](../pictures/huge.png)\n\n![A](../pictures/dance.svg)\n`,
    },
    ['unreadable-picture 5:1', 'unreadable-picture 7:1', 'unreadable-picture 9:1', 'unreadable-picture 11:1'],
  ],
  [
    'missing-alternative',
    { 'topics/x.md': `${topic}![](/picture.png)\n` },
    ['missing-alternative 5:1', 'plain-picture 5:1'],
  ],
  ['uncredited-picture', { 'topics/x.md': `${topic}![A](../pictures/flood.jpg)\n` }, ['uncredited-picture 5:1']],
  ['uncredited-picture', { 'articles/x.md': article('', '![A](../pictures/flood.jpg)') }, ['uncredited-picture 8:1']],
  [
    'misplaced-picture',
    {
      'articles/x.md': article(
        'pictures: [{ file: flood.jpg, credit: C, licence: L }]\n',
        'So ![A](../pictures/flood.jpg).',
      ),
    },
    ['misplaced-picture 9:4'],
  ],
  ['plain-picture', { 'topics/x.md': `${topic}![A](/picture.png)\n` }, ['plain-picture 5:1']],
  [
    'unused-picture',
    { 'articles/x.md': article('pictures: [{ file: flood.jpg, credit: C, licence: L }]\n') },
    ['unused-picture 7:20'],
  ],
  ['uneven-table', { 'topics/x.md': `${topic}| a |\n|---|\n| b | c |\n` }, ['uneven-table 7:5']],
  ['stray-mark', { 'topics/x.md': `${topic}It ~~rained~~.\n` }, ['stray-mark 5:4']],
  [
    'accidental-block',
    { 'topics/x.md': `${topic}19. March was a Sunday.\n\nSo.\n\n    It rained all day.\n\nSo.\n\n\`\`\`\nSo.\n` },
    ['accidental-block 5:1', 'accidental-block 9:1', 'accidental-block 13:1'],
  ],
  ['empty-text', { 'articles/x.md': article('', '<!-- Soon. -->') }, ['empty-text 7:1']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/articles/two/).') }, ['dead-link 8:5']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/articles/two.md).') }, ['dead-link 8:5']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/years/1815/).') }, ['dead-link 8:5']],
  ['unwritten-file', { 'articles/x.md': article('', 'See [it](/topics/war/feed.xml).') }, ['unwritten-file 8:5']],
  ['dead-anchor', { 'articles/x.md': article('', 'See [it](/articles/one/#there).') }, ['dead-anchor 8:5']],
  ['invalid-link', { 'articles/x.md': article('', 'See [it](two.md).') }, ['invalid-link 8:5']],
  [
    'heading-level',
    { 'articles/x.md': article('', '# Title\n\n#### Deep') },
    ['heading-level 8:1', 'heading-level 10:1'],
  ],
  ['reserved-heading', { 'articles/x.md': article('', '## Sources') }, ['reserved-heading 8:1']],
  [
    'unmentioned-entity',
    { 'articles/x.md': article('entities: [ada]\n', 'Nobody was there.') },
    ['unmentioned-entity 7:12'],
  ],
  [
    'refused-html',
    { 'articles/x.md': article('', 'A <script>x()</script> and <b onclick="x()">b</b>.') },
    ['refused-html 8:3', 'refused-html 8:28'],
  ],
  [
    'refused-html',
    { 'articles/x.md': article('', '<div\n\nLost.\n\n<!-- Lost') },
    ['refused-html 8:1', 'refused-html 12:1'],
  ],
  [
    'unbalanced-html',
    { 'articles/x.md': article('', 'A <b>bold and\n\nrest</b>.\n\n<b><i>x</b></i>\n\n<tr><td>x</td></tr>') },
    ['unbalanced-html 8:3', 'unbalanced-html 10:5', 'unbalanced-html 12:8', 'unbalanced-html 14:1'],
  ],
  ['forbidden-character', { 'topics/x.md': `${topic}One \u0000 and \u202e.\n` }, ['forbidden-character 5:5']],
  ['forbidden-character', { 'topics/x.md': `${topic}One \ufffd.\n` }, ['forbidden-character 5:5']],
  ['forbidden-character', { 'topics/x.md': topic.replace(/title: .*/, 'title: "A \\0"') }, ['forbidden-character 2:8']],
  ['forbidden-character', { 'topics/x.md': `${topic}One *and &#x202e;*.\n` }, ['forbidden-character 5:10']],
  ['forbidden-character', { 'topics/x.md': `${topic}<div title="&#1;"></div>\n` }, ['forbidden-character 5:13']],
  ['crowded-paragraph', { 'topics/x.md': `${topic}So.\n\n${'[a](/) '.repeat(3000)}` }, ['crowded-paragraph 7:1']],
  ['deep-nesting', { 'topics/x.md': `${topic}${'>'.repeat(200)} Text.` }, ['deep-nesting 5:1']],
  [
    'deep-nesting',
    { 'topics/x.md': `${topic}${'<div>'.repeat(200)}Text.${'</div>'.repeat(200)}` },
    ['deep-nesting 5:496'],
  ],
  [
    'deep-nesting',
    { 'topics/x.md': `${topic}${'<div>'.repeat(20_000)}Text.${'</div>'.repeat(20_000)}` },
    ['deep-nesting 1:1'],
  ],
];

test('content that is right is reported as nothing', () => {
  assert.deepEqual(reportedFor({}), []);
});

const accusation = (title: string, lines = 'about: [ada]\n') =>
  claim(lines, 'speaker: { named: The clerk }\n').replace('title: T', `title: ${title}`).replace('asserts', 'alleges');
const keyPoint = (text: string, more = '') =>
  article(`keyPoints:\n  - ${text}\nentities: [ada]\n${more}`, 'Ada was there.');

/** Titles, summaries and key points beside the open claim that Ada took bribes: whether they tell it as settled. */
const accusations: [text: string, warned: boolean][] = [
  ['Ada took bribes from a shipyard.', true],
  ['The bribery of Ada cost millions.', true],
  ['Ada is accused of taking bribes.', false],
  ['Ada took bribes, the clerk says.', false],
  ['The clerk of the port saw Ada take bribes.', false],
  ['Ada denies that there were bribes.', false],
  ['Ada was acquitted of bribery.', false],
  ['Ada left the ministry in May.', false],
  ['Somebody took bribes from a shipyard.', false],
];

for (const [text, warned] of accusations) {
  test(`${warned ? 'a warning' : 'no warning'} where Ada is accused: ${text}`, () => {
    const accused = { 'claims/c.md': accusation('Ada took bribes') };
    const at = (place: string) => (warned ? [`accusation-without-state ${place}`] : []);
    assert.deepEqual(reportedFor({ ...accused, 'articles/x.md': keyPoint(text) }), at('8:5'));
    const titled = article('entities: [ada]\n').replace('title: T', `title: '${text}'`);
    assert.deepEqual(reportedFor({ ...accused, 'articles/x.md': titled }), at('2:8'));
    const summed = topic.replace('What it is about.', `'${text}'`);
    assert.deepEqual(reportedFor({ ...accused, 'topics/x.md': summed }), at('3:10'));
  });
}

test('nobody is warned of what is settled, taken back, said of somebody else, or no accusation', () => {
  const text = 'Ada took bribes from a shipyard.';
  const verdict =
    'about: [ada]\nverdict: { rating: confirmed, reviewer: desk, date: 2026-01-01, method: M., sources: [a] }\n';
  const retracted = claim('answers: [{ claim: c, relation: retracts }]\n', 'speaker: { named: The clerk }\n');
  const others: Record<string, string>[] = [
    { 'claims/c.md': accusation('Ada took bribes', verdict) },
    { 'claims/c.md': accusation('Ada took bribes'), 'claims/d.md': retracted },
    { 'claims/c.md': accusation('Ada took bribes').replace('alleges', 'asserts') },
    { 'claims/c.md': accusation('Ada took over the harbour and sold the cranes') },
    { 'claims/c.md': accusation('Bo took bribes', 'about: [ada, bo]\n'), 'entities/bo.md': person('Bo') },
    {
      'claims/c.md': accusation('It took bribes', 'about: [ada]\n'),
      'entities/ada.md': person('Ada').replace('person', 'place'),
    },
  ];
  for (const files of others) {
    const found = reportedFor({ ...files, 'articles/x.md': keyPoint(text) });
    // That the clerk is written out twice is another matter.
    const other = found.filter((each) => !each.startsWith('repeated-name'));
    assert.deepEqual(other, [], Object.values(files)[0]);
  }
  const german = keyPoint('Ada nahm bribes.', 'language: de\n');
  assert.deepEqual(reportedFor({ 'claims/c.md': accusation('Ada took bribes'), 'articles/x.md': german }), []);
});

for (const [rule, files, reported] of cases) {
  test(`${rule}: ${Object.keys(files).join(', ')}`, () => {
    assert.deepEqual(reportedFor(files), reported);
  });
}

test('notes that can be nothing else, and words that YAML leaves as they are, are right', () => {
  const files = {
    'topics/war.md': '---\n# A note\ntitle: 007  # not the film\nsummary: yes\n---\n'.replaceAll('\n', '\r\n'),
    'authors/desk.md': author,
    'sources/x.yaml':
      '# All\nb: # note\n  outlet: ada # note\n  title: C# and A&B!\n' +
      '  url: https://example.org/#a # reprint\n  date: 2024 # or so\n',
    'articles/y.md': article('method: |\n  We asked three.\n  topics: two of them.\n'),
    'articles/x.md': article('topics: # of war\n  - war # the topic\nlanguage: en # not fr\n', 'So.[^b]'),
  };
  assert.deepEqual(reportedFor(files), []);
});

test('days that may lie ahead, and relations and names that two things may have, are right', () => {
  const tie = (relation: string, entity: string, dates = '') =>
    `relations: [{ relation: ${relation}, entity: ${entity}, ${dates}sources: [a] }]\n`;
  const files = {
    // Both succeeded each other, years apart; they met; one is of another time than the other.
    'entities/m.md': person('M', tie('succeeded', 'p', 'from: 2008, ')),
    'entities/p.md': person('P', tie('succeeded', 'm', 'from: 2012, ')),
    'entities/q.md': person('Q', tie('met', 'r')),
    'entities/r.md': person('R', tie('met', 'q')),
    'entities/s.md': person('S', tie('is part of', 't', 'from: 1990, to: 1999, ')),
    'entities/t.md': person('T', tie('is part of', 's', 'from: 1999, ')),
    // Namesakes.
    'entities/u.md': person('Una Low', 'wikidata: Q1\n'),
    'entities/v.md': person('Una Low', 'wikidata: Q2\n'),
    'entities/w.md': person('Vic Low', tie('is not the same person as', 'x')),
    'entities/x.md': person('Vic Low'),
    'entities/y.md': person('Una Low', 'wikidata: Q3\n').replace('kind: person', 'kind: place'),
    'entities/z.md': person(
      'Z',
      'roles: [{ title: R, from: 2062, to: 2063, sources: [a] }]\nfacts: [{ text: F, from: 2062, review: 2062-01-01, sources: [a] }]\n',
    ).replace('title: T', 'title: T, date: 2062-01'),
    'entities/e.md': person('E', 'date: 2062-01-01\n').replace('kind: person', 'kind: event'),
  };
  assert.deepEqual(reportedFor(files), []);
});

test('links to pages, to places in them, to public files and to other sites are right', () => {
  const links = [
    '/',
    '/search/',
    '/articles/one/#top',
    '/entities/ada',
    '/topics/war/',
    '/picture.png',
    '#x',
    'https://example.org',
  ];
  const text = `## X\n\n${links.map((link) => `[a](${link})`).join(' ')}`;
  assert.deepEqual(reportedFor({ 'articles/x.md': article('', text) }), []);
});

test('links to files for programs, to feeds and to years that have something are right', () => {
  const links = ['/feed.xml', '/llms.txt', '/claims.json', '/topics/war/feed.json', '/articles/one.md', '/years/2026/'];
  const text = links.map((link) => `[a](${link})`).join(' ');
  assert.deepEqual(reportedFor({ 'articles/x.md': article('', text) }, true), []);
  assert.deepEqual(
    reportedFor({ 'articles/x.md': article('', text) }).map((each) => each.split(' ')[0]),
    ['unwritten-file', 'unwritten-file'],
  );
});

test('an invalid claim is reported once, not at every text that marks it', () => {
  const files = {
    'claims/c.md': claim('').replace('act: asserts', 'act: shouts'),
    'articles/x.md': article('claims: [c]\n', 'She said [so](claim:c).'),
    'topics/x.md': `${topic}She said [so](claim:c).\n`,
  };
  assert.deepEqual(reportedFor(files), ['invalid-frontmatter 5:6']);
});

/** A field that is missing or wrong, in files where something else seems wrong for that alone. */
const mended: [what: string, files: Record<string, string>, reported: string[]][] = [
  [
    'a wrong date of an office is no overlap',
    {
      'entities/x.md': person('X', minister('2020', '2021')),
      'entities/y.md': person('Y', minister('2021-02-30', '2021-03-01')),
    },
    ['invalid-frontmatter 8:54'],
  ],
  [
    'an office with a wrong end is not without one',
    { 'entities/x.md': person('X', minister('2020', '2021-02-30')) },
    ['invalid-frontmatter 8:64'],
  ],
  [
    'a source with a wrong field is not unknown',
    { 'sources/x.yaml': 'b: { outlet: ada, title: 3 }\n', 'articles/x.md': article('', 'So.[^b]') },
    ['invalid-frontmatter 1:26'],
  ],
  [
    'a correction without an id is not unmarked',
    { 'articles/x.md': article(correction('2026-01-01').replace('id: rain, ', ''), '[It rained.](correction:rain)') },
    ['invalid-frontmatter 7:15'],
  ],
  [
    'without a day of publication nothing comes before it',
    { 'articles/x.md': article('updated: 1999-12-31\n').replace('published: 2026-01-01\n', '') },
    ['invalid-frontmatter 2:1'],
  ],
  ['a wrong speaker is not missing', { 'claims/c.md': claim('', 'speaker: 3\n') }, ['invalid-frontmatter 4:10']],
  [
    'a wrong list of entities leaves no mark without one',
    { 'articles/x.md': article('entities: ada\n', 'See [her](entity:ada).') },
    ['invalid-frontmatter 7:11'],
  ],
  [
    'what has nothing to do with the field is reported too',
    {
      'articles/x.md': article('topics: [wat]\nkind_: a\n', 'See [her](entity:ada) and [it](two.md).[^b]'),
    },
    ['unknown-topic 7:10', 'unknown-key 8:1', 'unknown-entity 10:5', 'invalid-link 10:27', 'unknown-source 10:40'],
  ],
];
for (const [what, files, reported] of mended) test(what, () => assert.deepEqual(reportedFor(files), reported));

test('a broken entity is reported once, not at every article that names it', () => {
  assert.deepEqual(reportedFor({ 'entities/ada.md': person('Ada').replace('kind: person', 'kind: robot') }), [
    'invalid-frontmatter 2:7',
  ]);
});

test('a field of whose form the schema says nothing is wrong all the same', () => {
  const file = parseContentFile('topics', 'x', 'content/topics/x.md', '---\ntitle: T\n---\n');
  const { problems } = validate(file, z.object({ title: z.string().refine(() => false) }));
  assert.deepEqual(named(locate(problems)), ['invalid-frontmatter 2:8']);
});

test('every rule was raised, in each way to break it', () => {
  // Those of files as such are raised by reading files, those of protected names by comparing with a list.
  const here = (Object.entries(RULES) as [Rule, RuleRow<never>][]).filter(
    ([rule]) => !(rule in FILE_RULES || rule in PROTECTION_RULES),
  );
  const ways = here.flatMap(([rule, { cases = [] }]) => [rule, ...cases.map((name) => `${rule} ${name}`)]);
  assert.deepEqual(
    ways.filter((way) => !raised.has(way)),
    [],
  );
});
