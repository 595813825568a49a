import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleEntitySchema,
  articleSchema,
  authorSchema,
  openQuestionSchema,
  pageSchema,
  topicSchema,
} from '../../../src/model/article.ts';

interface Schema {
  safeParse(value: unknown): { error?: { issues: { path: PropertyKey[]; code?: string; message: string }[] } };
}
/** What is wrong with a value: where, and which rule of the schema it breaks. */
const wrong = (schema: Schema, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

const inline = {
  id: 'ana',
  kind: 'person',
  names: [{ text: 'Ana', language: 'en' }],
  description: 'D',
  summary: 'S.',
  sources: ['a'],
  checked: '2026-01-01',
};

test('an entity of an article is an id, an id with a note, or a whole entity', () => {
  assert.deepEqual(articleEntitySchema.parse('ana'), { id: 'ana' });
  assert.deepEqual(articleEntitySchema.parse({ id: 'ana', note: 'N' }), { id: 'ana', note: 'N' });
  const whole = articleEntitySchema.parse({ ...inline, note: 'N' }) as typeof inline & { note: string };
  assert.deepEqual([whole.id, whole.note, whole.kind, whole.names.length], ['ana', 'N', 'person', 1]);
});

test('what is wrong with one is told in the words of what was meant', () => {
  assert.deepEqual(wrong(articleEntitySchema, 'Ana!'), [' invalid_format']);
  assert.deepEqual(wrong(articleEntitySchema, { id: 'ana', nota: 'N' }), [' unrecognized_keys']);
  assert.deepEqual(wrong(articleEntitySchema, {}), ['id invalid_type']);
  const { names: _names, ...nameless } = inline;
  assert.deepEqual(wrong(articleEntitySchema, nameless), ['names invalid_type']);
  const { kind: _kind, ...kindless } = inline;
  assert.deepEqual(wrong(articleEntitySchema, kindless), ['kind invalid_value']);
  for (const value of [null, 3, undefined, ['kind', 'names']]) {
    assert.deepEqual(wrong(articleEntitySchema, value), [' invalid_type'], String(value));
  }
});

test('a note is a line that fits into a card', () => {
  for (const length of [1, 280])
    assert.deepEqual(wrong(articleEntitySchema, { id: 'a', note: 'n'.repeat(length) }), []);
  assert.deepEqual(wrong(articleEntitySchema, { id: 'a', note: '' }), ['note too_small']);
  assert.deepEqual(wrong(articleEntitySchema, { id: 'a', note: 'n'.repeat(281) }), ['note too_big']);
});

test('an open question bears on a claim or on an entity', () => {
  const question = 'Who was it?';
  assert.deepEqual(openQuestionSchema.parse({ question, claims: ['c'] }).entities, []);
  assert.deepEqual(openQuestionSchema.parse({ question, entities: ['e'] }).claims, []);
  assert.deepEqual(wrong(openQuestionSchema, { question, claims: ['c'], entities: ['e'] }), []);
  assert.deepEqual(
    openQuestionSchema.safeParse({ question }).error?.issues.map(({ message }) => message),
    ['An open question names the claims or the entities on which it bears'],
  );
});

const article = { title: 'Title', summary: 'S.', kind: 'report', published: '2023-04-17', authors: ['desk', 'ana'] };

test('an article says little of itself by default, and may say more', () => {
  assert.deepEqual(articleSchema.parse(article), {
    ...article,
    language: 'en',
    draft: false,
    topics: [],
    whatHappenedNext: [],
    keyPoints: [],
    entities: [],
    annotate: 'first',
    fromArchive: false,
    carriedBy: [],
    claims: [],
    openQuestions: [],
    corrections: [],
    updates: [],
    timeline: [],
    pictures: [],
    formerly: [],
    addresses: [],
  });
  const more = { keyPoints: ['One.'], whyItMatters: 'It does.', method: 'We read it.', annotate: 'all' };
  const { keyPoints, whyItMatters, method, annotate } = articleSchema.parse({ ...article, ...more });
  assert.deepEqual({ keyPoints, whyItMatters, method, annotate }, more);
});

test('an article is of a kind that there is, is marked in a way that there is, and has an author', () => {
  for (const kind of ['report', 'background', 'analysis'])
    assert.deepEqual(wrong(articleSchema, { ...article, kind }), []);
  for (const annotate of ['first', 'sections', 'all', 'none']) {
    assert.deepEqual(wrong(articleSchema, { ...article, annotate }), []);
  }
  assert.deepEqual(wrong(articleSchema, { ...article, kind: '' }), ['kind invalid_value']);
  assert.deepEqual(wrong(articleSchema, { ...article, annotate: '' }), ['annotate invalid_value']);
  assert.deepEqual(
    articleSchema.safeParse({ ...article, authors: [] }).error?.issues.map(({ message }) => message),
    ['An article has at least one author'],
  );
});

test('no text of an article is empty, and its summary fits into a search result', () => {
  const texts = { title: '', whyItMatters: '', method: '', keyPoints: [''] };
  for (const [field, value] of Object.entries(texts)) {
    assert.equal(wrong(articleSchema, { ...article, [field]: value }).length, 1, field);
  }
  assert.deepEqual(wrong(articleSchema, { ...article, summary: 'x'.repeat(300) }), []);
  assert.deepEqual(wrong(articleSchema, { ...article, summary: 'x'.repeat(301) }), ['summary too_big']);
});

test('an author is a person unless the file says a desk', () => {
  const author = { name: 'Ana Ruiz', role: 'Editor' };
  assert.deepEqual(authorSchema.parse(author), { ...author, kind: 'person', formerly: [], addresses: [] });
  assert.equal(authorSchema.parse({ ...author, kind: 'desk' }).kind, 'desk');
  assert.deepEqual(wrong(authorSchema, { ...author, kind: '' }), ['kind invalid_value']);
});

test('a topic and a page have a title and a summary', () => {
  const both = { title: 'War', summary: 'S.' };
  assert.deepEqual(topicSchema.parse(both), { ...both, formerly: [], addresses: [] });
  assert.deepEqual(pageSchema.parse(both), both);
  assert.deepEqual(wrong(pageSchema, { ...both, updated: '2023' }), ['updated custom']);
});
