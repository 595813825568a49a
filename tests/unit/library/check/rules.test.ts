import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Finding } from '../../../../src/library/check/finding.ts';
import { locate } from '../../../../src/library/check/locate.ts';
import { FILE_RULES } from '../../../../src/library/check/rules/files.ts';
import { PROTECTION_RULES } from '../../../../src/library/check/rules/protection.ts';
import { RULES, type Rule } from '../../../../src/library/check/rules/rules.ts';
import { TRANSLATION_RULES } from '../../../../src/library/check/rules/translation-rules.ts';
import type { RuleRow } from '../../../../src/library/check/rules/types.ts';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { validate } from '../../../../src/library/read/validate.ts';
import { BODIES_CASES } from './rules/bodies-cases.ts';
import { body, minister, type RuleCase } from './rules/case-parts.ts';
import { CLAIMS_CASES } from './rules/claims-cases.ts';
import { FRONTMATTER_CASES } from './rules/frontmatter-cases.ts';
import { IDS_CASES } from './rules/ids-cases.ts';
import { NUMBERS_CASES } from './rules/numbers-cases.ts';
import { PICTURES_CASES } from './rules/pictures-cases.ts';
import { REQUIRED_REVIEWS, REVIEW_CASES } from './rules/review-cases.ts';
import { SITE_CASES } from './rules/site-cases.ts';
import { TEXT_CASES } from './rules/text-cases.ts';
import { TIME_CASES } from './rules/time-cases.ts';
import { article, author, claim, correction, findingsFor, person, source, topic } from './small-library.ts';

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

/** One case a rule at the least, by the part of the table of rules to which it belongs. */
const cases: readonly RuleCase[] = [
  ...BODIES_CASES,
  ...CLAIMS_CASES,
  ...FRONTMATTER_CASES,
  ...IDS_CASES,
  ...NUMBERS_CASES,
  ...PICTURES_CASES,
  ...REVIEW_CASES,
  ...SITE_CASES,
  ...TEXT_CASES,
  ...TIME_CASES,
];

test('content that is right is reported as nothing', () => {
  assert.deepEqual(reportedFor({}), []);
});

const accusation = (title: string, lines = 'about: [ada]\n') =>
  claim(lines, 'speaker: { named: The clerk }\n').replace('title: T', `title: ${title}`).replace('asserts', 'alleges');
const nextSentence = (text: string) =>
  article(`whatHappenedNext:\n  - text: ${text}\n    sources: [a]\nentities: [ada]\n`, 'Ada was there.');
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
    assert.deepEqual(reportedFor({ ...accused, 'articles/x.md': nextSentence(text) }), at('8:11'));
    const titled = article('entities: [ada]\n').replace('title: T', `title: '${text}'`);
    assert.deepEqual(reportedFor({ ...accused, 'articles/x.md': titled }), at('2:8'));
    const summed = topic.replace('What it is about.', `'${text}'`);
    assert.deepEqual(reportedFor({ ...accused, 'topics/x.md': summed }), at('3:10'));
  });
}

/** Titles of other claims beside it. The program puts who made them behind those of allegations and decisions. */
const claimTitles: [what: string, act: string, title: string, answers: string, warned: boolean][] = [
  ['tells it', 'asserts', 'Ada took bribes', '', true],
  ['says that it is alleged', 'asserts', 'Ada is accused of bribery', '', false],
  ['names who alleges it', 'asserts', 'The clerk saw Ada take bribes', '', false],
  ['tells it in a decision', 'decides', 'Ada took bribes', '', false],
  ['tells it in an allegation', 'alleges', 'Ada took more bribes', '', false],
  ['answers it', 'asserts', 'Ada took no bribes', 'answers: [{ claim: c, relation: denies }]\n', false],
  ['is of something else', 'asserts', 'Ada left the ministry', '', false],
];

for (const [what, act, title, answers, warned] of claimTitles) {
  test(`${warned ? 'a warning' : 'no warning'} where the title of a claim ${what}`, () => {
    const other = claim(answers, 'speaker: { named: Bo }\n')
      .replace('title: T', `title: ${title}`)
      .replace('asserts', act);
    const found = reportedFor({ 'claims/c.md': accusation('Ada took bribes'), 'claims/d.md': other });
    assert.deepEqual(found, warned ? ['accusation-without-state 2:8'] : []);
  });
}

test('how an accusation was answered counts as its state, in the words that the site has for that', () => {
  const text = 'Nobody knows whether Ada took bribes, and a declined comment.';
  assert.deepEqual(reportedFor({ 'claims/c.md': accusation('Ada took bribes'), 'articles/x.md': keyPoint(text) }), []);
  const answered = 'Bribes of Ada: replaced as minister.';
  const warned = reportedFor({
    'claims/c.md': accusation('Ada took bribes'),
    'articles/x.md': keyPoint(`'${answered}'`),
  });
  assert.deepEqual(warned, ['accusation-without-state 8:5']);
});

test('nobody is warned of an accusation that a decision settled', () => {
  const text = keyPoint('Ada took bribes from a shipyard.');
  const decision = claim('answers: [{ claim: c, relation: confirms }]\n', 'speaker: { named: The court }\n');
  const files = { 'claims/c.md': accusation('Ada took bribes'), 'articles/x.md': text };
  assert.deepEqual(reportedFor({ ...files, 'claims/d.md': decision }), ['accusation-without-state 8:5']);
  assert.deepEqual(reportedFor({ ...files, 'claims/d.md': decision.replace('asserts', 'decides') }), []);
});

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
    'entities/p.md': person('Po', tie('succeeded', 'm', 'from: 2012, ')),
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

test('a role without an end outlasts no body or office whose end is a plan', () => {
  const chief = (to: string) => `roles: [{ title: Chief, organisation: x, from: 2019, ${to}sources: [a] }]\n`;
  const seen = 'checked: 2026-11-01, ';
  const files = (to: string) => ({
    'entities/x.md': body(
      'changes: [{ change: ceased, date: 2027-02-01, sources: [a] }]\n' +
        'offices: [{ title: Minister, to: 2027-02-01, sources: [a] }]\n',
    ),
    'entities/y.md': person('Y', chief(to)),
    'entities/z.md': person('Z', minister('2019').replace('sources', `${seen}sources`)),
    'sources/all.yaml': source('a', 'outlet: ada, date: 2026-11-01'),
  });
  assert.deepEqual(reportedFor(files(seen)), []);
  assert.deepEqual(reportedFor(files('to: 2027-02-01, ')), []);
  assert.deepEqual(reportedFor(files('to: 2027-03-01, ')), ['outlasting-role 8:9']);
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

for (const [what, fields, reported] of REQUIRED_REVIEWS) {
  test(`where every article is read by two: ${what}`, () => {
    const files = { 'articles/one.md': undefined, 'articles/x.md': article(`${fields}entities: [ada]\n`) };
    assert.deepEqual(named(findingsFor(files, false, true)), reported);
  });
}

test('every rule was raised, in each way to break it', () => {
  // Those of files as such are raised by reading files, those of protected names by comparing with a list, those
  // of translations beside their originals.
  const here = (Object.entries(RULES) as [Rule, RuleRow<never>][]).filter(
    ([rule]) => !(rule in FILE_RULES || rule in PROTECTION_RULES || rule in TRANSLATION_RULES),
  );
  const ways = here.flatMap(([rule, { cases = [] }]) => [rule, ...cases.map((name) => `${rule} ${name}`)]);
  assert.deepEqual(
    ways.filter((way) => !raised.has(way)),
    [],
  );
});
