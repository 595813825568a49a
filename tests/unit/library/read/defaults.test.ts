import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile, parseRegisterFile } from '../../../../src/library/read/content-file.ts';
import { validateAll } from '../../../../src/library/read/validate-all.ts';
import type { Collection } from '../../../../src/model/collection.ts';
import { article, claim, findingsFor, inline, person, source } from '../check/small-library.ts';

const SOURCES =
  source('a', "outlet: { named: P }, date: '2026-01-05', seen: '2026-02-01'") +
  source('b', "outlet: { named: P }, date: '2026-03'") +
  source('c', "outlet: { named: P }, seen: '2026-04-02'") +
  source('d', 'outlet: { named: P }');
const register = parseRegisterFile('sources', 'all', 'content/sources/all.yaml', SOURCES);

/** What files come to beside a file of the site; files without a change of text are the same objects. */
function dataOf(defaults: string, ...files: ReturnType<typeof page>[]) {
  const site = parseRegisterFile('site', 'site', 'content/site.yaml', `defaults: ${defaults}\n`);
  const { content, problems } = validateAll([site, register, ...files]);
  return { content, problems: problems.map(({ rule, at }) => `${rule} ${JSON.stringify(at)}`) };
}

const page = (path: string, text: string) => {
  const [collection = '', ...rest] = path.split('/');
  const id = rest.at(-1)?.replace('.md', '') ?? '';
  return parseContentFile(collection as Collection, id, `content/${path}`, text);
};
const without = (text: string, field: string) => text.replace(new RegExp(`^${field}: .*\n`, 'm'), '');

test('what an article or a claim leaves out is what the defaults say, and what it says itself wins', () => {
  const defaults = '{ language: es, kind: { articles: analysis } }';
  const { content, problems } = dataOf(
    defaults,
    page('articles/x.md', without(article(''), 'kind')),
    page('articles/y.md', article('language: de\n')),
    page('claims/c.md', claim('')),
    page('claims/d.md', claim('language: fr\n')),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    content.articles.map(({ data }) => [data.kind, data.language]),
    [
      ['analysis', 'es'],
      ['report', 'de'],
    ],
  );
  assert.deepEqual(
    content.claims.map(({ data }) => data.language),
    ['es', 'fr'],
  );
});

test('the kind of an entity is that of the innermost folder that has one', () => {
  const entity = without(person('X'), 'kind');
  const paths = ['people/a.md', 'people/bodies/b.md', 'people/bodies/old/c.md'];
  const defaults = '{ kind: { entities: { people: person, people/bodies: organisation } } }';
  const { content, problems } = dataOf(
    defaults,
    ...paths.map((path) => page(`entities/${path}`, entity)),
    page('entities/people/f.md', person('F').replace('person', 'place')),
  );
  assert.deepEqual(
    content.entities.map(({ id, data }) => `${id} ${data.kind}`),
    ['a person', 'b organisation', 'c organisation', 'f place'],
  );
  assert.deepEqual(problems, []);
  for (const path of ['d.md', 'other/e.md']) {
    const { problems: found } = dataOf(defaults, page(`entities/${path}`, entity));
    assert.deepEqual(found, ['invalid-frontmatter ["kind"]'], path);
  }
});

/** The sources of an entry, and the day on which it was checked by each default; none where it is missing. */
const checks: [sources: string, newest: string | undefined, fixed: string | undefined][] = [
  ['a', '2026-01-05', '2026-03-01'],
  ['a, b', '2026-03-01', '2026-03-01'],
  ['a, b, c', '2026-04-02', undefined],
  ['d', undefined, '2026-03-01'],
];
for (const [sources, newest, fixed] of checks) {
  test(`checked, where an entry rests on ${sources}, is the day of its newest source, or a day not before it`, () => {
    for (const [path, text] of [
      ['entities/x.md', person('X')],
      ['claims/x.md', claim('')],
    ] as const) {
      const file = page(path, without(text, 'checked').replace('[a]', `[${sources}]`));
      for (const [checked, day] of [
        ['newest source', newest],
        ['2026-03-01', fixed],
      ]) {
        const { content, problems } = dataOf(`{ checked: ${checked} }`, file);
        const [entry] = [...content.entities, ...content.claims];
        if (day === undefined) assert.deepEqual(problems, ['invalid-frontmatter ["checked"]'], path);
        else assert.equal(entry?.data.checked, day, path);
      }
    }
  });
}

test('a role without an end is known as of its own newest source, and as of no other day', () => {
  const roles = 'roles: [{ title: Mayor, sources: [a] }, { title: Clerk, to: 2026, sources: [a] }]\n';
  for (const checked of ['newest source', '2026-11-30']) {
    const { content } = dataOf(`{ checked: ${checked} }`, page('entities/x.md', person('X', roles)));
    const [mayor, clerk] = content.entities[0]?.data.roles ?? [];
    assert.deepEqual([mayor?.checked, clerk?.checked], ['2026-01-05', undefined]);
  }
});

test('an entity that an article defines has the default of checked too', () => {
  const own = inline.replace(', checked: 2026-01-01', '').replace('[a]', '[b]');
  const { content, problems } = dataOf(
    '{ checked: newest source }',
    page('articles/x.md', article(`entities: [{ id: newton, ${own} }]\n`)),
  );
  assert.deepEqual(problems, []);
  const [newton] = content.articles[0]?.data.entities ?? [];
  assert.equal(newton && 'checked' in newton && newton.checked, '2026-03-01');
});

test('a file that stays the same has the new defaults at once', () => {
  const file = page('articles/x.md', without(article(''), 'kind'));
  for (const kind of ['analysis', 'background', 'analysis']) {
    const { content } = dataOf(`{ kind: { articles: ${kind} } }`, file);
    assert.equal(content.articles[0]?.data.kind, kind);
  }
  assert.deepEqual(dataOf('{}', file).problems, ['invalid-frontmatter ["kind"]']);
});

/** What is wrong in the file of the site, with its place. */
const mistakes: [yaml: string, reported: string[]][] = [
  ['', []],
  ['# Nothing yet.\n', []],
  ['default: { language: es }\n', ['unknown-key 1:1']],
  ['defaults: { langage: es }\n', ['unknown-key 1:13']],
  ['defaults: { language: spanish words }\n', ['invalid-frontmatter 1:23']],
  ['defaults: { checked: today }\n', ['invalid-frontmatter 1:22']],
  ['defaults: { kind: { articles: news } }\n', ['invalid-frontmatter 1:31']],
  ['defaults: { kind: { entities: { people: persn } } }\n', ['invalid-frontmatter 1:41']],
  ['defaults: { language: es\n', ['invalid-yaml 1:11']],
];
for (const [yaml, reported] of mistakes) {
  test(`site.yaml: ${JSON.stringify(yaml)}`, () => {
    const found = findingsFor({ 'site.yaml': yaml });
    assert.deepEqual(
      found.map(({ file, rule, line, column }) => [file, `${rule} ${line}:${column}`]),
      reported.map((each) => ['content/site.yaml', each]),
    );
  });
}
