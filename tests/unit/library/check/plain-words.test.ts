import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { inWords } from '../../../../src/library/check/finding.ts';
import { article, claim, correction, findingsFor, inline, person, topic } from './small-library.ts';

/** Words of programmers. What an editor wrote is quoted, and may hold any of them. */
const FOREIGN =
  /\b(?:arrays?|strings?|booleans?|expected|objects?|undefined|null|NaN|scalars?|mappings?|tokens?|regex|pattern|parse[rd]?|syntax|schema|unexpected|implicit|invalid|instance|record|union|type ?error|nested|flow|sequence|indicator|directive|alias count)\b|\[object/i;

/** Files in which every field stands that content can have. */
const FULL: Readonly<Record<string, string>> = {
  'topics/x.md': topic,
  'speakers.yaml': 'clerk: { named: The clerk, of: ada }\npaper: { unnamed: A paper, why: W. }\n',
  'sources/x.yaml':
    'b: { outlet: paper, carrier: ada, citing: [a], title: T, author: A, date: 2026, url: https://example.org, archived: https://example.org/a, language: fr, kind: law, identifiers: [{ scheme: DOI, value: V }], document: ada, states: [{ state: corrected, date: 2026, by: ada, note: N., sources: [a] }], seen: 2026-01-01 }\n',
  'pages/x.md': '---\ntitle: T\nsummary: S.\nupdated: 2026-01-01\n---\n',
  'policies/ethics.md': '---\ntitle: T\nsummary: S.\nupdated: 2026-01-01\ncontact: mailto:a@example.org\n---\n',
  'claims/x.md': claim(
    'date: 2026-01-01\noccasion: O\nquote: { text: it rains, language: en, translatedFrom: de, original: es regnet }\n' +
      'chain: [{ who: ada, did: said it, date: 2026, sources: [a], note: N. }]\nevidence: [{ text: E, sources: [a] }]\n' +
      'verdict: { rating: refuted, reviewer: desk, date: 2026-01-01, method: M., sources: [a] }\nabout: [ada]\ntopics: [war]\nformerly: [y]\n',
    'speaker: { unnamed: A clerk, why: W., of: ada }\n',
  ),
  'entities/x.md': person(
    'Xan',
    'aliases: [Xanadu]\nexceptions: [Xan Bay]\nroles: [{ title: R, organisation: ada, singleHolder: true, from: 2020, checked: 2026, review: 2027-01-01, sources: [a] }]\n' +
      'vacancies: [{ role: R, from: 2019, to: 2020, sources: [a] }]\nfacts: [{ text: F, from: 2020, to: 2021, sources: [a] }]\n' +
      'relations: [{ relation: met, entity: ada, as: A, sources: [a] }]\ncoordinates: { latitude: 1, longitude: 2 }\n' +
      'type: t\noffices: [{ title: O, titles: [{ text: Q, to: 2020 }], from: 2019, sources: [a] }]\n' +
      'changes: [{ change: split from, entity: ada, date: 2020, important: true, note: N., sources: [a] }]\n' +
      'dispute: D\ndisputedArea: { outline: [[1, 1], [2, 2], [2, 1]], called: C, sources: [a] }\ndate: 2020\nuntil: 2021\nwikidata: Q1\ntopics: [war]\nformerly: [z]\n',
  ).replace('kind: person', 'kind: organisation'),
  'articles/x.md': article(
    `language: en\nupdated: 2026-02-01\ntopics: [war]\nkeyPoints: [K.]\nwhyItMatters: W.\nentities: [{ id: ada, note: N. }, { id: newton, ${inline} }]\n` +
      'annotate: first\nreviewed: { by: Bo, on: 2026-02-01 }\n' +
      `openQuestions: [{ question: Q?, entities: [ada] }]\nmethod: M.\n${correction('2026-01-01')}` +
      'timeline: [{ date: 2025, until: 2026, words: W, text: T., standing: happened, dateOf: event, place: rain, sources: [a] }]\nformerly: [w]\naddresses: [/w.html]\n',
    '## Rain\n\nAda and Newton. [It rained.](correction:rain)[^a][^b]',
  ),
};

const WRONG = [
  '3',
  'true',
  '[]',
  '{}',
  '[1, [2]]',
  '{ a: b }',
  '',
  '~',
  "' '",
  'Of: course',
  '!odd',
  '"\\u202e"',
  'x'.repeat(900),
  '2023-02-30',
];

/** So many ways for each value, others for the next one: all ways for all values would take long. */
const WAYS = 3;

/** The file with each of its values in turn written otherwise, as YAML. */
function brokenForms(text: string): string[] {
  const [, yaml = '', body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(text) ?? ['', text];
  const [open, close] = text.startsWith('---') ? ['---\n', '---\n'] : ['', ''];
  const ranges: [number, number][] = [];
  const collect = (node: unknown): void => {
    const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
    if (range) ranges.push([range[0], range[1]]);
    if (isMap(node)) for (const pair of node.items) collect(pair.value);
    if (isSeq(node)) for (const item of node.items) collect(item);
  };
  collect(parseDocument(yaml).contents);
  return ranges.flatMap(([start, end], index) =>
    Array.from({ length: WAYS }, (_, way) => WRONG[(index * WAYS + way) % WRONG.length]).map(
      (wrong) => `${open}${yaml.slice(0, start)}${wrong}${yaml.slice(end).replace(/^(?=\S)/, ' ')}\n${close}${body}`,
    ),
  );
}

test('the files in which every field stands are right', () => {
  assert.deepEqual(
    findingsFor(FULL).map((finding) => inWords(finding).what),
    [],
  );
});

for (const [path, text] of Object.entries(FULL)) {
  test(`whatever is wrong in ${path} is said in an editor’s words`, () => {
    const forms = brokenForms(text);
    assert.ok(forms.length >= WAYS * 2);
    for (const form of forms) {
      for (const finding of findingsFor({ [path]: form })) {
        const { what, remedy } = inWords(finding);
        const said = `${what} ${remedy}`.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '');
        assert.doesNotMatch(said, FOREIGN, `${form}\n${said}`);
      }
    }
  });
}
